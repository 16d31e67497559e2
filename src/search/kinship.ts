/** A word and the terms of an index in, how much of a form they share with it out: accredited and accreditation, Haustür and Tür. */
import { createGrowingArray } from './growing-array.ts';
import type { Lexicon } from './lexicon.ts';

/** Letters that kin begin with together, or end with. */
const LEAST_BEGINNING = 4;
const LEAST_ENDING = 5;

/** A word in, the kinship of each term by its first form out, 0 to 1; see kinship. */
export type KinshipTo = (word: string) => (term: number) => number;

/** What a term begins and ends with is kept as two numbers: by far the most are told from a word without a look at it. */
export function createKinship(lexicon: Lexicon): KinshipTo {
  /** Term number → its beginning, 0 for one not looked up yet, and its ending, one behind the other. */
  const ends = createGrowingArray(Int32Array);

  function endsOf(term: number): number {
    const at = 2 * term;
    if (at >= ends.length) ends.extend(at + 2 - ends.length);
    if (ends.values[at] === 0) {
      const { word } = lexicon.firstFormOf(term);
      ends.values[at] = beginningOf(word);
      ends.values[at + 1] = endingOf(word);
    }
    return at;
  }

  return (word) => {
    const [beginning, ending] = [beginningOf(word), endingOf(word)];
    return (term) => {
      const at = endsOf(term);
      if (ends.values[at] !== beginning && ends.values[at + 1] !== ending) return 0;
      return kinship(word, lexicon.firstFormOf(term).word);
    };
  };
}

const beginningOf = (word: string) => numberOf(word, 0, LEAST_BEGINNING);
const endingOf = (word: string) => numberOf(word, Math.max(0, word.length - LEAST_ENDING), word.length);

/** Never 0. Different letters may have the same number, the same letters have no two. */
function numberOf(word: string, from: number, to: number): number {
  let sum = 1;
  for (let at = from; at < Math.min(to, word.length); at++)
    sum = (Math.imul(sum, 31) + word.charCodeAt(at)) | 0;
  return sum || 1;
}

/**
 * The share of the longer word that the two begin with together, from four letters and half of it; or, for compounds,
 * that the longer ends with, from five letters.
 */
function kinship(a: string, b: string): number {
  const least = Math.min(a.length, b.length);
  let common = 0;
  while (common < least && a.charCodeAt(common) === b.charCodeAt(common)) common++;
  const part = common / Math.max(a.length, b.length);
  if (common >= LEAST_BEGINNING && part >= 0.5) return part;
  if (least < LEAST_ENDING || a.length === b.length) return 0;
  return (a.length > b.length ? a.endsWith(b) : b.endsWith(a)) ? least / Math.max(a.length, b.length) : 0;
}
