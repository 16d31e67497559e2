/** A word of a text in, what it could be part of an answer to out, told by its looks. */
import type { Token } from './analysis.ts';

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

/** What a word is wherever it stands, and whether a capital would make a name of it. */
const known = new Map<string, { readonly always: number; readonly within: number }>();
const MOST_REMEMBERED = 100_000;

/**
 * @param written The token as it stands in the text.
 * @param first Whether it opens its sentence, where a capital says nothing.
 * @returns The bits above, added up.
 */
export function markOf({ word, stop }: Token, written: string, first: boolean): number {
  let mark = known.get(written);
  if (!mark) {
    mark = readMark(word, written);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(written, mark);
  }
  const { always, within } = mark;
  if (stop) return STOP | always | (first ? 0 : within & ~NAME);
  return always | (first ? 0 : within);
}

function readMark(word: string, written: string): { always: number; within: number } {
  const digits = /^\p{Nd}/u.test(word);
  const year = digits && /^(1\d{3}|20\d{2}|2100)$/.test(written);
  const capital = /^\p{Lu}/u.test(written);
  const time = year || TIME_WORDS.has(word);
  return {
    always: (digits || NUMBER_WORDS.has(word) ? NUMBER : 0) | (year ? YEAR : 0) | (time ? TIME : 0),
    within: capital ? (word === 'may' ? TIME : 0) | (TIME_WORDS.has(word) ? 0 : NAME) : 0,
  };
}
