/** A language in, what its words could be part of an answer to out, told by their looks: data/numbers-and-times.json. */
import listed from './data/numbers-and-times.json' with { type: 'json' };
import { languageOf, languageRules } from './languages/languages.ts';
import { STEMMERS } from './languages/stemmers.ts';
import { latinDigits } from './latin-digits.ts';
import { DIGITS, type Looks, NAME, NUMBER, ONE, TIME, UNIT, YEAR } from './marks.ts';
import type { WordForm } from './word.ts';

/**
 * A language's words between spaces, known by their terms; with `=` before it, a word is known as it is written only,
 * and one with a capital by its capital, too, but where it opens a sentence. Of "п'ять" the part is listed that says it.
 */
interface ListedWords {
  /** Articles and the like that are a one before a unit, each as it is written. */
  readonly one?: string;
  /** With a hyphen before it, a word that looks like a number of several parts and is none. */
  readonly numbers: string;
  readonly times: string;
  readonly units: string;
  /** Where numbers are written as one word: their other parts, with a hyphen after it one that ends none. */
  readonly parts?: string;
  /** What is counted, where that is written as one word with the number, as units are. */
  readonly counted?: string;
}

/** @returns What the looks of a word tell, as the analyzer reads it and as it stands in the text. */
export function createLooks(language: string): (word: WordForm, written: string) => Looks {
  const { fold, stem, spaced } = languageRules(language);
  const lists = (listed as Record<string, ListedWords | undefined>)[languageOf(language)];
  const byWord = new Map<string, number>();
  const byTerm = new Map<string, number>();
  const capitals = new Set<string>();
  const add = (words: Map<string, number>, key: string, bit: number) =>
    words.set(key, (words.get(key) ?? 0) | bit);
  const hasTerms = spaced && language in STEMMERS;
  const read = (list: string | undefined, bit: number) => {
    for (const entry of wordsOf(list)) {
      const word = fold(entry.replace(/^[=-]/, ''));
      if (entry.startsWith('-')) byWord.set(word, 0);
      else if (/^\p{Lu}/u.test(entry)) capitals.add(word);
      else if (entry.startsWith('=') || !hasTerms) add(byWord, word, bit);
      else add(byTerm, stem(word), bit);
    }
  };
  for (const word of wordsOf(lists?.one)) add(byWord, fold(word), ONE);
  read(lists?.numbers, NUMBER);
  read(lists?.times, TIME);
  read(lists?.units, UNIT);
  const bitsOfParts = lists?.parts === undefined ? () => 0 : createParts(lists, fold);
  return ({ word, term }, written) => {
    const digits = /^\p{Nd}/u.test(word);
    const year = digits && /^(1\d{3}|20\d{2}|2100)$/.test(latinDigits(written));
    const known = (byTerm.get(term) ?? 0) | (byWord.get(word) ?? 0);
    const bits = known || byWord.has(word) ? known : bitsOfParts(word);
    const capital = /^\p{Lu}/u.test(written);
    return {
      always: bits | (digits ? NUMBER | DIGITS : 0) | (year ? YEAR | TIME : 0),
      within: capital ? (capitals.has(word) ? TIME : 0) | (bits & TIME ? 0 : NAME) : 0,
    };
  };
}

const wordsOf = (list: string | undefined): string[] => list?.split(' ') ?? [];

/** Tells what is written as one word: "zweiundzwanzig", "Freitagabend", "三百円". */
function createParts(
  { numbers, times, units, parts, counted }: ListedWords,
  fold: (word: string) => string,
): (word: string) => number {
  const bits = new Map<string, number>();
  const links = new Set<string>();
  const add = (list: string | undefined, bit: number) => {
    for (const entry of wordsOf(list)) {
      if (entry.startsWith('-')) continue;
      const part = fold(entry.replace(/^=|-$/g, ''));
      bits.set(part, (bits.get(part) ?? 0) | bit);
      if (entry.endsWith('-')) links.add(part);
    }
  };
  add(numbers, NUMBER);
  add(times, TIME);
  add(parts, 0);
  add(counted, 0);
  if (counted !== undefined) add(units, UNIT);
  const longestFirst = [...bits.keys()].sort((one, other) => other.length - one.length);
  const next = new RegExp(longestFirst.join('|'), 'uy');
  return (word) => {
    let found = 0;
    let last = '';
    for (let at = 0; at < word.length; at += last.length) {
      next.lastIndex = at;
      last = next.exec(word)?.[0] ?? '';
      if (last === '') return 0;
      found |= bits.get(last) ?? 0;
    }
    return links.has(last) || !(found & (NUMBER | TIME)) ? 0 : found;
  };
}
