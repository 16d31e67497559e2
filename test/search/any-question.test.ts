/** Whatever is asked of whatever article: the ranking holds its promises. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { articleOf } from './article-of.ts';
import { readFirstArticle } from './first-article.ts';

const library = readFirstArticle();
const mixed = createPassageIndex([
  ...(library.articles[0]?.passages ?? []),
  ...articleOf('tauben', ['Die Brieftaube findet nach Hause. Niemand weiß genau, wie.'], 'de').passages,
  ...articleOf('zh', ['北京是中华人民共和国的首都。它有两千多万人口。'], 'zh').passages,
  ...articleOf('th', ['กรุงเทพมหานครเป็นเมืองหลวงของประเทศไทย'], 'th').passages,
  ...articleOf('vi', ['Hà Nội là thủ đô của Việt Nam.'], 'vi').passages,
]);

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

test('no question makes the ranking throw, and the same question ranks the same', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(mixed.rank(question)).toEqual(mixed.rank(question));
    }),
    { numRuns: 300 },
  );
});

test('each bold sentence is a whole sentence of its passage, and the share is 0 to 1', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { hits, share } = mixed.rank(question);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      for (const { passage, sentence, score } of hits) {
        expect(passage.sentences[sentence]).toBeDefined();
        expect(Number.isFinite(score)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('asked of one article, only that one answers; asked of an unknown one, nothing does', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      for (const { passage } of mixed.rank(question, 'tauben').hits) expect(passage.articleId).toBe('tauben');
      expect(mixed.rank(question, 'no-such-article').hits).toEqual([]);
    }),
  );
});
