/** The three kinds of answer, as plain data: a quotation, the closest passage, or what the library does not say. */
import type { Article, Passage, TextRange } from '../corpus/article.ts';

/** A place in an article: the passage and the sentence of it that matters. Everything shown is cut from here. */
export interface Quote {
  readonly article: Article;
  readonly passage: Passage;
  /** A whole sentence of the passage. */
  readonly sentence: TextRange;
}

/** A typo in the question and the article's word it was read as. */
export interface Correction {
  readonly typed: string;
  readonly readAs: string;
}

interface Asked {
  /** As asked, trimmed. */
  readonly question: string;
  /** The question that was really looked up, when a follow-up was read together with the one before it. */
  readonly readAs?: string;
  readonly corrections: readonly Correction[];
}

/** `quote` when the passage covers the question, `closest` when only in part, or when another comes as close. */
export interface Found extends Asked {
  readonly kind: 'quote' | 'closest';
  /** Best first, at least one: the first is the answer, the others are what Next match pages through. */
  readonly matches: readonly Quote[];
  /** Words of the question the best passage does not speak to, as typed. */
  readonly missing: readonly string[];
  /** Of a closest passage that misses nothing: the one that comes as close. */
  readonly rival?: Quote;
}

/** The article does not say. */
export interface NotCovered extends Asked {
  readonly kind: 'not-covered';
  /** Words of the question the articles use, as typed. */
  readonly known: readonly string[];
  /** Words of the question they never use, as typed. */
  readonly unknown: readonly string[];
  /** Those the articles are written in, the most first, when the question is put in none of them. */
  readonly writtenIn?: readonly string[];
  /** Up to three places in different sections that come nearest. */
  readonly nearest: readonly Quote[];
}

export type Answer = Found | NotCovered;
