/** A word that no passage has in, the word it was meant to be out, if one is near enough. */

import { editDistance } from './edit-distance.ts';
import { countBits, lettersOf, nextAlike } from './letter-bits.ts';
import type { Lexicon, WrittenWord } from './lexicon.ts';
import { NAME } from './marks.ts';
import type { Token } from './word.ts';

/** A word must have this many letters to be read as a typo, and this many to hold two of them. */
const TYPO_FROM = 4;
const TWO_TYPOS_FROM = 6;
/** A word that the typed one begins is nearer than one with a letter wrong. */
const BEGUN = 0.5;

/** Undefined for a word that is none of the passages' with a slip. */
export type MeantBy = (token: Token) => WrittenWord | undefined;

/**
 * @param frequencyOf In how many passages a term stands: of words equally near, the commoner was meant.
 * @param isCommon Whether a word is an everyday one or a form of one, and so surely no typo.
 */
export function createTypos(
  { words, letters }: Lexicon,
  frequencyOf: (term: string) => number,
  isCommon: (token: Token) => boolean,
): MeantBy {
  return (token) => {
    const { word, term, stop, looks } = token;
    const length = [...word].length;
    if (stop || length < TYPO_FROM || frequencyOf(term) > 0) return undefined;
    if (/\p{Nd}/u.test(word) || isCommon(token)) return undefined;
    const isName = (looks.within & NAME) !== 0;
    const edits = length < TWO_TYPOS_FROM ? 1 : 2;
    const typed = lettersOf(word);
    let nearest: WrittenWord | undefined;
    let least = edits;
    for (
      let number = nextAlike(letters, typed, edits, 0);
      number < words.length;
      number = nextAlike(letters, typed, edits, number + 1)
    ) {
      const candidate = words[number];
      // "Meny" may be "many", but Theo is not "then".
      if (!candidate || (candidate.stop && isName)) continue;
      const begins = !candidate.stop && candidate.word.startsWith(word);
      // Of two slips none is in the first letter: "Jinping" is not "finding".
      const most = candidate.word[0] === word[0] ? edits : 1;
      if (!begins && Math.abs(candidate.word.length - word.length) > most) continue;
      if (!begins && countBits(typed ^ (letters[number] ?? 0)) > 2 * most) continue;
      const distance = begins ? BEGUN : editDistance(word, candidate.word);
      if (distance > Math.min(least, most)) continue;
      // An earlier edition had it.
      if (frequencyOf(candidate.term) === 0) continue;
      if (nearest && distance === least && !isLikelier(candidate, nearest, frequencyOf)) continue;
      [nearest, least] = [candidate, distance];
    }
    return nearest;
  };
}

function isLikelier(a: WrittenWord, b: WrittenWord, frequencyOf: (term: string) => number): boolean {
  const difference = frequencyOf(a.term) - frequencyOf(b.term);
  return difference > 0 || (difference === 0 && a.word < b.word);
}
