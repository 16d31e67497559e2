/** An English word in, the place of its vector out: words used in the same surroundings point the same way. */
import { doAtOnce } from '../corpus/slices.ts';
import { learnCommonWords } from './common-words.ts';
import table from './data/word-vectors.json' with { type: 'json' };

/** Vectors one after the other. */
export interface WordVectors {
  /** -1 for words outside the table. */
  placeOf(word: string, term: string): number;
  /** Place × VECTOR_SIZE → whole numbers from -8 to 7: only the direction says something. */
  readonly levels: Int8Array;
  /** The same four at a time, which are read from memory at once. */
  readonly fours: Int32Array;
  /** Place → length. */
  readonly lengths: Float32Array;
}

/** Numbers in one vector. */
export const VECTOR_SIZE: number = table.dimensions;

let loaded: WordVectors | undefined;

/** Those of the common English words, unpacked at the first call; see scripts/distil-word-vectors.mjs. */
export function wordVectors(): WordVectors {
  loaded ??= unpack();
  return loaded;
}

function unpack(): WordVectors {
  const { places, firstPlaces } = doAtOnce(learnCommonWords('en'));
  const bytes = Buffer.from(table.levels, 'base64');
  const levels = new Int8Array(2 * bytes.length);
  const lengths = new Float32Array(levels.length / VECTOR_SIZE);
  for (let at = 0; at < levels.length; at++)
    levels[at] = (((bytes[at >> 1] ?? 0) >> (at % 2 ? 4 : 0)) & 15) - 8;
  const fours = new Int32Array(levels.buffer);
  for (let place = 0; place < lengths.length; place++)
    lengths[place] = Math.sqrt(product(fours, place, place));
  return { placeOf: (word, term) => places.get(word) ?? firstPlaces.get(term) ?? -1, levels, fours, lengths };
}

/** @returns The cosine of the vectors at two places. */
export function cosine({ fours, lengths }: WordVectors, a: number, b: number): number {
  return product(fours, a, b) / ((lengths[a] ?? 1) * (lengths[b] ?? 1) || 1);
}

/** In whole numbers of 32 bits, which is exact: no sum of so small products comes near their end. */
function product(fours: Int32Array, a: number, b: number): number {
  const size = VECTOR_SIZE / 4;
  const [from, other] = [a * size, b * size];
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const one = fours[from + i] ?? 0;
    const two = fours[other + i] ?? 0;
    sum +=
      Math.imul(one >> 24, two >> 24) +
      Math.imul((one << 8) >> 24, (two << 8) >> 24) +
      Math.imul((one << 16) >> 24, (two << 16) >> 24) +
      Math.imul((one << 24) >> 24, (two << 24) >> 24);
  }
  return sum;
}
