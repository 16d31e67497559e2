/** An English word in, its vector out: words used in the same surroundings point the same way. */
import table from './data/word-vectors.json' with { type: 'json' };
import { languageRules } from './languages.ts';

/** Vectors by term, all of length 1. */
export interface WordVectors {
  /** Undefined for words outside the table. */
  vectorOf(word: string, term: string): Float32Array | undefined;
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
  const unpacked = new Map<number, Float32Array>();
  return {
    vectorOf(word, term) {
      const place = places.get(word) ?? stems.get(term);
      if (place === undefined) return undefined;
      const known = unpacked.get(place);
      if (known) return known;
      const vector = unpackOne(bytes, place);
      unpacked.set(place, vector);
      return vector;
    },
  };
}

function unpackOne(bytes: Buffer, place: number): Float32Array {
  const vector = Float32Array.from({ length: VECTOR_SIZE }, (_, i) => {
    const byte = bytes[(place * VECTOR_SIZE + i) >> 1] ?? 0;
    return ((byte >> (i % 2 ? 4 : 0)) & 15) - 8;
  });
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** @returns The cosine of two vectors of length 1. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
