import { expect, test } from 'vitest';
import { explainQuestion } from '../../src/search/explain.ts';
import { renderExplanation } from '../../src/terminal/render-explanation.ts';
import { readFirstArticle } from './first-article.ts';

const { index } = readFirstArticle();

test('what the features add makes up the score, and the order is that of the ranking', () => {
  const { passages } = explainQuestion(index, 'what is the primary objective of the mission');
  for (const { score, contributions } of passages) {
    const sum = contributions.reduce((total, { adds }) => total + adds, 0);
    expect(sum).toBeCloseTo(score, 6);
  }
  const ranked = index
    .rank('what is the primary objective of the mission')
    .hits.map(({ passage }) => passage);
  expect(passages.map(({ passage }) => passage)).toEqual(ranked);
});

test('the sureness explained is the one that decides', () => {
  const question = 'what’s the capital of France';
  expect(explainQuestion(index, question).share).toBeCloseTo(index.rank(question).share, 6);
});

test.each([
  ['what did Blinken say when he met Xi', 'thing'],
  ['who was asked where the talks were held', 'person'],
  ['what year did he go to Beijing', 'time'],
  ['in which city did they meet when he came', 'place'],
  ['what about trade, why', 'reason'],
  ['what is the number of the documents that were signed', 'number'],
])('“%s” asks for a %s: the first question word tells, or a why', (question, kind) => {
  expect(explainQuestion(index, question).kind).toBe(kind);
});

test('a person reads which words counted and what set the winner apart', () => {
  const told = renderExplanation(explainQuestion(index, 'Blnken’s primary objective'));
  expect(told).toContain('Blnken (read as blinken)');
  expect(told).toMatch(/Why ¶ 5 and not ¶ \d:/);
  expect(told).toMatch(/\+\d\.\d\d {2}(sentence|passage) \w+/);
});

test('a question of nothing is explained as nothing', () => {
  expect(renderExplanation(explainQuestion(index, '???'))).toContain('Nothing was found.');
});

test('an answer that a rule gives is said to be one', () => {
  const explained = explainQuestion(index, 'trade');
  const { share } = index.rank('trade');
  expect(share).toBe(1);
  expect(renderExplanation(explained, share)).toContain('Decided at 1.00 all the same, by a rule');
  expect(renderExplanation(explained, explained.share)).not.toContain('by a rule');
});
