/** An English word in, the place of its vector out: words used in the same surroundings point the same way. */
import table from './data/word-vectors.json' with { type: 'json' };
import { languageRules } from './languages.ts';

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

/** The project's table, unpacked at the first call; see scripts/distil-word-vectors.mjs. */
export function wordVectors(): WordVectors {
  loaded ??= unpack();
  return loaded;
}

function unpack(): WordVectors {
  const { stem } = languageRules('en');
  const bytes = Buffer.from(table.levels, 'base64');
  const places = new Map<string, number>();
  const stems = new Map<string, number>();
  table.words.split(' ').forEach((word, place) => {
    places.set(word, place);
    const term = stem(word);
    if (!stems.has(term)) stems.set(term, place);
  });
  const levels = new Int8Array(places.size * VECTOR_SIZE);
  const lengths = new Float32Array(places.size);
  for (let at = 0; at < levels.length; at++)
    levels[at] = (((bytes[at >> 1] ?? 0) >> (at % 2 ? 4 : 0)) & 15) - 8;
  for (let place = 0; place < lengths.length; place++)
    lengths[place] = Math.sqrt(product(levels, place, place));
  return { placeOf: (word, term) => places.get(word) ?? stems.get(term) ?? -1, levels, lengths };
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
