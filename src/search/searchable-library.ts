/** Library in, the same Library with its index and topics out: what questions are asked of. */
import type { Library } from '../corpus/library.ts';
import { createPassageIndex } from './passage-index.ts';
import type { PassageIndex } from './ranking.ts';
import { listTopics, type Topic } from './topics.ts';

export type { Topic } from './topics.ts';

/** A Library that can be searched. Immutable. */
export interface SearchableLibrary extends Library {
  readonly index: PassageIndex;
  /** Topics of one article, or of all of them, most telling first. */
  topics(articleId?: string): readonly Topic[];
}

/** Indexes a library; takes seconds for tens of thousands of passages. */
export function createSearchableLibrary(library: Library): SearchableLibrary {
  const index = createPassageIndex(
    library.articles.flatMap((article) => article.passages),
    [...library.synonyms, ...library.articles.flatMap((article) => article.synonyms)],
  );
  const topics = new Map(library.articles.map((article) => [article.id, listTopics(article)]));
  const all = [...topics.values()].flat();
  return {
    ...library,
    index,
    topics: (articleId) => (articleId === undefined ? all : (topics.get(articleId) ?? [])),
  };
}
