/** The number of a term in, the place of its word vector out. */
import { createGrowingArray } from './growing-array.ts';
import type { Lexicon } from './lexicon.ts';
import type { WordVectors } from './word-vectors.ts';

/** Where the vectors of a lexicon's terms are: looked up when first asked, then kept. */
export class VectorPlaces {
  readonly #vectors: WordVectors;
  readonly #lexicon: Lexicon;
  /** Term number → place, and 2 more; 1 for a term without, 0 for one not looked up yet. */
  readonly #kept = createGrowingArray(Int32Array);

  constructor(vectors: WordVectors, lexicon: Lexicon) {
    this.#vectors = vectors;
    this.#lexicon = lexicon;
  }

  /** -1 for a term without. */
  of(term: number): number {
    const kept = this.#kept;
    const known = kept.values[term];
    if (known) return known - 2;
    if (term >= kept.length) kept.extend(term + 1 - kept.length);
    const { word, term: written } = this.#lexicon.firstFormOf(term);
    const place = this.#vectors.placeOf(word, written);
    kept.values[term] = place + 2;
    return place;
  }
}
