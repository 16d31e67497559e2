import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropItalics } from '../../src/answer/drop-italics.ts';

/** What it does, said in one expression, which takes a thousand looks at every underscore that opens. */
const ITALICS = /(?<![\p{L}\p{N}_\\])_(?=[^\s_])(.+?)(?<=[^\s_\\])_(?![\p{L}\p{N}_])/gsu;

test('underscores around words go, all others stay', () => {
  const text = fc
    .array(fc.constantFrom('_', '_', 'a', '𝒜', '7', ' ', '\n', '\\', '.', '(', '“'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (written) => {
      expect(dropItalics(written)).toBe(written.replace(ITALICS, '$1'));
    }),
    { numRuns: 2_000 },
  );
});

test('what opens and closes too far apart is not set in italics', () => {
  expect(dropItalics(`_a ${'b'.repeat(1_000)} _c_`)).toBe(`_a ${'b'.repeat(1_000)} c`);
});

test('a text of nothing but underscores that open is read', () => {
  const text = '！ _カ'.repeat(1_000_000);
  expect(dropItalics(text)).toBe(text);
});
