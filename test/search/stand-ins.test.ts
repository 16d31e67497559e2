/** Among many passages, one that says in other words what is asked for. */
import { expect, test } from 'vitest';
import { createSearchableLibrary } from '../../src/search/searchable-library.ts';
import { articleOf, libraryOf } from './article-of.ts';

const about = (place: string, n: number) =>
  `The ${place} on street number ${n} opens at nine and closes at six, and its staff are glad to help visitors.`;
const places = ['bakery', 'library', 'museum', 'cinema', 'school', 'market'];
const city = places.flatMap((place) => Array.from({ length: 12 }, (_, n) => about(place, n + 1)));
const bill = 'The mayor’s office covers the expenses of the festival.';
const { index } = createSearchableLibrary(
  libraryOf(articleOf('city', city), articleOf('festival', ['Music is played on two stages.', bill])),
);

test.each(['who foots the bill', 'who is paying', 'physician'])(
  'a passage with none of the words of “%s” is among those that are looked at if it has such as stand for them',
  (question) => {
    expect(index.rank(question).words.some(({ known }) => known)).toBe(false);
    const found = index.rank(question).hits.map(({ passage }) => passage.text);
    expect(found.includes(bill)).toBe(question !== 'physician');
  },
);
