import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { articleOf } from '../search/article-of.ts';
import { libraryWith } from '../search/topic-library.ts';

const BRIDGES = [
  'The old bridge over the mill stream was built by Anna Berg in 1901, of oak from the parish wood.',
  'The new bridge over the mill stream was built by Otto Lind in 1950, of steel from the harbour yard.',
  'The swing bridge over the mill stream was built by Ida Holm in 1988, of rope from the sailmaker.',
];
const OTHERS = [
  'Herons nest on the island below the weir.',
  'In summer the swimming club meets there at seven.',
  'A kiosk sells coffee and raisin buns.',
  'Dogs are kept on a lead from April to July.',
  'The lock keeper retired last year and was not replaced.',
  'Floods reached the cellars twice in a decade.',
  'Eels were caught here until the turbine came.',
  'The parish keeps a ledger of every high water.',
  'Skaters cross the pond when the frost has lasted a week.',
  'Willow is cut in February and woven into baskets.',
  'The footpath to the station takes a quarter of an hour.',
];

const asked = (question: string, paragraphs: readonly string[]) =>
  answerQuestion(libraryWith(articleOf('the-stream', paragraphs)), question);

test('of passages that come as close the first is the closest, and another is named', () => {
  expect(asked('who built the bridge over the stream?', [...OTHERS, ...BRIDGES])).toMatchObject({
    kind: 'closest',
    missing: [],
    rival: { passage: { index: expect.toSatisfy((index: number) => index >= OTHERS.length) } },
  });
});

test.each([
  [
    'which of the two was asked for is said',
    'who built the old bridge over the stream?',
    [...OTHERS, ...BRIDGES],
  ],
  ['there is no other', 'who built the bridge over the stream?', [...OTHERS, ...BRIDGES.slice(0, 1)]],
  [
    'the other says the very same',
    'who built the bridge?',
    [...OTHERS, ...BRIDGES.slice(0, 1), ...BRIDGES.slice(0, 1)],
  ],
  ['the article is short and says things twice', 'who built the bridge over the stream?', BRIDGES],
  ['a word or two name a topic', 'the bridge', [...OTHERS, ...BRIDGES]],
])('a passage is the answer where %s', (_, question, paragraphs) => {
  expect(asked(question, paragraphs).kind).toBe('quote');
});
