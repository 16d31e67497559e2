/** A word that no passage has in, the word it was meant to be out, if one is near enough. */

import { editDistance } from './edit-distance.ts';
import type { KnowWord } from './known-words.ts';
import { isListedArabic } from './languages/arabic.ts';
import { countBits, lettersOf, nextAlike } from './letter-bits.ts';
import type { Lexicon, WrittenWord } from './lexicon.ts';
import { NAME } from './marks.ts';
import { isAnotherWord, soundsAlike } from './slips.ts';
import type { Token } from './word.ts';

/** A word must have this many letters to be read as a typo, and this many to hold two of them. */
const TYPO_FROM = 4;
const TWO_TYPOS_FROM = 6;
/** In other languages than English fewer words are known to be none. */
const TWO_FOREIGN_TYPOS_FROM = 10;
/** A word that the typed one begins is nearer than one with a letter wrong. */
const BEGUN = 0.5;

/** Words that take so many particles are compared without them, and syllables letter by letter. */
const HANGUL = /^\p{sc=Hang}+$/u;
/** Syllables that those may have beside the slip. */
const LONGEST_PARTICLE = 3;

/** Undefined for a word that is none of the passages' with a slip. */
export type MeantBy = (token: Token) => WrittenWord | undefined;

/**
 * @param language The one the passages are read in.
 * @param frequencyOf In how many passages a term stands: of words equally near, the commoner was meant.
 */
export function createTypos(
  language: string,
  { words, letters }: Lexicon,
  frequencyOf: (term: string) => number,
  knowWord: KnowWord,
): MeantBy {
  const twoFrom = language === 'en' ? TWO_TYPOS_FROM : TWO_FOREIGN_TYPOS_FROM;
  return (token) => {
    const { term, stop, looks } = token;
    const inHangul = HANGUL.test(token.word);
    const word = inHangul ? readIn(term) : token.word;
    const length = [...(inHangul ? term : word)].length;
    if (stop || length < TYPO_FROM || frequencyOf(term) > 0) return undefined;
    if (/\p{Nd}/u.test(word) || (language === 'ar' && isListedArabic(word))) return undefined;
    const known = knowWord(token);
    if (known === 'word' || (known === 'stem' && length < TWO_TYPOS_FROM)) return undefined;
    const isName = (looks.within & NAME) !== 0;
    const edits = length < twoFrom || known === 'stem' ? 1 : 2;
    const typed = lettersOf(inHangul ? term : word);
    const apart = inHangul ? edits + LONGEST_PARTICLE : edits;
    let nearest: WrittenWord | undefined;
    let least = edits;
    for (
      let number = nextAlike(letters, typed, apart, 0);
      number < words.length;
      number = nextAlike(letters, typed, apart, number + 1)
    ) {
      const candidate = words[number];
      // "Meny" may be "many", but Theo is not "then".
      if (!candidate || (candidate.stop && isName)) continue;
      const other = inHangul ? readIn(candidate.term) : candidate.word;
      const begins = !candidate.stop && other.startsWith(word);
      // Of two slips none is in the first letter: "Jinping" is not "finding".
      const most = other[0] === word[0] ? edits : 1;
      if (!begins && Math.abs(other.length - word.length) > most) continue;
      if (!begins && countBits(typed ^ (letters[number] ?? 0)) > 2 * (apart - edits + most)) continue;
      const distance = begins ? BEGUN : editDistance(word, other);
      if (distance > Math.min(least, most)) continue;
      if (!begins && isAnotherWord(language, word, other)) continue;
      // Its beginning is right.
      if (known === 'stem' && !(other.startsWith(term) && soundsAlike(word, other))) continue;
      // An earlier edition had it.
      if (frequencyOf(candidate.term) === 0) continue;
      if (nearest && distance === least && !isLikelier(candidate, nearest, frequencyOf)) continue;
      [nearest, least] = [candidate, distance];
    }
    return nearest;
  };
}

/** A syllable's letters one after the other. */
const readIn = (hangul: string): string => hangul.normalize('NFD');

function isLikelier(a: WrittenWord, b: WrittenWord, frequencyOf: (term: string) => number): boolean {
  const difference = frequencyOf(a.term) - frequencyOf(b.term);
  return difference > 0 || (difference === 0 && a.word < b.word);
}
