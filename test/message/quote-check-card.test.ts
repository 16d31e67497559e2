import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkQuote } from '../../src/answer/check-quote.ts';
import { quoteCheckCard } from '../../src/message/quote-check-card.ts';
import { anyArticle, anyQuestion } from './any-article.ts';
import { anySetting } from './any-setting.ts';
import { refusals } from './discord-limits.ts';

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

test('any quotations of any article make a card that Discord takes', () => {
  const anyChecks = fc.array(anyCheck, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(anyChecks, fc.nat(50), anySetting, (checks, unchecked, setting) => {
      expect(refusals(quoteCheckCard(checks, unchecked, setting))).toEqual([]);
    }),
  );
});
