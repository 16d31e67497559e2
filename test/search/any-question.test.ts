/** Whatever is asked of whatever articles: the answer holds its promises. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Quote } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Article } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { libraryWith } from './topic-library.ts';

async function articleFrom(id: string, text: string): Promise<Article> {
  const { article } = await parseArticle(`${id}.md`, id, text);
  if (!article) throw new Error(`no article in ${id}`);
  return article;
}

const articles = await Promise.all([
  articleFrom('blinken-beijing', readFileSync('corpus/blinken-beijing.md', 'utf8')),
  articleFrom('tauben', 'Die Brieftaube findet nach Hause. Niemand weiß genau, wie.'),
  articleFrom('zh', '北京是中华人民共和国的首都。它有两千多万人口。\n\n- 长城\n- 故宫'),
  articleFrom('th', 'กรุงเทพมหานครเป็นเมืองหลวงของประเทศไทย'),
  articleFrom('vi', 'Hà Nội là thủ đô của Việt Nam.'),
]);
const mixed = libraryWith(...articles);

/** Every script Unicode has, signs of regular expressions and Markdown, emoji, and words of the article. */
const anyQuestion = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.stringMatching(/^[\\^$.*+?()[\]{}|`~_<>#@&"'/-]{0,60}$/),
  fc
    .array(
      fc.constantFrom('why', 'Blinken', 'visit', 'trade', '🕊️', '北京', 'Taube', 'ไทย', 'ﷺ', 'U.S.', '2024'),
    )
    .map((words) => words.join(' ')),
  fc.constantFrom('', ' ', '?', '???', 'the', '\0', '\ud800', 'a'.repeat(4000), 'trade '.repeat(700)),
);

function quotesOf(answer: Answer): readonly Quote[] {
  return answer.kind === 'not-covered' ? answer.nearest : answer.matches;
}

const LONG = 30_000;

test(
  'no question makes the answer throw, and a library that was just read gives the same',
  () => {
    fc.assert(
      fc.property(fc.array(anyQuestion, { minLength: 5, maxLength: 20 }), (questions) => {
        const anew = libraryWith(...articles);
        for (const question of questions)
          expect(answerQuestion(anew, question)).toEqual(answerQuestion(mixed, question));
      }),
      { numRuns: 15 },
    );
  },
  LONG,
);

test(
  'each bold sentence is a whole one of a passage of the article’s, whose sentences leave out only white space',
  () => {
    let quoted = 0;
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { article, passage, sentence } of quotesOf(answerQuestion(mixed, question))) {
          expect(article.passages).toContain(passage);
          const { text, sentences } = passage;
          expect(sentences).toContain(sentence);
          const starts = sentences.map(({ start }) => start).concat(text.length);
          const ends = [0, ...sentences.map(({ end }) => end)];
          starts.forEach((start, n) => {
            expect(start).toBeGreaterThanOrEqual(ends[n] ?? 0);
            expect(text.slice(ends[n], start).trim()).toBe('');
          });
          quoted += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(quoted).toBeGreaterThan(50);
  },
  LONG,
);

test('whatever is asked, the share is 0 to 1 and every score a number', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { hits, share } = mixed.index.rank(question);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(hits.filter(({ score }) => !Number.isFinite(score))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('asked of one article, only that one answers; asked of an unknown one, nothing does', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      for (const { article } of quotesOf(answerQuestion(mixed, question, 'tauben')))
        expect(article.id).toBe('tauben');
      expect(quotesOf(answerQuestion(mixed, question, 'no-such-article'))).toEqual([]);
    }),
  );
});
