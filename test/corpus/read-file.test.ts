/** Files that change under the hand that reads them, and files as large as may be. */
import { truncateSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { LARGEST_FILE } from '../../src/corpus/read-file.ts';
import { readLibrary } from '../../src/corpus/read-library.ts';
import { corpusFolder } from './corpus-folder.ts';
import { texts } from './watched-folder.ts';

/** What all open files share, as it is until the test ends: a moment between two steps of a reading can be had there. */
async function openFiles(): Promise<FileHandle> {
  const handle = await open(import.meta.filename);
  await handle.close();
  onTestFinished(() => void vi.restoreAllMocks());
  return Object.getPrototypeOf(handle);
}

test('of a file that becomes shorter while it is read there is what is left of it, and nothing else', async () => {
  const at = corpusFolder({ 'a.txt': 'One sentence. Another sentence.' });
  const files = await openFiles();
  const { stat } = files;
  vi.spyOn(files, 'stat').mockImplementation(async function (this: FileHandle) {
    const stats = await stat.call(this);
    truncateSync(at('a.txt'), 'One sentence.'.length);
    return stats;
  });
  expect(texts(await readLibrary(at()))).toEqual({ a: 'One sentence.' });
});

test('a file that a slow drive hands out in pieces is read whole', async () => {
  const at = corpusFolder({ 'a.txt': 'One sentence. Another sentence.' });
  const files = await openFiles();
  const { read } = files;
  const inPieces = vi.spyOn(files, 'read').mockImplementation(function (this: FileHandle, ...asked) {
    const [into, offset, length] = asked as unknown as [Uint8Array, number, number];
    return Reflect.apply(read, this, [into, offset, Math.min(length, 5)]);
  });
  expect(texts(await readLibrary(at()))).toEqual({ a: 'One sentence. Another sentence.' });
  expect(inPieces.mock.calls.length).toBeGreaterThan(5);
});

test('files that were read, or were too large to be, are not kept open', async () => {
  const at = corpusFolder({ 'a.txt': 'One.', 'b.md': 'Two.', 'large.txt': 'a'.repeat(LARGEST_FILE + 1) });
  const files = await openFiles();
  const opened = vi.spyOn(files, 'stat');
  expect((await readLibrary(at())).articles).toHaveLength(2);
  // The system's number for a file; this one stands for none.
  expect((opened.mock.contexts as FileHandle[]).map(({ fd }) => fd)).toEqual([-1, -1, -1]);
});

test('a file of a million bytes is read to its last word, one of a byte more is refused', async () => {
  const words = 'word '.repeat(200_000);
  const largest = `${words.slice(0, -'the end.'.length)}the end.`;
  const at = corpusFolder({ 'largest.txt': largest, 'larger.txt': `${largest}!` });
  const { articles, problems } = await readLibrary(at());
  expect(Buffer.byteLength(largest)).toBe(1_000_000);
  expect(articles.map(({ id }) => id)).toEqual(['largest']);
  expect(articles[0]?.passages.at(-1)?.text.endsWith('the end.')).toBe(true);
  expect(problems).toMatchObject([
    { file: 'larger.txt', reason: expect.stringContaining('larger than 1 MB') },
  ]);
});
