/** Words in, numbers out: every term and every written form of some texts by a number of its own. */
import { lettersOf } from './letter-bits.ts';
import type { Word } from './word.ts';

/** A form in which the passages write a term. */
export interface WrittenWord {
  readonly word: string;
  readonly term: string;
  readonly stop: boolean;
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

/** The vocabulary of texts in one language. Numbers count from 0 in the order in which words come up. */
export class Lexicon {
  readonly #terms: string[] = [];
  readonly #termNumbers = new Map<string, number>();
  readonly #words: WrittenWord[] = [];
  readonly #letters: number[] = [];
  readonly #wordTerms: number[] = [];
  /** Term number → the first of its words. */
  readonly #firstForms: number[] = [];
  /** Word number → another word of its term, -1 after the last: lists would be tens of thousands of objects. */
  readonly #otherForms: number[] = [];
  readonly #wordNumbers = new Map<string, number>();
  /** What has been looked up already, by the analyzer's number: only one analyzer fills a lexicon. */
  readonly #numbersByForm: number[] = [];

  /** Term number → term. */
  readonly terms: readonly string[] = this.#terms;
  /** Word number → the form. */
  readonly words: readonly WrittenWord[] = this.#words;
  /** Word number → its letters, see letter-bits.ts. */
  readonly letters: readonly number[] = this.#letters;

  /** The first form in which a term came up: by it alone kin and vectors of a term are decided, whatever forms follow. */
  firstFormOf(term: number): WrittenWord {
    return this.#words[this.#firstForms[term] ?? -1] ?? NO_WORD;
  }

  /** The numbers of all words that are forms of a term, in no order; none for a term no text has. */
  formsOf(term: string): readonly number[] {
    const found: number[] = [];
    let form = this.#firstForms[this.numberOf(term)] ?? -1;
    for (; form >= 0; form = this.#otherForms[form] ?? -1) found.push(form);
    return found;
  }

  /** Word number → term number. */
  termOf(word: number): number {
    return this.#wordTerms[word] ?? -1;
  }

  /** The number of a word that is read the first or another time. */
  add(read: Word): number {
    const seen = read.form >= 0 ? this.#numbersByForm[read.form] : undefined;
    if (seen !== undefined) return seen;
    const number = this.#wordNumbers.get(this.#keyOf(read)) ?? this.#addNew(read);
    if (read.form >= 0) this.#numbersByForm[read.form] = number;
    return number;
  }

  /** -1 for a term no text has. */
  numberOf(term: string): number {
    return this.#termNumbers.get(term) ?? -1;
  }

  /** -1 for a form no text has. */
  wordNumberOf(read: Word): number {
    return this.#wordNumbers.get(this.#keyOf(read)) ?? -1;
  }

  /** One form can be read as two terms: "us" and "US". The second is kept under a key no word can have. */
  #keyOf({ word, term }: Word): string {
    const known = this.#wordNumbers.get(word);
    return known === undefined || this.#words[known]?.term === term ? word : `${word}\n${term}`;
  }

  #addNew(read: Word): number {
    const { word, term } = read;
    const number = this.#words.length;
    let termNumber = this.#termNumbers.get(term);
    if (termNumber === undefined) {
      termNumber = this.#terms.push(term) - 1;
      this.#termNumbers.set(term, termNumber);
      this.#firstForms.push(number);
      this.#otherForms.push(-1);
    } else {
      const first = this.#firstForms[termNumber] ?? number;
      this.#otherForms.push(this.#otherForms[first] ?? -1);
      this.#otherForms[first] = number;
    }
    this.#wordNumbers.set(this.#keyOf(read), number);
    this.#wordTerms.push(termNumber);
    this.#letters.push(lettersOf(word));
    this.#words.push(read);
    return number;
  }
}

const NO_WORD: WrittenWord = { word: '', term: '', stop: true };
