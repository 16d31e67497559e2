/** Tokens in, the direction their words point in together out: sentences that say alike point alike. */
import type { Token } from './analysis.ts';
import { VECTOR_SIZE, wordVectors } from './word-vectors.ts';

/** Numbers in one meaning. */
export const MEANING_SIZE = VECTOR_SIZE;
/** What a number of -1 to 1 is multiplied by to be kept in eight bits: none of them comes near 1. */
const SCALE = 254;

/** @param weigh How much a term says, 0 to 1. @returns Of length 1; undefined when no word has a vector. */
export function meaningOf(
  tokens: readonly Token[],
  weigh: (term: string) => number,
): Float32Array | undefined {
  const { vectorOf } = wordVectors();
  const sum = new Float32Array(MEANING_SIZE);
  for (const { word, term, stop } of tokens) {
    const vector = stop ? undefined : vectorOf(word, term);
    if (!vector) continue;
    const weight = weigh(term);
    for (let i = 0; i < MEANING_SIZE; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0);
  }
  let square = 0;
  for (let i = 0; i < MEANING_SIZE; i++) square += (sum[i] ?? 0) ** 2;
  if (square === 0) return undefined;
  const length = Math.sqrt(square);
  for (let i = 0; i < MEANING_SIZE; i++) sum[i] = (sum[i] ?? 0) / length;
  return sum;
}

/** Keeps a sentence's meaning in MEANING_SIZE bytes; zeros when there is none. */
export function addMeaning(
  kept: { push(value: number): void },
  tokens: readonly Token[],
  weigh: (term: string) => number,
): void {
  const meaning = meaningOf(tokens, weigh);
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
