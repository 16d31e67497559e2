import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentLink } from '../../src/message/fragment-link.ts';

const URL = 'https://news.example/a';

test('a short sentence is named whole', () => {
  expect(fragmentLink(URL, 'Trade, tariffs & high-stakes talks.', 500)).toBe(
    `${URL}#:~:text=Trade%2C%20tariffs%20%26%20high%2Dstakes%20talks.`,
  );
});

test('a long sentence is named by its first and last words', () => {
  const sentence =
    'The discussions will focus on finding common ground, easing tensions, and exploring avenues for cooperation on issues of mutual concern.';
  expect(fragmentLink(URL, sentence, 500)).toBe(
    `${URL}#:~:text=The%20discussions%20will%20focus%20on%20finding,cooperation%20on%20issues%20of%20mutual%20concern.`,
  );
});

test('a link that has a fragment already keeps it', () => {
  expect(fragmentLink(`${URL}#part-2`, 'Trade.', 500)).toBe(`${URL}#part-2:~:text=Trade.`);
});

test('what does not fit is left off, at worst the link itself', () => {
  expect(fragmentLink(URL, 'Trade.', 25)).toBe(URL);
  expect(fragmentLink(URL, 'Trade.', 10)).toBeUndefined();
});

/** Halves of surrogate pairs included. */
const anyUnits = fc
  .array(fc.nat(0xffff), { minLength: 1, maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

test('any sentence makes a link that browsers read and Markdown leaves alone', () => {
  fc.assert(
    fc.property(anyUnits, (sentence) => {
      const link = fragmentLink(URL, sentence, 2048);
      expect(link).toMatch(/^https:\/\/news\.example\/a(#:~:text=[^\s()<>*&,-]*(,[^\s()<>*&,-]*)?)?$/);
    }),
  );
});
