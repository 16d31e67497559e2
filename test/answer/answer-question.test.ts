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

test('an article that is not in the library covers nothing', () => {
  expect(answerQuestion(library, 'trade', 'elsewhere').kind).toBe('not-covered');
});

test.each(['', '   ', '🙂', '???', 'the', '*', '\\', '['.repeat(50)])('%j is not covered', (question) => {
  expect(answerQuestion(library, question).kind).toBe('not-covered');
});
