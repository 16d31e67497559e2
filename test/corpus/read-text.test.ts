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
