/** Who stops watching a folder hears no more of it, and need not wait for what was being read. */
import { writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readLibrary } from '../../src/corpus/read-library.ts';
import { watchLibrary } from '../../src/corpus/watch-library.ts';
import { corpusFolder } from './corpus-folder.ts';
import { soon, texts, watched } from './watched-folder.ts';

test('after it was closed nothing is reported any more', async () => {
  const closed = await watched({ 'a.md': 'One.' });
  await closed.watch.close();
  writeFileSync(closed.at('a.md'), 'Two.');
  // A second watch on the same folder shows when the first would have reported.
  const seen = vi.fn();
  const second = watchLibrary(closed.at(), closed.library(), {
    changed: seen,
    failed: seen,
    recovered: seen,
  });
  onTestFinished(() => second.close());
  await soon(() => expect(seen).toHaveBeenCalled());
  expect(texts(closed.library())).toEqual({ a: 'One.' });
});

/** So many articles that take some milliseconds each. */
function longArticles(count: number, words: string): Record<string, string> {
  const text = `- ${words} of *a* list\n`.repeat(50);
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`${n}.md`, `# Article ${n}\n\n${text}`]),
  );
}

test('a folder that is just being read again is not read to its end first', async () => {
  const at = corpusFolder({ 'a.md': 'One.' });
  const library = await readLibrary(at());
  for (const [file, text] of Object.entries(longArticles(200, 'an item'))) writeFileSync(at(file), text);
  const seen = vi.fn();
  const watch = watchLibrary(at(), library, { changed: seen, failed: seen, recovered: seen });
  const few = readLibrary(corpusFolder(longArticles(20, 'an item'))());
  const first = await Promise.race([
    watch.close().then(() => 'closed'),
    few.then(() => 'twenty others read'),
  ]);
  expect(first).toBe('closed');
  await few;
  expect(seen).not.toHaveBeenCalled();
});

test('what makes use of a new library is told that it is not wanted any more', async () => {
  const at = corpusFolder({ 'a.md': 'One.' });
  const library = await readLibrary(at());
  writeFileSync(at('a.md'), 'Two.');
  const failed = vi.fn();
  const changed = vi.fn(
    (_: unknown, ending: AbortSignal) =>
      new Promise<void>((_, reject) => ending.addEventListener('abort', () => reject(ending.reason))),
  );
  const watch = watchLibrary(at(), library, { changed, failed, recovered: failed });
  onTestFinished(() => watch.close());
  await soon(() => expect(changed).toHaveBeenCalled());
  await watch.close();
  expect(failed).not.toHaveBeenCalled();
});

test('who stops is kept until what makes use of a new library has come to its end', async () => {
  const at = corpusFolder({ 'a.md': 'One.' });
  const library = await readLibrary(at());
  writeFileSync(at('a.md'), 'Two.');
  const told: string[] = [];
  const changed = async (_: unknown, ending: AbortSignal) => {
    told.push('begun');
    await new Promise((resolve) => ending.addEventListener('abort', resolve));
    // It has something to put away first.
    await setImmediate();
    told.push('ended');
  };
  const watch = watchLibrary(at(), library, { changed, failed: vi.fn(), recovered: vi.fn() });
  await soon(() => expect(told).toEqual(['begun']));
  await watch.close();
  expect(told).toEqual(['begun', 'ended']);
});
