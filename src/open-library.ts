/** A corpus folder in, its Library out, ready to be searched and always the newest edition. */
import type { Logger } from 'pino';
import type { CorpusProblem } from './corpus/library.ts';
import { readLibrary } from './corpus/read-library.ts';
import { watchLibrary } from './corpus/watch-library.ts';
import { createSearchableLibrary, type SearchableLibrary } from './search/searchable-library.ts';

export interface OpenLibrary {
  /** The newest edition: ask again for every question. */
  current(): SearchableLibrary;
  /** Stops following the folder. */
  close(): Promise<void>;
}

/**
 * Reads and indexes the folder, then follows it: a change leads to a new edition, built aside and swapped in whole.
 * Every problem with a file is logged once.
 * @throws UnusableCorpus when there is no article to answer from
 */
export async function openLibrary(folder: string, log: Logger): Promise<OpenLibrary> {
  const tellProblems = createProblemTeller(log);
  const first = await readLibrary(folder);
  tellProblems(first.problems);
  let current = createSearchableLibrary(first);
  const watch = watchLibrary(folder, first, {
    changed(library) {
      tellProblems(library.problems);
      current = createSearchableLibrary(library);
      log.info({ edition: library.edition, articles: library.articles.length }, 'the corpus has changed');
    },
    failed: (reason) => log.warn({ reason }, 'the corpus can’t be read; its last edition goes on serving'),
  });
  return { current: () => current, close: () => watch.close() };
}

/** Tells of each problem when it comes up, and again only when it has been away. */
function createProblemTeller(log: Logger): (problems: readonly CorpusProblem[]) => void {
  let known = new Set<string>();
  return (problems) => {
    const told = new Set<string>();
    for (const { file, line, reason, serving } of problems) {
      const where = line === undefined ? file : `${file}:${line}`;
      if (!known.has(`${where} ${reason}`))
        log.warn({ where, reason, serving }, 'a corpus file needs a look');
      told.add(`${where} ${reason}`);
    }
    known = told;
  };
}
