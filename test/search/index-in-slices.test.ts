/** A library is indexed step by step, so that replies are given meanwhile. */
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { indexLibrary } from '../../src/search/searchable-library.ts';

/** Characters that one step may read: the longest sentence there is, and what comes before it. */
const MOST_A_STEP = 25_000;

test.each([
  ['one paragraph of many sentences', 'This is a sentence of eight words or so. '],
  ['a list of words without a stop', 'word\n'],
  ['many short paragraphs', 'One paragraph. It has two sentences.\n\n'],
])('an article of half a million characters, %s, is indexed in many steps', async (_, part) => {
  const text = part.repeat(500_000 / part.length);
  const { article } = await parseArticle('a.txt', 'a', text);
  const articles = article ? [article] : [];
  const work = indexLibrary({ edition: 'x', articles, synonyms: [], problems: [] });
  let steps = 0;
  while (!work.next().done) steps++;
  expect(steps).toBeGreaterThan(text.length / MOST_A_STEP);
});
