/** What is known of documents in, a MiniSearch that finds them out: it learns of a term when one first asks for it. */
import MiniSearch, { type Options } from 'minisearch';
import type { Slices } from '../corpus/slices.ts';

/** Documents, numbered from 0, by their fields. */
export interface Documents {
  readonly size: number;
  /** By field, in the order of the option `fields`: how many different terms each document has there. */
  readonly lengths: readonly Int32Array[];
  /** By field: the documents that have a term there, each as often as it has it. */
  having(term: string): readonly Iterable<number>[];
}

/** Documents that it is told of between two turns. */
const AT_ONCE = 1000;
/** Stands in no term. */
const BETWEEN = '\n';

/**
 * MiniSearch's way of scoring without its way of reading: the documents' terms have been told apart and counted
 * already, and most of them nobody will ask for.
 */
export class ToldSearch extends MiniSearch<{ readonly id: number }> {
  readonly #documents: Documents;

  private constructor(documents: Documents, options: Options<{ readonly id: number }>) {
    super(options);
    this.#documents = documents;
  }

  static *create(documents: Documents, options: Options<{ readonly id: number }>): Slices<ToldSearch> {
    const search = new ToldSearch(documents, options);
    const { size, lengths } = documents;
    const sums = lengths.map(() => 0);
    for (let id = 0; id < size; id++) {
      if (id % AT_ONCE === 0) yield;
      const own = lengths.map((field) => field[id] ?? 0);
      own.forEach((length, field) => {
        sums[field] = (sums[field] ?? 0) + length;
      });
      search._documentIds.set(id, id);
      search._fieldLength.set(id, own);
    }
    search._documentCount = size;
    search._avgFieldLength = sums.map((sum) => sum / (size || 1));
    return search;
  }

  /**
   * The documents that have any of the terms, with their scores, best first.
   * @param weightOf What a term counts, 0 to 1.
   */
  find(terms: readonly string[], weightOf: (term: string) => number): { id: number; score: number }[] {
    for (const term of terms) if (!this._index.has(term)) this._index.set(term, this.#countsOf(term));
    const found = this.search(terms.join(BETWEEN), {
      tokenize: (joined) => joined.split(BETWEEN),
      processTerm: (term) => term,
      boostTerm: weightOf,
    });
    return found.map(({ id, score }) => ({ id, score }));
  }

  /** By field: the documents with the term, and how often they have it. */
  #countsOf(term: string): Map<number, Map<number, number>> {
    const byField = this.#documents.having(term).map((documents, field): [number, Map<number, number>] => {
      const counts = new Map<number, number>();
      for (const document of documents) counts.set(document, (counts.get(document) ?? 0) + 1);
      return [field, counts];
    });
    return new Map(byField.filter(([, counts]) => counts.size > 0));
  }
}
