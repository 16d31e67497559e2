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
  for (let place = 0; place < lengths.length; place++)
    lengths[place] = Math.sqrt(product(levels, place, place));
  return { placeOf: (word, term) => places.get(word) ?? firstPlaces.get(term) ?? -1, levels, lengths };
}

/** @returns The cosine of the vectors at two places. */
export function cosine({ levels, lengths }: WordVectors, a: number, b: number): number {
  return product(levels, a, b) / ((lengths[a] ?? 1) * (lengths[b] ?? 1) || 1);
}

function product(levels: Int8Array, a: number, b: number): number {
  const [from, other] = [a * VECTOR_SIZE, b * VECTOR_SIZE];
  let sum = 0;
  for (let i = 0; i < VECTOR_SIZE; i++) sum += (levels[from + i] ?? 0) * (levels[other + i] ?? 0);
  return sum;
}
