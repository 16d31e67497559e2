/** Passages in, their words out as numbers in a few long arrays: all that comparing them with a question needs. */
import type { Lexicon } from './lexicon.ts';
import type { SentenceMeanings } from './sentence-meanings.ts';

/** The words of all passages of an index; a passage and a sentence are ranges. */
export interface PassageWords {
  readonly lexicon: Lexicon;
  /** Of every token in order: its term, its written form (see Lexicon) and its mark (see marks.ts). */
  readonly terms: Int32Array;
  readonly words: Int32Array;
  readonly marks: Uint8Array;
  /** Sentence number → its first token; one more entry closes the last. */
  readonly sentenceStarts: Int32Array;
  /** Passage number → its first sentence; one more entry closes the last. */
  readonly passageStarts: Int32Array;
  /** Sentence number → its cues (see cues.ts). */
  readonly cues: Uint8Array;
  /** Undefined without word vectors. */
  readonly meanings: SentenceMeanings | undefined;
  /** Passage number → first entry of its heading in headingTerms, where stop words are left out; one more closes the last. */
  readonly headingStarts: Int32Array;
  readonly headingTerms: Int32Array;
  /** Passage number → its heading's cues. */
  readonly headingCues: Uint8Array;
  /** Passage number → first entry in pairs; one more closes the last. */
  readonly pairStarts: Int32Array;
  /** The pairs of characters it is found by, by numbers of their own, its heading's among them. */
  readonly pairs: Int32Array;
  /** The number of each pair of characters. */
  readonly pairNumbers: ReadonlyMap<string, number>;
  /** In how many passages a term, or a pair of characters, stands, headings included. */
  frequencyOf(term: string): number;
}

/** Where what belongs to entry `n` begins and ends; or to all up to `end`, that one excluded. */
export function rangeOf(starts: Int32Array, n: number, end = n + 1): [from: number, to: number] {
  const from = starts[n] ?? 0;
  return [from, starts[end] ?? from];
}

/** Where a passage's tokens begin and end. */
export function tokensOf(
  { sentenceStarts, passageStarts }: Pick<PassageWords, 'sentenceStarts' | 'passageStarts'>,
  passage: number,
): [from: number, to: number] {
  return rangeOf(sentenceStarts, ...rangeOf(passageStarts, passage));
}
