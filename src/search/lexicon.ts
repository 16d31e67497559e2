/** Tokens in, numbers out: every term and every written form of an index's passages by a number of its own. */
import type { Token } from './analysis.ts';

/** A form in which the passages write a term. */
export interface WrittenWord {
  readonly word: string;
  readonly term: string;
  readonly stop: boolean;
}

/** The vocabulary of one index. Numbers count from 0 in the order in which words come up. */
export interface Lexicon {
  /** Term number → term. */
  readonly terms: readonly string[];
  /** Word number → the first token that was written so. */
  readonly words: readonly WrittenWord[];
  /** The first form in which a term came up. */
  firstFormOf(term: number): WrittenWord;
  /** Word number → term number. */
  termOf(word: number): number;
  /** The numbers of a token that is read the first or another time. */
  add(token: Token): number;
  /** -1 for a term no passage has. */
  numberOf(term: string): number;
  /** -1 for a form no passage has. */
  wordNumberOf(token: Token): number;
}

export function createLexicon(): Lexicon {
  const terms: string[] = [];
  const termNumbers = new Map<string, number>();
  const words: WrittenWord[] = [];
  const wordTerms: number[] = [];
  const firstForms: WrittenWord[] = [];
  const wordNumbers = new Map<string, number>();

  /** One form can be read as two terms: "us" and "US". The second is kept under a key no word can have. */
  function keyOf({ word, term }: Token): string {
    const known = wordNumbers.get(word);
    return known === undefined || words[known]?.term === term ? word : `${word}\n${term}`;
  }

  return {
    terms,
    words,
    firstFormOf: (term) => firstForms[term] ?? { word: '', term: '', stop: true },
    termOf: (word) => wordTerms[word] ?? -1,
    add(token) {
      const key = keyOf(token);
      const known = wordNumbers.get(key);
      if (known !== undefined) return known;
      const { word, term, stop } = token;
      let number = termNumbers.get(term);
      if (number === undefined) {
        number = terms.length;
        termNumbers.set(term, number);
        terms.push(term);
        firstForms.push({ word, term, stop });
      }
      wordNumbers.set(key, words.length);
      wordTerms.push(number);
      return words.push({ word, term, stop }) - 1;
    },
    numberOf: (term) => termNumbers.get(term) ?? -1,
    wordNumberOf: (token) => wordNumbers.get(keyOf(token)) ?? -1,
  };
}
