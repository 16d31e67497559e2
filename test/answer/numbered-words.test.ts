import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleWords } from '../../src/answer/article-words.ts';
import { checkQuote } from '../../src/answer/check-quote.ts';
import { numberedWords, numberWords } from '../../src/answer/numbered-words.ts';
import { splitQuoteWords } from '../../src/answer/quote-words.ts';
import type { Article } from '../../src/corpus/article.ts';
import { doAtOnce } from '../../src/corpus/slices.ts';
import { articleFrom, firstArticle } from '../commands/scene.ts';

const SIGNS =
  'At 28.5°E it is −13.2 °C (55.8 °F). Kessler™ sells 12 m² of “ﬁne” tea, Ver\u00adkehr, U.S.-made & don’t ☕ … at 5 %: ½ the price, ΟΔΟΣ!';

test('words that stand one after the other in an article are found there, whatever signs are between them', async () => {
  const article = await articleFrom('signs', SIGNS);
  const [source] = numberedWords([article]).map(articleWords);
  const words = [...(source?.words ?? [])];
  expect(words.map((_, i) => source?.table.numberOf(source.at(i)?.word ?? ''))).toEqual(words);
  const places = splitQuoteWords(SIGNS.replace('\u00ad', ''));
  expect(words).toHaveLength(places.length);
  const stretch = fc.tuple(fc.nat(places.length - 1), fc.integer({ min: 1, max: places.length }));
  fc.assert(
    fc.property(stretch, ([from, count]) => {
      const part = places.slice(from, from + count);
      const quoted = SIGNS.replace('\u00ad', '').slice(part[0]?.start, part.at(-1)?.end);
      expect(checkQuote([article], quoted).kind).toBe('word-for-word');
    }),
  );
});

/** The same articles, and every passage whose text is read from now on. */
function watched(articles: readonly Article[]): { articles: Article[]; read: Set<string> } {
  const read = new Set<string>();
  const copies = articles.map((article) => ({
    ...article,
    passages: article.passages.map((passage) => ({
      ...passage,
      get text() {
        read.add(`${article.id} ${passage.index}`);
        return passage.text;
      },
    })),
  }));
  return { articles: copies, read };
}

const others = await Promise.all(
  Array.from({ length: 40 }, (_, i) =>
    articleFrom(
      `other-${i}`,
      'Both nations have an interest in stability.\n\nOther words about economic growth.\n\n'.repeat(9),
    ),
  ),
);

test.each([
  [
    'word for word',
    'Both nations have a vested interest in maintaining stability and promoting economic growth.',
  ],
  ['altered', 'Both nations have a minor interest in maintaining stability and promoting economic growth.'],
])('a quotation that is %s is checked without reading the library again', (_, quoted) => {
  const { articles, read } = watched([...others, firstArticle]);
  numberedWords(articles);
  read.clear();
  const check = checkQuote(articles, quoted);
  expect(check).toMatchObject({ place: { article: { id: firstArticle.id }, passage: { index: 5 } } });
  expect(read.size).toBeGreaterThan(0);
  expect([...read].filter((place) => place.startsWith('other-')).length).toBeLessThan(40);
});

test('of a new edition only the articles that are new are read', () => {
  const { articles, read } = watched(others);
  numberedWords(articles);
  read.clear();
  const next = [...articles.slice(1), firstArticle];
  doAtOnce(numberWords(next, numberedWords(articles)));
  expect([...read]).toEqual([]);
  expect(checkQuote(next, 'a vested interest in maintaining stability')).toMatchObject({
    kind: 'word-for-word',
    place: { article: firstArticle },
  });
});
