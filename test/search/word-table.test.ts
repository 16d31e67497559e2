/** Words are told apart as the rule for them says, whatever the script. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordTable } from '../../src/search/word-table.ts';

/** Initials, numbers with their separators, then everything else that is a letter, a mark, a digit or not to be seen. */
const WORD =
  /\p{Lu}\.(?:[ \u00a0]?\p{Lu}\.)+|\p{Lu}(?: \p{Lu})+(?= \p{Lu}\p{Ll})|(?:\p{L}\.){2,}|(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}])|\p{Nd}+(?:[.,]\p{Nd}+)+|\p{Nd}+(?=\p{sc=Hang})|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b\u2060\ufeff]*/gu;

const PIECES = [
  ...[
    'word',
    'U.S.',
    'U.S.A',
    'e.g',
    'J.',
    'J. P. ',
    'J P Colby',
    'É J Colby',
    '1977년에',
    '1,234.5',
    '1990s',
    '3rd',
    'É',
    'e\u0301',
    'naïve',
    '\u00ad',
    '\u200b',
    '’s',
    '-',
    ' ',
    '.',
    ',',
  ],
  ...[
    'слово',
    'كَلِمَة',
    'कर्म',
    '汉字',
    '𝒳',
    '𠮷野',
    '😀',
    '½',
    'Ⅻ',
    '٣٫١',
    '\ud835',
    '\udc00',
    '\n',
    'a1',
    'İ',
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

function wordsOf(written: string, table: ReturnType<typeof createWordTable>): string[] {
  const found: string[] = [];
  table.eachIn(written, { start: 0, end: written.length }, true, (_, start, end) => {
    found.push(written.slice(start, end));
  });
  return found;
}

test('every text falls into the words of the rule', () => {
  const table = createWordTable(() => {});
  fc.assert(
    fc.property(text, (written) => {
      expect(wordsOf(written, table)).toEqual(written.match(WORD) ?? []);
    }),
    { numRuns: 2000 },
  );
});

test('the same letters have the same number, other letters another', () => {
  const kept: string[] = [];
  const table = createWordTable((written) => kept.push(written));
  fc.assert(
    fc.property(text, (written) => {
      table.eachIn(written, { start: 0, end: written.length }, true, (number, start, end) => {
        expect(kept[number]).toBe(written.slice(start, end));
        expect(table.numberOf(written.slice(start, end), false)).toBe(number);
      });
    }),
    { numRuns: 1000 },
  );
  expect(new Set(kept).size).toBe(kept.length);
  expect(table.numberOf('neverwritten', false)).toBe(-1);
});
