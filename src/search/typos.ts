/** A word that no passage has in, the word it was meant to be out, if one is near enough. */
import type { Token } from './analysis.ts';
import { editDistance } from './edit-distance.ts';
import type { Lexicon, WrittenWord } from './lexicon.ts';

/** A word must have this many letters to be read as a typo, and this many to hold two of them. */
const TYPO_FROM = 4;
const TWO_TYPOS_FROM = 6;
/** A word that the typed one begins is nearer than one with a letter wrong. */
const BEGUN = 0.5;

/** Undefined for a word that is none of the passages' with a slip. */
export type MeantBy = (token: Token) => WrittenWord | undefined;

/**
 * @param frequencyOf In how many passages a term stands: of words equally near, the commoner was meant.
 * @param isCommon Whether a word is an everyday one, and so surely no typo.
 */
export function createTypos(
  { terms, firstFormOf }: Lexicon,
  frequencyOf: (term: string) => number,
  isCommon: (word: string) => boolean,
): MeantBy {
  /** The letters of each term as bits: an edit changes two at most, which rules out most terms at a glance. */
  const letters = Uint32Array.from(terms, lettersOf);

  return ({ word, term, stop }) => {
    const length = [...term].length;
    if (stop || length < TYPO_FROM || frequencyOf(term) > 0) return undefined;
    if (/\p{Nd}/u.test(term) || isCommon(word)) return undefined;
    const edits = length < TWO_TYPOS_FROM ? 1 : 2;
    const typed = lettersOf(term);
    let nearest: string | undefined;
    let least = edits + 1;
    for (let number = 0; number < terms.length; number++) {
      const candidate = terms[number] ?? '';
      const begins = (typed & ~(letters[number] ?? 0)) === 0 && candidate.startsWith(term);
      if (!begins && differing(typed ^ (letters[number] ?? 0)) > 2 * edits) continue;
      if (!begins && Math.abs(candidate.length - term.length) > edits) continue;
      const frequency = frequencyOf(candidate);
      if (frequency === 0) continue;
      const distance = begins ? BEGUN : editDistance(term, candidate);
      if (distance > least || distance > edits) continue;
      if (distance === least && !isCommoner(candidate, nearest ?? '', frequencyOf)) continue;
      [nearest, least] = [candidate, distance];
    }
    return nearest === undefined ? undefined : firstFormOf(terms.indexOf(nearest));
  };
}

function isCommoner(a: string, b: string, frequencyOf: (term: string) => number): boolean {
  return frequencyOf(a) - frequencyOf(b) > 0 || (frequencyOf(a) === frequencyOf(b) && a < b);
}

function lettersOf(term: string): number {
  let bits = 0;
  for (let i = 0; i < term.length; i++) bits |= 1 << (term.charCodeAt(i) & 31);
  return bits >>> 0;
}

/** How many bits are set. */
function differing(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
