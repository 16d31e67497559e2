/** A corpus folder in, its Library out, ready to be searched and always the newest edition. */
import type { Logger } from 'pino';
import { type NumberedArticle, numberArticle, numberedWords, numberWords } from './answer/numbered-words.ts';
import { createRunTable } from './answer/run-table.ts';
import type { CorpusProblem } from './corpus/library.ts';
import { readLibrary } from './corpus/read-library.ts';
import { doInSlices } from './corpus/slices.ts';
import { watchLibrary } from './corpus/watch-library.ts';
import { createReadAhead } from './search/read-ahead.ts';
import { indexLibrary, type SearchableLibrary } from './search/searchable-library.ts';

/** How often a long reading says how far it has come, in milliseconds. */
const TELL_EVERY = 1_000;

export interface OpenLibrary {
  /** The newest edition: ask again for every question. */
  current(): SearchableLibrary;
  /** Stops following the folder; an edition that is being built is given up. */
  close(): Promise<void>;
}

/**
 * Reads and indexes the folder, then follows it: a change leads to a new edition, built aside and swapped in whole.
 * Every problem with a file is logged once; reading a large folder says how far it has come.
 * @throws UnusableCorpus when there is no article to answer from
 */
export async function openLibrary(folder: string, log: Logger): Promise<OpenLibrary> {
  const tellProblems = createProblemTeller(log);
  const { library: first, begun, numbered } = await readFirst(folder, log);
  tellProblems(first.problems);
  let current = await doInSlices(indexLibrary(first, begun));
  await doInSlices(numberWords(first.articles, numbered));
  const watch = watchLibrary(folder, first, {
    async changed(library, ending) {
      tellProblems(library.problems);
      const { edition, articles } = current;
      await doInSlices(numberWords(library.articles, numberedWords(articles)), ending);
      current = await doInSlices(indexLibrary(library, current), ending);
      if (library.edition === edition) return;
      log.info({ edition: library.edition, articles: library.articles.length }, 'the corpus has changed');
    },
    failed: (reason) => log.warn({ reason }, 'the corpus can’t be read; its last edition goes on serving'),
    recovered: () => log.info('the corpus can be read again'),
  });
  return { current: () => current, close: () => watch.close() };
}

/** Reads words while the other files are still being read, where those have a thread of their own. */
async function readFirst(folder: string, log: Logger) {
  const tellProgress = createProgressTeller(log);
  const table = createRunTable();
  const numbered: NumberedArticle[] = [];
  let ahead = createReadAhead([]);
  const library = await readLibrary(folder, undefined, {
    begins(synonyms) {
      ahead = createReadAhead(synonyms);
    },
    async hasRead(article, read, of) {
      tellProgress(read, of);
      if (!article) return;
      await doInSlices(ahead.take(article));
      numbered.push(await doInSlices(numberArticle(article, table)));
    },
  });
  return { library, begun: { index: ahead.finish() }, numbered };
}

/** Tells now and then of a reading that takes its time, and of the end of one that did. */
function createProgressTeller(log: Logger): (read: number, of: number) => void {
  const begun = performance.now();
  let told = begun;
  return (read, of) => {
    const now = performance.now();
    if (now - told < TELL_EVERY && !(read === of && told > begun)) return;
    told = now;
    log.info({ read, of }, 'reading the corpus');
  };
}

/** Tells of each problem when it comes up, and again only when it has been away; and when a file has none any more. */
function createProblemTeller(log: Logger): (problems: readonly CorpusProblem[]) => void {
  let known = new Set<string>();
  let files = new Set<string>();
  return (problems) => {
    const told = new Set<string>();
    for (const { file, line, reason, serving } of problems) {
      const where = line === undefined ? file : `${file}:${line}`;
      if (!known.has(`${where} ${reason}`))
        log.warn({ where, reason, serving }, 'a corpus file needs a look');
      told.add(`${where} ${reason}`);
    }
    known = told;
    const broken = new Set(problems.map(({ file }) => file));
    for (const where of files)
      if (!broken.has(where)) log.info({ where }, 'a corpus file needs no look any more');
    files = broken;
  };
}
