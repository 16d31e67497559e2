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

/** By the hash of two characters in a row: where the runs begin that have them. */
interface Pairs {
  readonly starts: Int32Array;
  readonly runs: Int32Array;
}

const PAIRS = 1 << 14;

/** Runs that are folded between two turns. */
const AT_ONCE = 1000;

export function createRunTable(): RunTable {
  const runs = new Map<string, number>();
  const words = new Map<string, number>();
  const runWords: number[][] = [];
  let joined: Record<'written' | 'folded', Joined> = { written: join([]), folded: join([]) };

  let folded: readonly string[] = [];
  let pairs: Pairs = { starts: new Int32Array(PAIRS + 1), runs: new Int32Array() };

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
      const all: string[] = [];
      for (const run of runs.keys()) {
        if (all.length % AT_ONCE === 0) yield;
        all.push(foldWord(run));
      }
      yield;
      const written = join([...runs.keys()]);
      yield;
      joined = { written, folded: join(all) };
      folded = all;
      pairs = yield* indexPairs(all);
    },
    mark(having, within, bits, bit) {
      if (within === 'folded' && having.length > 1) {
        for (const run of rarestPair(having, pairs))
          if (folded[run]?.includes(having)) bits[run] = (bits[run] ?? 0) | bit;
        return;
      }
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

function pairAt(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 127) + text.charCodeAt(at + 1)) & (PAIRS - 1);
}

/** Sorts by counting. */
function* indexPairs(texts: readonly string[]): Slices<Pairs> {
  const starts = new Int32Array(PAIRS + 1);
  for (const [run, text] of texts.entries()) {
    if (run % AT_ONCE === 0) yield;
    for (let at = 0; at + 1 < text.length; at++) {
      const pair = pairAt(text, at);
      starts[pair] = (starts[pair] ?? 0) + 1;
    }
  }
  let sum = 0;
  for (let pair = 0; pair <= PAIRS; pair++) {
    sum += starts[pair] ?? 0;
    starts[pair] = sum;
  }
  const runs = new Int32Array(sum);
  for (const [run, text] of texts.entries()) {
    if (run % AT_ONCE === 0) yield;
    for (let at = 0; at + 1 < text.length; at++) {
      const pair = pairAt(text, at);
      const place = (starts[pair] ?? 0) - 1;
      starts[pair] = place;
      runs[place] = run;
    }
  }
  return { starts, runs };
}

/** The runs with that pair of a text's characters that fewest have. */
function rarestPair(text: string, { starts, runs }: Pairs): Int32Array {
  let best = runs;
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = pairAt(text, at);
    const having = runs.subarray(starts[pair], starts[pair + 1]);
    if (having.length < best.length) best = having;
  }
  return best;
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
