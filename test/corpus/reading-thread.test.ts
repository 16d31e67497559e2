/** Large folders are read in a thread of their own, which only compiled files can start. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import type * as Source from '../../src/corpus/read-library.ts';
import { readLibrary } from '../../src/corpus/read-library.ts';
import { packReading, unpackReading } from '../../src/corpus/reading-parts.ts';
import { BUILT } from '../build.ts';
import { corpusFolder } from './corpus-folder.ts';

const built: typeof Source = await import(pathToFileURL(path.join(BUILT, 'corpus/read-library.js')).href);

const article = (number: number) =>
  `---\nauthor: Writer ${number}\n---\n# Article ${number}\n\n${`It has *${number}* paragraphs. ${'This sentence says no more. '.repeat(20)}\n\n`.repeat(10)}`;

/** A quarter of a megabyte, and some that can't be read. */
function largeFolder() {
  return corpusFolder({
    ...Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`${number}.md`, article(number)])),
    '7-latin.txt': Uint8Array.of(0x41, 0x0a, 0xe9, 0x41),
    '39-empty.md': '\n',
    'zz-page.html': '<p>The last one.',
  });
}

/** The threads that are started until the end of the test, each handed over at once. */
function watchThreads(started: (thread: Worker) => void = () => undefined): Worker[] {
  const threads: Worker[] = [];
  const note = (thread: Worker) => {
    threads.push(thread);
    started(thread);
  };
  process.on('worker', note);
  onTestFinished(() => void process.off('worker', note));
  return threads;
}

test('a large folder is read with a thread, file by file in order, with the same outcome as without', async () => {
  const at = largeFolder();
  const threads = watchThreads();
  const told: unknown[] = [];
  const library = await built.readLibrary(at(), undefined, {
    hasRead: (read, count, of) => void told.push([read?.title, count, of]),
  });
  expect(threads).toHaveLength(1);
  expect(library).toEqual(await readLibrary(at()));
  expect(library.problems.map(({ file, line }) => [file, line])).toEqual([
    ['39-empty.md', 1],
    ['7-latin.txt', 2],
  ]);
  expect(told).toHaveLength(43);
  expect(told[1]).toEqual(['Article 1', 2, 43]);
  expect(told.at(-1)).toEqual(['The last one', 43, 43]);
});

test('what a thread leaves that has ended too early is read all the same', async () => {
  const at = largeFolder();
  const threads = watchThreads((thread) => void thread.terminate());
  const library = await built.readLibrary(at());
  expect(threads).toHaveLength(1);
  expect(library).toEqual(await readLibrary(at()));
});

test('a few small files, or a short one that has changed, are read without a thread', async () => {
  const at = corpusFolder({ 'a.md': article(1), 'b.txt': 'Another one.' });
  const threads = watchThreads();
  const library = await built.readLibrary(at());
  writeFileSync(at('b.txt'), 'Yet another one.');
  expect(await built.readLibrary(at(), library)).toEqual(await readLibrary(at()));
  expect(threads).toEqual([]);
});

test('a longer file that has changed is read with one, since there are replies to give', async () => {
  const at = corpusFolder({ 'a.md': article(1) });
  const library = await built.readLibrary(at());
  const threads = watchThreads();
  writeFileSync(at('a.md'), article(2));
  expect(await built.readLibrary(at(), library)).toEqual(await readLibrary(at()));
  expect(threads).toHaveLength(1);
});

test.each([
  ['short paragraphs', 'One. Two.\n\n'],
  ['headings', '# A\n\nB.\n\n'],
  ['sentences', 'This sentence says no more. '],
])('an article of ten thousand %s comes from its thread whole, but in parts', async (_, part) => {
  const parsed = await parseArticle('a.md', 'a', part.repeat(10_000));
  const parts = packReading({ hash: 'x', parsed });
  expect(Math.max(...parts.map((each) => each.split(/"(?:start|level)"/).length))).toBeLessThan(2_100);
  expect(await unpackReading(parts)).toEqual({ hash: 'x', parsed });
});
