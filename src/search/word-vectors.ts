/** An English word in, its vector out: words used in the same surroundings point the same way. */

import type { Token } from './analysis.ts';
import table from './data/word-vectors.json' with { type: 'json' };
import { languageRules } from './languages.ts';

/** Vectors by term, all of length 1. */
export interface WordVectors {
  readonly dimensions: number;
  /** Undefined for words outside the table. */
  vectorOf(word: string, term: string): Float32Array | undefined;
}

let loaded: WordVectors | undefined;

/** The project's table, unpacked at the first call; see scripts/distil-word-vectors.mjs. */
export function wordVectors(): WordVectors {
  loaded ??= unpack();
  return loaded;
}

function unpack(): WordVectors {
  const { stem } = languageRules('en');
  const bytes = Buffer.from(table.levels, 'base64');
  const { dimensions } = table;
  const places = new Map<string, number>();
  const stems = new Map<string, number>();
  table.words.split(' ').forEach((word, place) => {
    places.set(word, place);
    const term = stem(word);
    if (!stems.has(term)) stems.set(term, place);
  });
  const unpacked = new Map<number, Float32Array>();
  return {
    dimensions,
    vectorOf(word, term) {
      const place = places.get(word) ?? stems.get(term);
      if (place === undefined) return undefined;
      const known = unpacked.get(place);
      if (known) return known;
      const vector = Float32Array.from({ length: dimensions }, (_, i) => {
        const byte = bytes[(place * dimensions + i) >> 1] ?? 0;
        return ((byte >> (i % 2 ? 4 : 0)) & 15) - 8;
      });
      const length = Math.hypot(...vector) || 1;
      unpacked.set(
        place,
        vector.map((value) => value / length),
      );
      return unpacked.get(place);
    },
  };
}

/** @returns The cosine of two vectors of length 1. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** @returns The direction that weighted words point in together, of length 1; undefined when none has a vector. */
export function meanVector(
  tokens: readonly Token[],
  weigh: (term: string) => number,
): Float32Array | undefined {
  const vectors = wordVectors();
  const sum = new Float32Array(vectors.dimensions);
  for (const { word, term, stop } of tokens) {
    const vector = stop ? undefined : vectors.vectorOf(word, term);
    if (!vector) continue;
    const weight = weigh(term);
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0);
  }
  const length = Math.hypot(...sum);
  return length > 0 ? sum.map((value) => value / length) : undefined;
}
