/** A corpus folder and its Library in, a new Library out whenever a file in it changes. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { findCorpusFiles } from './find-corpus-files.ts';
import { keepLooking } from './keep-looking.ts';
import type { Library } from './library.ts';
import { readLibrary } from './read-library.ts';
import { createFolderWatches } from './watch-folders.ts';

/** Milliseconds until a folder is looked into again that could not be read or watched. */
const RETRY = 1000;
/** Milliseconds until everything is looked through without a sign: network drives give none. */
const ROUND = 30_000;

export interface LibraryWatch {
  /** Stops watching and gives up what is being read; when it resolves, nothing more is reported. */
  close(): Promise<void>;
}

export interface LibraryWatcher {
  /**
   * The next Library, to be swapped in whole. The one after waits until this has resolved.
   * @param ending Aborted when it is not wanted any more.
   */
  readonly changed: (library: Library, ending: AbortSignal) => void | Promise<void>;
  /** The folder can't be used at all, in one sentence; said once. The last Library goes on serving. */
  readonly failed: (reason: string) => void;
  /** It can be used again. */
  readonly recovered: () => void;
}

/** What an event says is not trusted: it only makes the watch look through the folder, which costs one stat a file. */
export function watchLibrary(folder: string, library: Library, watcher: LibraryWatcher): LibraryWatch {
  let current = library;
  let failure = '';
  let root: string | undefined;
  const closing = new AbortController();
  const { signal } = closing;

  /** Milliseconds until the next look, should nothing happen before. */
  const readChanges = async (): Promise<number> => {
    root = await identityOf(folder);
    const { folders, files } = await findCorpusFiles(folder);
    const linked = files.flatMap((file) => ('path' in file ? [path.dirname(file.path)] : []));
    // Watched before it is read, so that no change falls between the two.
    const allWatched = await watches.watchOnly(new Set([...folders, ...linked]));
    const next = await readLibrary(folder, current, { hasRead: () => signal.throwIfAborted() });
    const news = next.edition !== current.edition || !sameProblems(next, current);
    if (news && !signal.aborted) await watcher.changed(next, signal);
    // Not before: what could not be put to use is told again at the next look.
    current = next;
    if (failure !== '' && !signal.aborted) watcher.recovered();
    failure = '';
    return allWatched ? ROUND : RETRY;
  };

  const tellFailure = (error: unknown): number => {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason !== failure && !signal.aborted) watcher.failed(reason);
    failure = reason;
    return RETRY;
  };

  const watches = createFolderWatches(() => looks.notice());
  const looks = keepLooking(() => readChanges().catch(tellFailure));
  // Another folder in its place gives no sign in either: by a link made to lead elsewhere, one above renamed, a mount.
  const follow = setInterval(async () => {
    const stands = await identityOf(folder);
    // What can't be read is looked for every second anyway.
    if (stands !== root && failure === '') looks.notice();
  }, RETRY).unref();
  return {
    close: async () => {
      closing.abort();
      clearInterval(follow);
      await looks.stop();
      watches.close();
    },
  };
}

/** Of the folder that stands there now, whatever its path. */
async function identityOf(folder: string): Promise<string | undefined> {
  const stats = await stat(folder).catch(() => undefined);
  return stats && `${stats.dev} ${stats.ino}`;
}

function sameProblems(a: Library, b: Library): boolean {
  return JSON.stringify(a.problems) === JSON.stringify(b.problems);
}
