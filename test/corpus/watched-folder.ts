/** Files or a folder in; out comes a corpus folder that is watched until the test ends, and what comes of it. */
import { onTestFinished, vi } from 'vitest';
import type { Library } from '../../src/corpus/library.ts';
import { readLibrary } from '../../src/corpus/read-library.ts';
import { watchLibrary } from '../../src/corpus/watch-library.ts';
import { corpusFolder } from './corpus-folder.ts';

/** A folder with these files that is watched. */
export async function watched(files: Record<string, string>) {
  const at = corpusFolder(files);
  return { at, ...(await watchedAt(at())) };
}

/** A watched folder: its newest Library, and what was reported about it. */
export async function watchedAt(folder: string) {
  let library: Library = await readLibrary(folder);
  const failures: string[] = [];
  const watch = watchLibrary(folder, library, {
    changed: (next) => {
      library = next;
    },
    failed: (reason) => failures.push(reason),
    recovered: () => undefined,
  });
  onTestFinished(() => watch.close());
  return { failures, watch, library: () => library };
}

export function texts({ articles }: Library): Record<string, string> {
  return Object.fromEntries(
    articles.map(({ id, passages }) => [id, passages.map(({ text }) => text).join(' ')]),
  );
}

/** Twice the two seconds that are promised: a calm machine takes 0.2, one that runs other tests has its own pace. */
export const soon = (expectation: () => void) => vi.waitFor(expectation, { timeout: 4000, interval: 20 });
