/** A word of a text in, what it could be part of an answer to out, told by its looks. */

import { latinDigits } from './latin-digits.ts';

/** Bits of a mark. */
export const STOP = 1;
/** Digits, or a number written out. */
export const NUMBER = 2;
/** A number from 1000 to 2100 without separators. */
export const YEAR = 4;
/** A year, a month, a weekday. */
export const TIME = 8;
/** Capitalised within a sentence. */
export const NAME = 16;
/** A unit of time. */
export const UNIT = 32;

const UNIT_WORDS = new Set(
  (
    'second seconds minute minutes hour hours day days night nights week weeks fortnight month months year years ' +
    'decade decades century centuries'
  ).split(' '),
);

const NUMBER_WORDS = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion ' +
    'trillion dozen half third quarter twice percent'
  ).split(' '),
);
const TIME_WORDS = new Set(
  (
    'january february march april june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday century centuries decade decades spring summer autumn winter morning evening ' +
    'night midnight noon today yesterday tomorrow'
  ).split(' '),
);

/** What a word's writing tells, in the bits above. */
export interface Looks {
  /** Wherever it stands. */
  readonly always: number;
  /** But at the start of a sentence, where a capital says nothing. */
  readonly within: number;
}

/** @param first Whether it opens its sentence. @returns The bits above, added up. */
export function markOf(
  { stop, looks: { always, within } }: { readonly stop: boolean; readonly looks: Looks },
  first: boolean,
): number {
  const bits = first ? always : always | within;
  return stop ? (bits & ~NAME) | STOP : bits;
}

/** @param word As the analyzer folds it. @param written As it stands in the text. */
export function looksOf(word: string, written: string): Looks {
  const digits = /^\p{Nd}/u.test(word);
  const year = digits && /^(1\d{3}|20\d{2}|2100)$/.test(latinDigits(written));
  const capital = /^\p{Lu}/u.test(written);
  const time = year || TIME_WORDS.has(word);
  return {
    always:
      (digits || NUMBER_WORDS.has(word) ? NUMBER : 0) |
      (year ? YEAR : 0) |
      (time ? TIME : 0) |
      (UNIT_WORDS.has(word) ? UNIT : 0),
    within: capital ? (word === 'may' ? TIME : 0) | (TIME_WORDS.has(word) ? 0 : NAME) : 0,
  };
}
