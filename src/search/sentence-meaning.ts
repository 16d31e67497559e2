/** Words in, the direction their words point in together out: sentences that say alike point alike. */
import type { Word } from './analysis.ts';
import { VECTOR_SIZE, wordVectors } from './word-vectors.ts';

/** Numbers in one meaning. */
export const MEANING_SIZE = VECTOR_SIZE;
/** What a number of -1 to 1 is multiplied by to be kept in eight bits: none of them comes near 1. */
const SCALE = 254;

/** Of length 1; undefined when no word has a vector. */
export type MeaningOf = (words: readonly Word[]) => Float32Array | undefined;

/** What a word adds to a meaning: the vector at a place, -1 for none, times a factor. */
interface Part {
  readonly place: number;
  readonly factor: number;
}

/** @param weigh How much a term says, 0 to 1. */
export function createMeaning(weigh: (term: string) => number): MeaningOf {
  const vectors = wordVectors();
  /** By the analyzer's number for a form. */
  const parts: Part[] = [];

  function partOf({ form, word, term }: Word): Part {
    const known = parts[form];
    if (known) return known;
    const place = vectors.placeOf(word, term);
    const part = { place, factor: weigh(term) / (vectors.lengths[place] || 1) };
    if (form >= 0) parts[form] = part;
    return part;
  }

  return (words) => {
    const sum = new Float32Array(MEANING_SIZE);
    for (const one of words) {
      if (one.stop) continue;
      const { place, factor } = partOf(one);
      if (place < 0) continue;
      const from = place * MEANING_SIZE;
      for (let i = 0; i < MEANING_SIZE; i++)
        sum[i] = (sum[i] ?? 0) + factor * (vectors.levels[from + i] ?? 0);
    }
    let square = 0;
    for (let i = 0; i < MEANING_SIZE; i++) square += (sum[i] ?? 0) ** 2;
    if (square === 0) return undefined;
    const length = Math.sqrt(square);
    for (let i = 0; i < MEANING_SIZE; i++) sum[i] = (sum[i] ?? 0) / length;
    return sum;
  };
}

/** Keeps a sentence's meaning in MEANING_SIZE bytes; zeros when there is none. */
export function keepMeaning(kept: { push(value: number): void }, meaning: Float32Array | undefined): void {
  for (let i = 0; i < MEANING_SIZE; i++)
    kept.push(Math.max(-127, Math.min(127, Math.round((meaning?.[i] ?? 0) * SCALE))));
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
