import { expect, test } from 'vitest';
import { handlesHaveGrown, heapHasGrown } from '../../../bench/soak/growth.ts';

const MEBIBYTE = 2 ** 20;

/** A tenth of `acts` acts at the end of each of which so many mebibytes are held. */
const tenths = (acts: number, mebibytes: readonly number[]) =>
  mebibytes.map((held, at) => ({ heap: held * MEBIBYTE, acts: (at + 1) * acts }));

/** As measured. */
const CLEAN = [47.4, 48.5, 49.0, 49.2, 49.1, 49.5, 49.6, 49.5, 49.9, 49.8];
const LEAKING = [44.8, 49.0, 49.8, 50.7, 50.8, 50.8, 51.4, 52.4, 52.4, 52.5];

test('a soak of three minutes whose every act keeps a kilobyte has grown, and one with ups and downs has not', () => {
  expect(heapHasGrown(tenths(370, CLEAN))).toBe(false);
  expect(heapHasGrown(tenths(370, LEAKING))).toBe(true);
});

test('what a soak takes while it warms up is no growth', () => {
  const warmedUp = [30, 50, 70, 90, 90.1, 90, 90.2, 90.1, 90.3, 90.2];
  expect(heapHasGrown(tenths(370, warmedUp))).toBe(false);
});

test('one measurement that is out of line makes no growth, and hides none', () => {
  expect(heapHasGrown(tenths(370, CLEAN.with(-3, 60)))).toBe(false);
  expect(heapHasGrown(tenths(370, LEAKING.with(-3, 49)))).toBe(true);
});

test('the same over too few acts to tell is growth only where it is more than warming up takes', () => {
  expect(heapHasGrown(tenths(37, LEAKING))).toBe(false);
  expect(heapHasGrown(tenths(37, [42, 42, 42, 49, 52, 52, 70, 75, 78, 80]))).toBe(true);
});

test('a soak that ends with more handles than its ups and downs has grown', () => {
  expect(handlesHaveGrown([4, 16, 8, 4, 4, 5, 5, 4, 4, 26])).toBe(false);
  expect(handlesHaveGrown([4, 16, 8, 4, 20, 35, 50, 60, 75, 90])).toBe(true);
});
