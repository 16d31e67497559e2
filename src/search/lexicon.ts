/** Words in, numbers out: every term and every written form of some texts by a number of its own. */
import { lettersOf } from './letter-bits.ts';
import type { Word } from './word.ts';

/** A form in which the passages write a term. */
export interface WrittenWord {
  readonly word: string;
  readonly term: string;
  readonly stop: boolean;
}

/** The vocabulary of texts in one language. Numbers count from 0 in the order in which words come up. */
export interface Lexicon {
  /** Term number → term. */
  readonly terms: readonly string[];
  /** Word number → the form. */
  readonly words: readonly WrittenWord[];
  /** Word number → its letters, see letter-bits.ts. */
  readonly letters: readonly number[];
  /** The first form in which a term came up. */
  firstFormOf(term: number): WrittenWord;
  /** The numbers of all words that are forms of a term; none for a term no text has. */
  formsOf(term: string): readonly number[];
  /** Word number → term number. */
  termOf(word: number): number;
  /** The number of a word that is read the first or another time. */
  add(word: Word): number;
  /** -1 for a term no text has. */
  numberOf(term: string): number;
  /** -1 for a form no text has. */
  wordNumberOf(word: Word): number;
}

/** How much may have been read for what is served. */
const MOST_READ = 2;

/**
 * Whether so many old words have gathered over the editions that all is to be read anew.
 * @param read How many texts have been read since that was done last.
 * @param served How many of them there are now.
 */
export function hasGathered(read: number, served: number): boolean {
  return read > MOST_READ * served;
}

export function createLexicon(): Lexicon {
  const terms: string[] = [];
  const termNumbers = new Map<string, number>();
  const words: WrittenWord[] = [];
  const letters: number[] = [];
  const wordTerms: number[] = [];
  /** Term number → its words' numbers, in order. */
  const forms: number[][] = [];
  const wordNumbers = new Map<string, number>();
  /** What has been looked up already, by the analyzer's number: only one analyzer fills a lexicon. */
  const numbersByForm: number[] = [];

  /** One form can be read as two terms: "us" and "US". The second is kept under a key no word can have. */
  function keyOf({ word, term }: Word): string {
    const known = wordNumbers.get(word);
    return known === undefined || words[known]?.term === term ? word : `${word}\n${term}`;
  }

  function addNew(read: Word): number {
    const { word, term, stop } = read;
    let number = termNumbers.get(term);
    if (number === undefined) {
      number = terms.length;
      termNumbers.set(term, number);
      terms.push(term);
      forms.push([]);
    }
    wordNumbers.set(keyOf(read), words.length);
    wordTerms.push(number);
    forms[number]?.push(words.length);
    letters.push(lettersOf(word));
    return words.push({ word, term, stop }) - 1;
  }

  return {
    terms,
    words,
    letters,
    firstFormOf: (term) => words[forms[term]?.[0] ?? -1] ?? { word: '', term: '', stop: true },
    formsOf: (term) => forms[termNumbers.get(term) ?? -1] ?? [],
    termOf: (word) => wordTerms[word] ?? -1,
    add(read) {
      const seen = read.form >= 0 ? numbersByForm[read.form] : undefined;
      if (seen !== undefined) return seen;
      const number = wordNumbers.get(keyOf(read)) ?? addNew(read);
      if (read.form >= 0) numbersByForm[read.form] = number;
      return number;
    },
    numberOf: (term) => termNumbers.get(term) ?? -1,
    wordNumberOf: (read) => wordNumbers.get(keyOf(read)) ?? -1,
  };
}
