/** Words in, small numbers out: what lets a language's texts be kept, and looked through, as rows of numbers. */
import type { Token } from './analysis.ts';

/** The words of one language, each once. */
export interface WordTable {
  /** The number of a word, given to it if it is new. */
  add(token: Token): number;
  /** The numbers a term goes by: that of each of its forms. */
  wordsOf(term: string): readonly number[];
  /** The number of a word, as folded. */
  find(token: Token): number | undefined;
  /** Every term there is. */
  terms(): Iterable<string>;
  /** How many words it holds: all their numbers are below. */
  size(): number;
}

export function createWordTable(): WordTable {
  /** By word; words that are written alike and are read as different terms ("us", "U.S.") have the term beside. */
  const numbers = new Map<string, { readonly number: number; readonly term: string }>();
  const forms = new Map<string, number[]>();
  let size = 0;

  const keyOf = ({ word, term }: Token): string => {
    const known = numbers.get(word);
    return !known || known.term === term ? word : `${word} ${term}`;
  };

  return {
    add(token) {
      const key = keyOf(token);
      const known = numbers.get(key);
      if (known) return known.number;
      const number = size++;
      numbers.set(key, { number, term: token.term });
      const alike = forms.get(token.term);
      if (alike) alike.push(number);
      else forms.set(token.term, [number]);
      return number;
    },
    wordsOf: (term) => forms.get(term) ?? [],
    find: (token) => numbers.get(keyOf(token))?.number,
    terms: () => forms.keys(),
    size: () => size,
  };
}
