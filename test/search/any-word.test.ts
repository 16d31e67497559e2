/** Whatever a word is made of, its endings come off in good order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageRules } from '../../src/search/languages/languages.ts';
import { termOf } from './term-of.ts';

test.each([
  ['tr', 'lar'],
  ['ko', '하였다'],
  ['ar', 'ات'],
  ['pl', 'owi'],
])('in %s, endings without end are read at once, and as they are', (language, ending) => {
  const word = ending.repeat(30_000);
  expect(termOf(language, word)).toBe(languageRules(language).fold(word));
});

test('something is left of every Turkish word', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aeıioöuübdğklmnrsşty'), minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(word, (one) => {
      expect(termOf('tr', one)).toMatch(/^[a-z]/);
    }),
  );
});

test('whatever is taken off an Arabic word, something is left, and of two letters all', () => {
  const letter = fc.constantFrom(...'ابتسفكلمنهويةىءؤئأ');
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 9 }), (word) => {
      const length = Math.min(languageRules('ar').fold(word).length, 2);
      expect(termOf('ar', word).length).toBeGreaterThanOrEqual(length);
    }),
  );
});
