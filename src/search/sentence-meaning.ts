/** Words in, the direction their words point in together out: sentences that say alike point alike. */
import type { Word, WordForm } from './word.ts';
import { VECTOR_SIZE, wordVectors } from './word-vectors.ts';

/** Numbers in one meaning. */
export const MEANING_SIZE = VECTOR_SIZE;
/** What a number of -1 to 1 is multiplied by to be kept in eight bits: none of them comes near 1. */
const SCALE = 254;

/** What a word adds to a meaning: the vector at a place, -1 for none, times a factor. */
export interface Part {
  readonly place: number;
  readonly factor: number;
  /** What is added instead where there is no vector: of an owner's synonym, its group's words. */
  readonly others?: readonly Part[];
}

/** Adds words up. */
export class Meaning {
  readonly #vectors = wordVectors();
  readonly #weigh: (term: string) => number;
  readonly #sum = new Float64Array(MEANING_SIZE);
  readonly #groups: ReadonlyMap<string, readonly Part[]>;

  /**
   * @param weigh How much a term says, 0 to 1.
   * @param groups The words of the owner's groups of synonyms, by the term that each is read as.
   */
  constructor(weigh: (term: string) => number, groups: ReadonlyMap<string, readonly Word[]>) {
    this.#weigh = weigh;
    this.#groups = new Map([...groups].map(([term, words]) => [term, words.map((word) => this.#own(word))]));
  }

  partOf(word: WordForm): Part {
    const own = this.#own(word);
    const others = own.place < 0 ? this.#groups.get(word.term) : undefined;
    return others ? { ...own, others } : own;
  }

  #own({ word, term }: WordForm): Part {
    return { place: this.#vectors.placeOf(word, term), factor: this.#weigh(term) };
  }

  /** Of length 1; undefined when no word has a vector. */
  of(words: readonly Word[]): Float32Array | undefined {
    for (const word of words) if (!word.stop) this.add(this.partOf(word));
    const length = this.#length();
    if (length === 0) return undefined;
    const meaning = new Float32Array(MEANING_SIZE);
    for (let i = 0; i < MEANING_SIZE; i++) meaning[i] = (this.#sum[i] ?? 0) / length;
    this.#sum.fill(0);
    return meaning;
  }

  /** Adds a part to the sum. */
  add({ place, factor, others }: Part): void {
    if (others) for (const other of others) this.add(other);
    if (place < 0) return;
    const sum = this.#sum;
    const { levels } = this.#vectors;
    const from = place * MEANING_SIZE;
    for (let i = 0; i < MEANING_SIZE; i++) sum[i] = (sum[i] ?? 0) + factor * (levels[from + i] ?? 0);
  }

  /** Keeps the sum's direction in MEANING_SIZE bytes of an array, zeros when there is none, and begins a new sum. */
  keep(kept: Int8Array, at: number): void {
    const sum = this.#sum;
    const length = this.#length();
    const scale = length === 0 ? 0 : SCALE / length;
    for (let i = 0; i < MEANING_SIZE; i++)
      kept[at + i] = Math.max(-127, Math.min(127, Math.round((sum[i] ?? 0) * scale)));
    sum.fill(0);
  }

  /** The sum's. */
  #length(): number {
    let square = 0;
    for (let i = 0; i < MEANING_SIZE; i++) square += (this.#sum[i] ?? 0) ** 2;
    return Math.sqrt(square);
  }
}
