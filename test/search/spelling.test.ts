/** A word is found however it is spelt, in the question or in the article. */
import { expect, test } from 'vitest';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { articleOf } from './article-of.ts';
import { libraryWith } from './topic-library.ts';

/** What a question finds among sentences, if they have all its words. */
function foundBy(question: string, sentences: readonly string[], language = 'en'): string | undefined {
  const [hit] = createPassageIndex(articleOf('a', sentences, language).passages).rank(question).hits;
  return hit?.missing.length === 0 ? hit.passage.text : undefined;
}

test.each([
  ['soft hyphens', 'The light\u00adhouse was built in 1822.'],
  ['zero-width spaces', 'The light\u200bhouse was built in 1822.'],
  ['byte order marks', 'The light\ufeffhouse was built in 1822.'],
])('%s within a word are no part of it, and stay in what is quoted', (_, text) => {
  expect(foundBy('lighthouse', ['The keeper has a boat.', text])).toBe(text);
  expect(libraryWith(articleOf('a', [text])).topics.findTopic('lighthouse')).toMatchObject({
    places: [{ form: 'exact', passage: { text } }],
  });
});
