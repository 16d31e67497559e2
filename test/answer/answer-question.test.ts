import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { readFirstArticle } from '../search/first-article.ts';

const library = readFirstArticle();

test('a question in the article’s own words is answered by the passage that says so', () => {
  const answer = answerQuestion(library, 'What is the primary objective of Blinken’s mission?');
  expect(answer.kind).toBe('quote');
  expect(answer.kind === 'quote' && answer.matches[0]?.passage.index).toBe(4);
});

test('what the article never speaks of is not covered, and the unknown words are named', () => {
  const answer = answerQuestion(library, 'What is the capital of France?');
  expect(answer).toMatchObject({ kind: 'not-covered', unknown: ['capital', 'France'] });
});

test.each([
  ['how do penguins swim', []],
  ['is it raining in Shanghai', []],
  ['do penguins study climate change', [4, 6]],
  ['itinerary', [0]],
])('only what has a word of “%s”, or words near it, is nearest to it: passages %j', (question, passages) => {
  const answer = answerQuestion(library, question);
  expect(answer.kind).toBe('not-covered');
  const nearest = answer.kind === 'not-covered' ? answer.nearest : [];
  expect(nearest.map(({ passage }) => passage.index).toSorted()).toEqual(passages);
});

test('a passage that lacks a name or a number of the question is the closest, however well the rest fits', () => {
  const trade = 'did trade disputes and cybersecurity concerns contribute to the mounting tensions';
  expect(answerQuestion(library, trade).kind).toBe('quote');
  for (const lacking of ['Napoleon', '1815']) {
    const answer = answerQuestion(library, `${trade} in the days of ${lacking}?`);
    expect(answer).toMatchObject({ kind: 'closest', missing: expect.arrayContaining([lacking]) });
  }
});

test('a passage lacks no word of the title it stands under, as it lacks those of other places', () => {
  expect(answerQuestion(library, 'climate change cooperation in Beijing').kind).toBe('quote');
  expect(answerQuestion(library, 'climate change cooperation in Shanghai').kind).not.toBe('quote');
});

test.each([
  ['what did China’s Secretary of State say', 'China’s Secretary of State'],
  ['Who is the president of China', 'president of China'],
])(
  'where an office is another’s, “%s” has no sure answer, and what is not there is named: %s',
  (question, office) => {
    expect(answerQuestion(library, question)).toMatchObject({ kind: 'closest', missing: [office] });
  },
);

test.each(['did they sign a deal', 'did Blinken visit India too', 'was a deal signed'])(
  '“%s” asks for what was done, and a plan doesn’t answer it',
  (question) => {
    expect(answerQuestion(library, question).kind).toBe('not-covered');
  },
);

test.each(['has the relationship got worse', 'have trade disputes strained the relationship'])(
  '“%s” asks for what was done, and is answered where it is told',
  (question) => {
    expect(answerQuestion(library, question).kind).not.toBe('not-covered');
  },
);

test('the matches are the passages that have a word of the question, and no others', () => {
  const answer = answerQuestion(library, 'climate change');
  const places = answer.kind === 'not-covered' ? [] : answer.matches.map(({ passage }) => passage.index);
  expect(places.toSorted()).toEqual([4, 6]);
});

test('a typo is read as the word the article has, written as the article writes it', () => {
  expect(answerQuestion(library, 'why did blnken visit').corrections).toEqual([
    { typed: 'blnken', readAs: 'Blinken' },
  ]);
  expect(answerQuestion(library, 'what about Trad imbalances').corrections).toEqual([
    { typed: 'Trad', readAs: 'trade' },
  ]);
});

test.each(['climate', 'Climate', 'property', 'rights'])(
  'a word the article has, “%s”, is answered',
  (word) => {
    expect(answerQuestion(library, word).kind).toBe('quote');
  },
);

test('an article that is not in the library covers nothing', () => {
  expect(answerQuestion(library, 'trade', 'elsewhere').kind).toBe('not-covered');
});

test.each(['', '   ', '🙂', '???', 'the', '*', '\\', '['.repeat(50)])('%j is not covered', (question) => {
  expect(answerQuestion(library, question).kind).toBe('not-covered');
});
