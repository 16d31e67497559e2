/** Articles in, one as soon as it is read from its file, what is known of their words by then out: an index begins with it. */
import type { Article, Passage } from '../corpus/article.ts';
import type { Library } from '../corpus/library.ts';
import type { Slices } from '../corpus/slices.ts';
import { createLanguageReader, type LanguageReader, readingsOf } from './language-reader.ts';
import { createPassageColumns, type PassageColumns } from './passage-columns.ts';
import type { BegunIndex } from './passage-index.ts';

/** Reads words while other files are still to be read. */
export interface ReadAhead {
  take(article: Article): Slices<void>;
  /** What an index of all the articles can begin with; nothing may be taken after. */
  finish(): BegunIndex;
}

/** The passages of one language so far. */
interface Shelf {
  readonly reader: LanguageReader;
  readonly columns: PassageColumns;
  readonly numbers: Map<Passage, number>;
}

/**
 * @param synonyms The library's. An article that has some of its own makes all be read otherwise: then there is nothing
 * to begin with.
 */
export function createReadAhead(synonyms: Library['synonyms']): ReadAhead {
  const shelves = new Map<string, Shelf>();
  let asExpected = true;

  function* shelfFor(language: string): Slices<Shelf> {
    const known = shelves.get(language);
    if (known) return known;
    const reader = yield* createLanguageReader(language, synonyms);
    const shelf = { reader, columns: createPassageColumns(), numbers: new Map() };
    shelves.set(language, shelf);
    return shelf;
  }

  return {
    *take({ synonyms: own, language, passages }) {
      asExpected &&= own.length === 0;
      if (!asExpected) return shelves.clear();
      for (const reading of readingsOf(language)) {
        const { reader, columns, numbers } = yield* shelfFor(reading);
        for (const passage of passages) {
          yield;
          yield* reader.passages.readInto(columns, passage);
          numbers.set(passage, numbers.size);
        }
      }
    },
    finish: () => ({
      shelves: [...shelves].map(([language, { reader, columns, numbers }]) => {
        const store = { reader, words: columns.finish(), numbers, read: numbers.size };
        return { language, store };
      }),
    }),
  };
}
