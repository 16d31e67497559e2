/** The first article asked in other words than its own, in the forms people type. */
import { expect, test } from 'vitest';
import { createSearchableLibrary } from '../../src/search/searchable-library.ts';
import { articleOf, libraryOf } from './article-of.ts';
import { readFirstArticle } from './first-article.ts';

const { index } = readFirstArticle();
const topOf = (question: string) => (index.rank(question).hits[0]?.passage.index ?? -1) + 1;

test.each([
  ['why did Blinken visit', [1, 5]],
  ['what is the reason for his trip', [1, 5]],
  ['is hacking a problem between them', [2, 3, 6]],
  ['global warming', [5, 7]],
  ['covid', [7]],
  ['the US and China', [1, 2, 3, 4, 5, 6, 7]],
  ['who is America’s top diplomat', [1, 2]],
])('“%s” is answered from ¶ %j', (question, places) => {
  expect(places).toContain(topOf(question));
});

test.each([
  ['US', 'U.S.'],
  ['United States', 'U.S.'],
  ['America', 'United States'],
])('“%s” finds what “%s” finds', (one, other) => {
  const having = (question: string) =>
    index
      .rank(question)
      .hits.flatMap(({ passage, missing }) => (missing.length === 0 ? [passage.index] : []));
  expect(having(one).sort()).toEqual(having(other).sort());
});

test('a word of a phrase that is read as one finds the phrase', () => {
  for (const word of ['climate', 'property', 'rights']) expect(index.rank(word).share).toBe(1);
});

test.each([
  ['Blnken', 'blinken'],
  ['Bejing', 'beijing'],
  ['geoplitical', 'geopolitical'],
])('“%s” is read as “%s”, and the reading is told', (typed, meant) => {
  expect(index.rank(`what about ${typed}`).words).toContainEqual({ word: typed, known: true, readAs: meant });
});

test('what asks about the text itself is not looked for in it', () => {
  const asked = (question: string) => index.rank(question).words.map(({ word }) => word);
  expect(asked('is Taiwan mentioned')).toEqual(['Taiwan']);
  expect(asked('does the article mention trade')).toEqual(['trade']);
  expect(asked('what is this text about')).toEqual(['text']);
  expect(index.rank('does the article mention trade').share).toBe(1);
});

test('a name is not taken for another of its sort', () => {
  for (const name of ['Taiwan', 'Ukraine', 'Japan'])
    expect(index.rank(`is ${name} mentioned`).share, name).toBeLessThan(0.5);
  expect(index.rank('taiwan').share).toBe(0);
});

test('the word that only says what kind of answer is wanted is not looked for by itself', () => {
  expect(index.rank('what year was this').share).toBeLessThan(0.5);
  expect(index.rank('year').share).toBe(1);
});

test('words of everyday English are no typos of the article’s', () => {
  for (const word of ['trace', 'grade', 'tree', 'rate'])
    expect(index.rank(word).words[0]).not.toHaveProperty('readAs');
});

test('the owner’s synonyms find what only another word says', () => {
  const article = articleOf('mill', ['The mill grinds rye every morning.', 'The bakery opens at noon.']);
  const plain = createSearchableLibrary(libraryOf(article));
  const own = createSearchableLibrary(libraryOf({ ...article, synonyms: [['windmill works', 'mill']] }));
  expect(plain.index.rank('windmill works').share).toBeLessThan(0.5);
  expect(own.index.rank('windmill works').hits[0]?.passage.index).toBe(0);
  expect(own.index.rank('windmill works').share).toBe(1);
});

test.each([
  [
    ['PTO', 'paid leave', 'annual leave'],
    ['how much annual leave do I get', 'how much PTO do I get'],
  ],
  [
    ['annual leave', 'PTO'],
    ['how much annual leave do I get', 'how much PTO do I get'],
  ],
  [
    ['home office', 'remote work'],
    ['how many days of home office', 'how many days of remote work'],
  ],
])('with the owner’s synonyms %j, %j are answered from one text', (group, questions) => {
  const handbook = articleOf('handbook', [
    'Employees receive 25 days of annual leave. Unused days lapse in March.',
    'Two days a week may be spent in a home office. Tell your supervisor the day before.',
    'The hall seats 300 people. Parking costs four pounds.',
  ]);
  const { index } = createSearchableLibrary(libraryOf({ ...handbook, synonyms: [group] }));
  const place = group.includes('PTO') ? 0 : 1;
  for (const question of questions) {
    const { hits, share } = index.rank(question);
    expect(hits[0]?.passage.index, question).toBe(place);
    expect(share, question).toBeGreaterThan(0.8);
  }
});

test.each([
  ['who is China’s foreign minister', 1],
  ['who is the president of China', 1],
  ['what did the Chinese foreign minister say', 1],
  ['who is the US Secretary of State', 0],
  ['who is the Secretary of State of the United States', 0],
  ['who is the secretary of state', 0],
  ['who is Antony Blinken', 0],
])('“%s” asks for an office that nobody of that place has in the text: %i', (question, lacking) => {
  expect(index.examine(question)?.sureness?.own['noHolder']).toBe(lacking);
});

test('an office is less surely that of somebody else', () => {
  const shareOf = (question: string) => index.rank(question).share;
  const theirs = shareOf('who is the US Secretary of State');
  expect(shareOf('who is China’s foreign minister')).toBeLessThan(theirs);
  expect(shareOf('who is the president of China')).toBeLessThan(theirs);
});
