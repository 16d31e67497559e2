/** All articles of one corpus folder at one moment: what the search indexes and the cards name. */
import type { Article } from './article.ts';

/** Something wrong in a text, in words its owner can act on. */
export interface Complaint {
  /** From 1, where a line can be named. */
  readonly line?: number;
  /** What is wrong and what to do, one sentence. */
  readonly reason: string;
}

/** A corpus file that could not be read, or only in part. */
export interface CorpusProblem extends Complaint {
  /** Path below the corpus folder. */
  readonly file: string;
  /** Whether the article is still served: as it is, or in its last good edition. */
  readonly serving: boolean;
}

/** Immutable: a change on disk leads to a new Library, swapped in whole. */
export interface Library {
  /** 8 base64url characters over all the articles' editions. */
  readonly edition: string;
  /** By title, then id. */
  readonly articles: readonly Article[];
  /** Groups of words that mean the same in every article, from the folder's own `synonyms.txt`. */
  readonly synonyms: readonly (readonly string[])[];
  readonly problems: readonly CorpusProblem[];
}
