/** Library in, the same Library with its index and topics out: what questions are asked of. */
import type { Article } from '../corpus/article.ts';
import type { Library } from '../corpus/library.ts';
import { doAtOnce, type Slices } from '../corpus/slices.ts';
import { type NamedPassages, nameOpenings, nameSections } from './named-sections.ts';
import { type BegunIndex, type ExplainedIndex, indexPassages } from './passage-index.ts';
import { createTopics, type Topics } from './topics/topics.ts';

/** A Library that can be searched. Immutable. */
export interface SearchableLibrary extends Library {
  readonly index: ExplainedIndex;
  readonly topics: Topics;
  readonly namedSections: NamedPassages;
  readonly namedOpenings: NamedPassages;
  readonly articlesById: ReadonlyMap<string, Article>;
}

/** What a library can go on with: the edition before, or what was read ahead. */
interface BegunLibrary {
  readonly index: BegunIndex;
  readonly topics?: Topics;
}

/** Indexes a small library at once: see indexLibrary. */
export function createSearchableLibrary(library: Library): SearchableLibrary {
  return doAtOnce(indexLibrary(library));
}

/**
 * Takes seconds for tens of thousands of passages, and can be done in slices; far less when most of them are those of
 * the edition before, or have been read ahead.
 */
export function* indexLibrary(library: Library, before?: BegunLibrary): Slices<SearchableLibrary> {
  const synonyms = [...library.synonyms, ...library.articles.flatMap((article) => article.synonyms)];
  const index = yield* indexPassages(
    library.articles.flatMap((article) => article.passages),
    synonyms,
    before?.index,
  );
  const namedSections = yield* nameSections(library.articles);
  const namedOpenings = yield* nameOpenings(library.articles);
  const topics = yield* createTopics(library.articles, synonyms, index, before?.topics);
  const articlesById = new Map(library.articles.map((article) => [article.id, article]));
  return { ...library, index, topics, namedSections, namedOpenings, articlesById };
}
