/** A language in, its common words out, commonest first: read once, for whoever asks first. */
import type { Slices } from '../corpus/slices.ts';
import listed from './data/common-words.json' with { type: 'json' };
import { languageOf, languageRules } from './languages/languages.ts';

/** A language's common words; see scripts/distil-common-words.mjs. */
export interface CommonWords {
  /** Each word, as the language's rules fold it, and its place in the list, from 0. */
  readonly places: ReadonlyMap<string, number>;
  /** Each term, and the place of the first word with it. */
  readonly firstPlaces: ReadonlyMap<string, number>;
  /** Place → how many terms had come up to it: of a term's first word, the term's rank, from 1. */
  readonly ranks: readonly number[];
}

const wordsByLanguage = new Map<string, CommonWords>();
/** Words that are read between two turns. */
const AT_ONCE = 500;

/** Reads a language's list, once: a tenth of a second that others can come between. */
export function* learnCommonWords(language: string): Slices<CommonWords> {
  const known = wordsByLanguage.get(language);
  if (known) return known;
  const { fold, stem } = languageRules(language);
  const list = (listed as Record<string, string>)[languageOf(language)] ?? '';
  const places = new Map<string, number>();
  const firstPlaces = new Map<string, number>();
  const ranks: number[] = [];
  for (const [place, written] of list.split(' ').entries()) {
    if (place % AT_ONCE === 0) yield;
    const word = fold(written);
    const term = stem(word);
    if (!places.has(word)) places.set(word, place);
    if (!firstPlaces.has(term)) firstPlaces.set(term, place);
    ranks.push(firstPlaces.size);
  }
  const learnt = { places, firstPlaces, ranks };
  wordsByLanguage.set(language, learnt);
  return learnt;
}
