import { expect, test } from 'vitest';
import { decodeText } from '../../src/corpus/read-text.ts';

test.each([
  ['a letter that was lost before stands above it', 'A \ufffd.\nB.\nC.\n', 4],
  ['lines end as on an old Mac', 'A.\rB.\r', 3],
  ['lines end as on Windows', 'A.\r\nB.\r\n', 3],
])('the line that is not UTF-8 is named, though %s', (_, above, line) => {
  const bytes = Buffer.concat([Buffer.from(above), Buffer.from('Lösung', 'latin1')]);
  expect(decodeText(bytes)).toMatchObject({ line, reason: expect.stringContaining('not UTF-8') });
});

test.each([
  ['a PDF', '%PDF-1.7\n%\xe2\xe3'],
  ['a Word document or another ZIP archive', 'PK\x03\x04\x14\0'],
  ['an old Word document', '\xd0\xcf\x11\xe0\xa1\xb1'],
  ['RTF', '{\\rtf1\\ansi'],
])('%s that was given the name of a text is named as what it is', (what, beginning) => {
  expect(decodeText(Buffer.from(beginning, 'latin1'))).toEqual({
    reason: `The file is ${what}, not a text: save what it says as .md, .txt or .html.`,
  });
});
