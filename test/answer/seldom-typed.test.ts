/** A quotation typed without what is printed but seldom typed is word for word, and shown as it is printed. */
import { expect, test } from 'vitest';
import { checkQuote } from '../../src/answer/check-quote.ts';
import { articleFrom } from '../commands/scene.ts';
import { readDifference } from './read-difference.ts';

const russian = 'Один вагон обойдётся дорого.';
const arabic = 'زادت تَكْلِفَة الأغـنام كثيرا.';

test.each([
  ['the dots of a Russian ё', russian, 'вагон обойдется', 'вагон обойдётся'],
  ['vowel signs, a hamza and a drawn-out letter', arabic, 'تكلفة الاغنام', 'تَكْلِفَة الأغـنام'],
])('%s', async (_, text, quoted, shown) => {
  const check = checkQuote([await articleFrom('printed', text)], quoted);
  expect([check.kind, readDifference(check)]).toEqual(['word-for-word', shown]);
});

test('but another letter is an alteration', async () => {
  const check = checkQuote([await articleFrom('printed', russian)], 'Один вагон обойдутся дорого');
  expect(check.kind).toBe('altered');
});
