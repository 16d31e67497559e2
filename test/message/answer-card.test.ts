import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Quote } from '../../src/answer/answer.ts';
import type { Article } from '../../src/corpus/article.ts';
import { answerCard } from '../../src/message/answer-card.ts';
import { parseQuestionLine, trimQuestion } from '../../src/message/question-line.ts';
import type { Setting } from '../../src/message/setting.ts';
import { wordingFor, wordings } from '../../src/message/wording-for.ts';
import { anyArticle, anyQuestion } from './any-article.ts';
import { anySetting } from './any-setting.ts';
import { refusals } from './discord-limits.ts';

const plainSetting: Setting = {
  wording: wordingFor('en-US'),
  asker: '12345678901234567890',
  names: new Map(),
  ...{ private: false, scoped: false, several: false, embed: true, threads: true },
};

const anyQuote = (article: Article): fc.Arbitrary<Quote> =>
  fc
    .constantFrom(...article.passages)
    .chain((passage) =>
      fc.constantFrom(...passage.sentences).map((sentence) => ({ article, passage, sentence })),
    );

const anyAnswer: fc.Arbitrary<Answer> = fc
  .tuple(anyArticle, anyArticle, anyQuestion)
  .chain(([article, other, text]) => {
    const question = trimQuestion(text) || '?';
    const words = fc.array(anyQuestion, { maxLength: 12 });
    const asked = {
      question: fc.constant(question),
      corrections: fc.array(fc.record({ typed: anyQuestion, readAs: anyQuestion }), { maxLength: 5 }),
    };
    const nearest = fc.uniqueArray(anyQuote(article), {
      maxLength: 3,
      selector: ({ passage }) => passage.index,
    });
    return fc.oneof(
      fc.record({
        ...asked,
        kind: fc.constantFrom('quote', 'closest' as const),
        matches: fc.array(anyQuote(article), { minLength: 1, maxLength: 5 }),
        missing: words,
      }),
      fc.record({
        ...asked,
        kind: fc.constant('closest' as const),
        matches: fc.array(anyQuote(article), { minLength: 1, maxLength: 5 }),
        missing: fc.constant([]),
        rival: fc.oneof(anyQuote(article), anyQuote({ ...other, id: `${other.id}-other` })),
      }),
      fc.record({
        ...asked,
        kind: fc.constant('not-covered' as const),
        known: words,
        unknown: words,
        nearest,
      }),
      fc.record({
        ...asked,
        kind: fc.constant('not-covered' as const),
        known: fc.constant([]),
        unknown: words,
        writtenIn: fc.uniqueArray(fc.constantFrom('de', 'zh', 'no', 'tlh', 'en'), { minLength: 1 }),
        nearest,
      }),
    );
  });

describe('any answer from any article, in any language and place', () => {
  test('makes a card that Discord takes', () => {
    fc.assert(
      fc.property(anyAnswer, anySetting, (answer, setting) => {
        expect(refusals(answerCard(answer, setting))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('can be asked again from what its card shows', () => {
    fc.assert(
      fc.property(anyAnswer, anySetting, fc.boolean(), (plain, setting, followUp) => {
        const answer = followUp ? { ...plain, readAs: plain.question } : plain;
        const card = answerCard(answer, setting);
        const author = card.embeds[0]?.author?.name;
        const shown = parseQuestionLine({
          content: card.content,
          ...(author !== undefined && { author }),
        });
        expect(shown).toEqual({ question: answer.question, readAs: followUp });
      }),
      { numRuns: 200 },
    );
  });
});

test.each(wordings.map((wording) => [wording.language, wording] as const))(
  'without embeds a long quotation has room beside all that may stand above it, in %s',
  (_, wording) => {
    const [signs, text] = ['_'.repeat(200), 'The tea is *very* hot. '.repeat(200)];
    const sentences = Array.from({ length: 200 }, (_, i) => ({ start: i * 23, end: i * 23 + 22 }));
    const section = { section: 0, heading: signs, language: 'en', kind: 'paragraph' } as const;
    const passage = { articleId: 'tea', index: 0, text, sentences, ...section };
    const article: Article = {
      ...{ id: 'tea', title: signs, language: 'en', synonyms: [], edition: '00000001' },
      ...{ passages: [passage], sections: [{ heading: signs, level: 1, first: 0, count: 1 }] },
    };
    const answer: Answer = {
      ...{ kind: 'closest', question: signs, readAs: signs, missing: [] },
      matches: [{ article, passage, sentence: { start: 0, end: 22 } }],
      corrections: Array.from({ length: 4 }, () => ({ typed: signs, readAs: signs })),
    };
    const setting = { ...plainSetting, wording, embed: false };
    const card = answerCard(answer, setting, [`-# ${wording.changed}`]);
    expect(refusals(card)).toEqual([]);
    expect(card.content).toContain('\n> **The tea is \\*very\\* hot.** The tea');
  },
);

test('a greeting is told what to ask instead of what the article does not say', () => {
  const hello = {
    kind: 'not-covered',
    question: 'hello',
    corrections: [],
    known: [],
    unknown: [],
    nearest: [],
  } as const;
  const [embed] = answerCard(hello, plainSetting).embeds;
  expect(embed?.title).toBeUndefined();
  expect(embed?.description).toContain('Name what you want to know about');
});

test.each([
  ['en-US', ['de'], 'Ask in German: that is what I read here.'],
  [
    'en-US',
    ['de', 'fr', 'it', 'nl'],
    'Ask in a language that I read here, such as German, French, or Italian.',
  ],
  ['de', ['en', 'fr'], 'Frag auf Englisch oder Französisch: Anderes lese ich hier nicht.'],
])('a question in a language of no article is told in %s which to ask in', (locale, writtenIn, told) => {
  const answer: Answer = {
    ...{ kind: 'not-covered', question: '蜜蜂住在哪里？', corrections: [] },
    ...{ known: [], unknown: ['蜜蜂'], nearest: [], writtenIn },
  };
  const card = answerCard(answer, { ...plainSetting, wording: wordingFor(locale) });
  expect(card.embeds[0]?.description).toBe(told);
});

test('of many words six are named', () => {
  const unknown = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'];
  const many = {
    kind: 'not-covered',
    question: 'many',
    corrections: [],
    known: [],
    unknown,
    nearest: [],
  } as const;
  expect(answerCard(many, plainSetting).embeds[0]?.description).toBe(
    'It never mentions *a1*, *a2*, *a3*, *a4*, *a5*, or *a6*.',
  );
});

test('a card names the passage that comes as close, with its article where that is another', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      if (answer.kind !== 'closest' || !answer.rival) return;
      const { article, passage } = answer.rival;
      const place = `¶ ${passage.index + 1} of ${article.passages.length} comes as close.`;
      const card = answerCard(answer, plainSetting);
      expect(card.embeds[0]?.description).toContain(place);
      const isOwn = article.id === answer.matches[0]?.article.id;
      expect(card.embeds[0]?.description?.includes(`\n-# ${place}`)).toBe(isOwn);
    }),
  );
});
