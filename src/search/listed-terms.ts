/** A question's word in, the terms of an index that lists name as near to it out: near words, WordNet, sayings. */
import wordnet from './data/wordnet.json' with { type: 'json' };
import { languageRules } from './languages/languages.ts';
import type { Lexicon } from './lexicon.ts';
import type { Saying } from './sayings.ts';
import type { WordForm } from './word.ts';

/** 0 or 1: in a group of data/near-words/ with it, or in a list of WordNet's. */
export const synonymOf = (near: number): number => (near >> 1) & 1;
export const derivedOf = (near: number): number => (near >> 2) & 1;
export const broaderOf = (near: number): number => (near >> 3) & 1;
/** 0 or 1: written for what is said with it, see sayings.ts. */
export const saidOf = (near: number): number => (near >> 4) & 1;
const SYNONYM = 2;
const SAID = 16;

/** Whether any list but that of broader words has it. */
export const isStandIn = (near: number): boolean => synonymOf(near) + derivedOf(near) + saidOf(near) > 0;

/**
 * The index's terms that lists name as near, by number, each with the bits of its lists.
 * @param english What to look up in WordNet.
 */
export function listedTerms(
  near: readonly string[],
  saying: Saying | undefined,
  lexicon: Lexicon,
  english?: WordForm,
): ReadonlyMap<number, number> {
  const listed = new Map<number, number>();
  const add = (term: string, bit: number) => {
    const number = lexicon.numberOf(term);
    if (number >= 0) listed.set(number, (listed.get(number) ?? 0) | bit);
  };
  if (english) {
    const { stem } = languageRules('en');
    for (const [i, list] of wordnetEntry(english).split('|').entries())
      for (const word of list.split(' ')) if (word) add(stem(word), SYNONYM << i);
  }
  for (const term of near) add(term, SYNONYM);
  for (const term of saying?.written ?? []) add(term, SAID);
  return listed;
}

let wordnetByTerm: Map<string, string> | undefined;

/** Three lists between bars: see scripts/distil-wordnet.mjs. */
function wordnetEntry({ word, term }: WordForm): string {
  const entries = wordnet as Record<string, string>;
  if (Object.hasOwn(entries, word)) return entries[word] ?? '';
  if (!wordnetByTerm) {
    wordnetByTerm = new Map();
    const { stem } = languageRules('en');
    for (const [entry, lists] of Object.entries(entries)) {
      const key = stem(entry);
      if (!wordnetByTerm.has(key)) wordnetByTerm.set(key, lists);
    }
  }
  return wordnetByTerm.get(term) ?? '';
}
