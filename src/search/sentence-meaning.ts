/** Words in, the direction their words point in together out: sentences that say alike point alike. */
import type { Word } from './word.ts';
import { VECTOR_SIZE, wordVectors } from './word-vectors.ts';

/** Numbers in one meaning. */
export const MEANING_SIZE = VECTOR_SIZE;
/** What a number of -1 to 1 is multiplied by to be kept in eight bits: none of them comes near 1. */
const SCALE = 254;

/** What a word adds to a meaning: the vector at a place, -1 for none, times a factor. */
export interface Part {
  readonly place: number;
  readonly factor: number;
}

/** Adds words up. */
export interface Meaning {
  partOf(word: Word): Part;
  /** Of length 1; undefined when no word has a vector. */
  of(words: readonly Word[]): Float32Array | undefined;
  /**
   * Keeps what parts add up to in MEANING_SIZE bytes of an array; zeros when they come to nothing.
   * @param count How many of them there are.
   */
  keep(places: Int32Array, factors: Float32Array, count: number, kept: Int8Array, at: number): void;
}

/** @param weigh How much a term says, 0 to 1. */
export function createMeaning(weigh: (term: string) => number): Meaning {
  const vectors = wordVectors();
  const sum = new Float64Array(MEANING_SIZE);

  function partOf({ word, term }: Word): Part {
    const place = vectors.placeOf(word, term);
    return { place, factor: weigh(term) / (vectors.lengths[place] || 1) };
  }

  function add(place: number, factor: number): void {
    const { levels } = vectors;
    const from = place * MEANING_SIZE;
    for (let i = 0; i < MEANING_SIZE; i++) sum[i] = (sum[i] ?? 0) + factor * (levels[from + i] ?? 0);
  }

  function lengthOfSum(): number {
    let square = 0;
    for (let i = 0; i < MEANING_SIZE; i++) square += (sum[i] ?? 0) ** 2;
    return Math.sqrt(square);
  }

  return {
    partOf,
    of(words) {
      sum.fill(0);
      for (const word of words) {
        if (word.stop) continue;
        const { place, factor } = partOf(word);
        if (place >= 0) add(place, factor);
      }
      const length = lengthOfSum();
      if (length === 0) return undefined;
      const meaning = new Float32Array(MEANING_SIZE);
      for (let i = 0; i < MEANING_SIZE; i++) meaning[i] = (sum[i] ?? 0) / length;
      return meaning;
    },
    keep(places, factors, count, kept, at) {
      sum.fill(0);
      for (let n = 0; n < count; n++) add(places[n] ?? 0, factors[n] ?? 0);
      const length = lengthOfSum();
      const scale = length === 0 ? 0 : SCALE / length;
      for (let i = 0; i < MEANING_SIZE; i++)
        kept[at + i] = Math.max(-127, Math.min(127, Math.round((sum[i] ?? 0) * scale)));
    },
  };
}

/** @returns The cosine of a meaning with the sum of those kept from number `from` on, `to` excluded; 0 without any. */
export function nearnessOfMeanings(
  meaning: Float32Array | undefined,
  kept: Int8Array,
  from: number,
  to: number,
): number {
  if (!meaning || kept.length === 0) return 0;
  let product = 0;
  let square = 0;
  for (let i = 0; i < MEANING_SIZE; i++) {
    let sum = 0;
    for (let place = from; place < to; place++) sum += kept[place * MEANING_SIZE + i] ?? 0;
    product += (meaning[i] ?? 0) * sum;
    square += sum * sum;
  }
  return square === 0 ? 0 : product / Math.sqrt(square);
}
