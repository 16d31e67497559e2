/** Library in, the same Library with its index and topics out: what questions are asked of. */
import type { Library } from '../corpus/library.ts';
import type { PassageIndex } from './ranking.ts';

/** A heading or key phrase and the passages that speak of it. */
export interface Topic {
  /** As the article writes it. */
  readonly name: string;
  readonly articleId: string;
  /** Indices into the article's passages, best first. */
  readonly passages: readonly number[];
}

/** A Library that can be searched. Immutable. */
export interface SearchableLibrary extends Library {
  readonly index: PassageIndex;
  /** Topics of one article, or of all of them, most telling first. */
  topics(articleId?: string): readonly Topic[];
}
