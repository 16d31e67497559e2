/** What the search hands on: a question as it was understood and the passages that may answer it, best first. */
import type { Passage } from '../corpus/article.ts';

/** A word of the question, as typed, and what became of it. */
export interface QuestionWord {
  /** As typed, first occurrence. */
  readonly word: string;
  /** Whether any of the searched passages or their headings uses it (in any of its forms, or a synonym of it). */
  readonly known: boolean;
  /** The article's word it was read as, when it was a typo. */
  readonly readAs?: string;
}

/** A passage that may answer, with its best sentence. */
export interface Hit {
  readonly passage: Passage;
  /** Index into passage.sentences. */
  readonly sentence: number;
  /** Orders the hits of one ranking; comparable within one ranking only. */
  readonly score: number;
  /** Content words of the question, as typed, that this passage and its heading do not speak to. */
  readonly missing: readonly string[];
  /** Of those, the ones for which it has no other word as good: what it says nothing about. */
  readonly unspoken: readonly string[];
  /** Whether its other words come near the question as a whole, whichever words it lacks. */
  readonly comesNear: boolean;
}

/** The outcome of ranking one question. */
export interface Ranking {
  /** The content words of the question in order (stop words left out). */
  readonly words: readonly QuestionWord[];
  /** Best first; empty when nothing matches. A few dozen at most. */
  readonly hits: readonly Hit[];
  /** How likely it is that the best hit answers, 0 to 1: a rule's 0 or 1, else what was learned; 0 without hits. */
  readonly share: number;
  /** Whether the best hit can be no more than the closest, though it lacks no word. */
  readonly isClosest?: boolean;
}

/**
 * How sure a ranking must be (see Ranking.share) to show a passage at all: a little more than even odds, as what is asked
 * of an article it leaves open as often as not.
 */
export const SHOWN_FROM = 0.55;

/** Finds passages. Made by createPassageIndex; immutable, so a new edition is a new index. */
export interface PassageIndex {
  /**
   * Never throws, whatever the question holds. Deterministic.
   * @param articleId Only that article's passages.
   * @param title Of that article: words that stand nowhere else in it count as said.
   */
  rank(question: string, articleId?: string, title?: string): Ranking;
}
