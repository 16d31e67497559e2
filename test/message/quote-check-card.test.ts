import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkQuote, type QuoteCheck } from '../../src/answer/check-quote.ts';
import { quoteCheckCard } from '../../src/message/quote-check-card.ts';
import { wordings } from '../../src/message/wording-for.ts';
import { anyArticle, anyQuestion } from './any-article.ts';
import { anySetting } from './any-setting.ts';
import { refusals } from './discord-limits.ts';
import { readInline } from './discord-reader.ts';

/** A stretch of the article, some of its words replaced. */
const anyCheck = fc
  .tuple(
    anyArticle,
    fc.nat(500),
    fc.nat(300),
    fc.array(fc.tuple(fc.nat(300), anyQuestion), { maxLength: 20 }),
  )
  .map(([article, from, count, changes]) => {
    const words = article.passages.flatMap(({ text }) => text.split(' '));
    const quoted = words.slice(from % words.length).slice(0, count + 1);
    for (const [at, word] of changes) quoted[at % quoted.length] = word;
    return checkQuote([article], quoted.join(' '));
  });
const anyChecks = fc.array(anyCheck, { minLength: 1, maxLength: 5 });
const LONG = 30_000;
/** To look for a smaller example takes minutes. */
const RUNS = { numRuns: 60, endOnFailure: true };

test(
  'any quotations of any article make a card that Discord takes, with all verdicts and what explains them',
  () => {
    fc.assert(
      fc.property(anyChecks, fc.nat(50), anySetting, (checks, unchecked, setting) => {
        const card = quoteCheckCard(checks, unchecked, setting);
        expect(refusals(card)).toEqual([]);
        const lines = (card.embeds[0]?.description ?? card.content).split('\n');
        expect(lines.filter((line) => /^(?:✅|✏️|❌) /.test(line))).toHaveLength(checks.length);
        const altered = checks.some(({ kind }) => kind === 'altered');
        const notes = Number(altered) + Number(unchecked > 0);
        expect(lines.filter((line) => line.startsWith('-# '))).toHaveLength(notes);
      }),
      RUNS,
    );
  },
  LONG,
);

test(
  'any quotation is shown without markup of its own, whether it is absent, altered or word for word',
  () => {
    fc.assert(
      fc.property(anyCheck, anySetting, (check, setting) => {
        const card = quoteCheckCard([check], 0, setting);
        const lines = (card.embeds[0]?.description ?? card.content).split('\n');
        const quoted = lines.filter((line) => line.startsWith('> '));
        expect(quoted).toHaveLength(1);
        const unmarked = quoted
          .join()
          .slice(2)
          .replace(/(\\.)|~~|__|\[…\]/g, (_, sign) => sign ?? ' ');
        const seen = readInline(unmarked).text;
        if (check.kind !== 'absent') return;
        const said = check.quoted.replace(/\s+/g, ' ');
        if (seen !== said) expect(said.startsWith(seen.replace(/…$/, ''))).toBe(true);
      }),
      RUNS,
    );
  },
  LONG,
);

test.each(wordings)('five quotations changed all over share a card without embeds: $language', (wording) => {
  const [heading, text] = ['_'.repeat(200), 'tea '.repeat(400)];
  const section = { section: 0, heading, language: 'en', kind: 'paragraph' } as const;
  const passage = { articleId: 'tea', index: 0, text, sentences: [{ start: 0, end: 1600 }], ...section };
  const article = {
    ...{ id: 'tea', title: heading.replaceAll('_', '*'), language: 'en', synonyms: [], edition: '00000001' },
    ...{ passages: [passage], sections: [{ heading, level: 1, first: 0, count: 1 }] },
  };
  const check: QuoteCheck = {
    ...{ kind: 'altered', quoted: text, place: { article, passage, range: { start: 0, end: 1600 } } },
    parts: Array.from({ length: 90 }, (_, i) => ({ kind: i % 2 ? 'moved' : 'quote', text: '_tea_ tea ' })),
  };
  const { content } = quoteCheckCard(Array(5).fill(check), 3, {
    ...{ wording, asker: '1', names: new Map() },
    ...{ private: true, scoped: false, several: true, embed: false, threads: false },
  });
  expect(content.match(/^✏️ .*\n> .*\\_tea\\_.* …$/gm)).toHaveLength(5);
  expect(content.match(/^-# .*$/gm)).toHaveLength(2);
});
