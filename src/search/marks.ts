/** A word of a text in, what it could be part of an answer to out, told by its looks. */

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
/** A number in digits. */
export const DIGITS = 64;
/** One, or an article that may stand for it. */
export const ONE = 128;

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
