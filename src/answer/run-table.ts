/** What stands between two spaces of the articles in, its words as numbers out, and what holds a given string. */
import type { Slices } from '../corpus/slices.ts';
import { foldWord, splitQuoteWords } from './quote-words.ts';

/** Numbers runs and folded words from 0 on. No word has a space in it, so that a run's are the same wherever it stands. */
export interface RunTable {
  /** How many runs, and how many words, there are. */
  readonly size: number;
  readonly words: number;
  /** The number of a run, a new one for a run that is new. */
  add(run: string): number;
  wordsOf(run: number): readonly number[];
  /** -1 for a word that no run has. */
  numberOf(word: string): number;
  /** To be called when all runs are added. */
  finish(): Slices<void>;
  /** Sets `bit` in the entry of every run that has a string in it: as it is written, or once folded. */
  mark(having: string, within: 'written' | 'folded', bits: Uint16Array, bit: number): void;
}

interface Joined {
  readonly text: string;
  /** Where each run begins. */
  readonly starts: Int32Array;
}

/** Runs that are folded between two turns. */
const AT_ONCE = 1000;

export function createRunTable(): RunTable {
  const runs = new Map<string, number>();
  const words = new Map<string, number>();
  const runWords: number[][] = [];
  let joined: Record<'written' | 'folded', Joined> = { written: join([]), folded: join([]) };

  const numberWord = (word: string): number => {
    const number = words.get(word) ?? words.size;
    if (number === words.size) words.set(word, number);
    return number;
  };

  return {
    get size() {
      return runs.size;
    },
    get words() {
      return words.size;
    },
    add(run) {
      const known = runs.get(run);
      if (known !== undefined) return known;
      runs.set(run, runWords.length);
      return runWords.push(splitQuoteWords(run).map(({ word }) => numberWord(word))) - 1;
    },
    wordsOf: (run) => runWords[run] ?? [],
    numberOf: (word) => words.get(word) ?? -1,
    *finish() {
      if (joined.written.starts.length === runs.size) return;
      const folded: string[] = [];
      for (const run of runs.keys()) {
        if (folded.length % AT_ONCE === 0) yield;
        folded.push(foldWord(run));
      }
      yield;
      const written = join([...runs.keys()]);
      yield;
      joined = { written, folded: join(folded) };
    },
    mark(having, within, bits, bit) {
      const { text, starts } = joined[within];
      for (let at = text.indexOf(having); at >= 0; ) {
        const run = lastUpTo(starts, at);
        bits[run] = (bits[run] ?? 0) | bit;
        const next = starts[run + 1];
        at = next === undefined ? -1 : text.indexOf(having, next);
      }
    },
  };
}

function join(runs: readonly string[]): Joined {
  const starts = new Int32Array(runs.length);
  let start = 0;
  for (const [at, run] of runs.entries()) {
    starts[at] = start;
    start += run.length + 1;
  }
  return { text: runs.join('\n'), starts };
}

/** The index of the last entry that is not above `value`, in entries that rise. */
export function lastUpTo(starts: Int32Array, value: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
