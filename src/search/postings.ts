/** The numbers that each passage has in, the passages that have each number out. */
import type { Slices } from '../corpus/slices.ts';
import { STOP } from './marks.ts';

/** A column of PassageWords, and where what belongs to a passage begins and ends in it. */
export interface PassageColumn {
  readonly values: Int32Array;
  rangeOf(passage: number): [from: number, to: number];
  /** The marks of the values, if those of stop words are to be left out. */
  readonly marks?: Uint8Array;
}

export interface Postings {
  /** The passages that have a number, in order, each as often as it has it. */
  passagesWith(number: number): Int32Array;
  /** By passage: how many different numbers it has. */
  readonly different: Int32Array;
}

/** Passages that are gone through between two turns. */
const AT_ONCE = 200;

/**
 * Sorts by counting.
 * @param size How many passages there are.
 * @param numbers How many numbers there can be, from 0.
 */
export function* createPostings(size: number, numbers: number, column: PassageColumn): Slices<Postings> {
  const { values, marks, rangeOf } = column;
  const counts = new Int32Array(numbers);
  const last = new Int32Array(numbers).fill(-1);
  const different = new Int32Array(size);

  function* eachKept(take: (number: number, passage: number) => void): Slices<void> {
    for (let passage = 0; passage < size; passage++) {
      if (passage % AT_ONCE === 0) yield;
      const [from, to] = rangeOf(passage);
      for (let at = from; at < to; at++)
        if (marks === undefined || ((marks[at] ?? STOP) & STOP) === 0) take(values[at] ?? 0, passage);
    }
  }

  yield* eachKept((number, passage) => {
    counts[number] = (counts[number] ?? 0) + 1;
    if (last[number] === passage) return;
    last[number] = passage;
    different[passage] = (different[passage] ?? 0) + 1;
  });
  /** Number → where its next passage goes: in the end, where its passages end. */
  const ends = new Int32Array(numbers);
  let sum = 0;
  for (let number = 0; number < numbers; number++) {
    ends[number] = sum;
    sum += counts[number] ?? 0;
  }
  const passages = new Int32Array(sum);
  yield* eachKept((number, passage) => {
    const end = ends[number] ?? 0;
    passages[end] = passage;
    ends[number] = end + 1;
  });
  return {
    passagesWith(number) {
      const end = ends[number] ?? 0;
      return passages.subarray(end - (counts[number] ?? 0), end);
    },
    different,
  };
}
