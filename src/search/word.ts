/** What is known of a word of a text or of a question. */
import type { Looks } from './marks.ts';

/** A word and its term: all that lists need to know of it. */
export interface WordForm {
  /** As it is written, folded to one spelling and lower case. */
  readonly word: string;
  /** What it is indexed and looked up by: the word without its endings. */
  readonly term: string;
}

/** A word wherever it stands. */
export interface Word extends WordForm {
  /** Too common to look for. */
  readonly stop: boolean;
  /** What it could be part of an answer to, see marks.ts. */
  readonly looks: Looks;
  /** The analyzer's own number for the way it is written, or NO_FORM; words that are read alike can have several. */
  readonly form: number;
}

/** A word of a text, at its place. */
export interface Token extends Word {
  /** UTF-16 range in the text. */
  readonly start: number;
  readonly end: number;
}

/** The form of a word that no article has, or that stands for several. */
export const NO_FORM = -1;
