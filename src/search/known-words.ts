/** A language's lists in, how well it is known to have a word out: one that it has is no slip of another. */
import { doAtOnce } from '../corpus/slices.ts';
import { learnCommonWords } from './common-words.ts';
import sayings from './data/sayings.json' with { type: 'json' };
import wordnet from './data/wordnet.json' with { type: 'json' };
import type { NearWordsOf } from './near-words.ts';
import type { WordForm } from './word.ts';

/** `stem`: no list has it, but it begins as a listed word does. "Governable" is one, too, and so is "governer". */
export type KnownAs = 'word' | 'stem' | undefined;
export type KnowWord = (word: WordForm) => KnownAs;

/** What any English word may take; what is left may lack its "e", have "i" for "y" or its last letter twice. */
const INFLECTED = /^(.+)(?:s|es|ed|ing|ings|ly)$/;

/** So short words are found in too much: "reffed" is no form of "ref". */
const SHORTEST_BASE = 4;

export function createKnownWords(language: string, nearWordsOf: NearWordsOf): KnowWord {
  const { places, firstPlaces } = doAtOnce(learnCommonWords(language));
  const isNear = (term: string) => nearWordsOf(term).length > 0;
  if (language !== 'en')
    return ({ word, term }) =>
      places.has(word) || firstPlaces.has(term) || isNear(term) ? 'word' : undefined;
  const isListed = (word: string) => places.has(word) || Object.hasOwn(wordnet, word) || isSaid(word);
  return ({ word, term }) => {
    if (isListed(word) || isInflected(word, isListed)) return 'word';
    if (firstPlaces.has(term)) return 'stem';
    return isNear(term) ? 'word' : undefined;
  };
}

let said: ReadonlySet<string> | undefined;

function isSaid(word: string): boolean {
  said ??= new Set(
    JSON.stringify(sayings)
      .toLowerCase()
      .match(/[a-z]+/g),
  );
  return said.has(word);
}

function isInflected(word: string, isListed: (word: string) => boolean): boolean {
  const [, rest] = INFLECTED.exec(word) ?? [];
  if (rest === undefined) return false;
  const bases = [rest, `${rest}e`, rest.replace(/i$/, 'y'), rest.replace(/(.)\1$/, '$1')];
  return bases.some((base) => base.length >= SHORTEST_BASE && isListed(base));
}
