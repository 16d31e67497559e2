/** What the corpus is made of: Article → Section → Passage → Sentence, all plain data. */

/** A half-open range of UTF-16 code units, `0 <= start < end <= text.length`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A run of passages under one heading. The passages before the first form one with heading '', and so do footnotes. */
export interface Section {
  readonly heading: string;
  /** 1 to 6; 0 for a section without a heading. */
  readonly level: number;
  /** Index of its first passage in the article. */
  readonly first: number;
  /** How many passages stand directly under it (0 for a heading followed at once by another). */
  readonly count: number;
}

/** One paragraph with its heading and its place (¶ index + 1 of article.passages.length). */
export interface Passage {
  readonly articleId: string;
  /** From 0, headings not counted. */
  readonly index: number;
  /** Index into article.sections. */
  readonly section: number;
  /** The heading it stands under, '' for none: repeated here so that a passage can be searched alone. */
  readonly heading: string;
  /** The headings that one stands under in turn, the article's title left out: to be found by, not shown. */
  readonly above?: string;
  /** BCP 47 primary language subtag of its article: 'en', 'zh', … */
  readonly language: string;
  /** Of a passage with footnotes: their indices in the article. */
  readonly notes?: readonly number[];
  /** Of a footnote: the index of the passage that refers to it first. */
  readonly noteOf?: number;
  readonly kind: 'paragraph' | 'list' | 'quote' | 'table' | 'code';
  /** The reading text: what a quotation quotes, character for character. */
  readonly text: string;
  /** The sentences in order; they never overlap and leave out only white space. At least one. */
  readonly sentences: readonly TextRange[];
}

/** One article of the library. */
export interface Article {
  /** The file's path below the corpus folder without its ending, in lower-case ASCII kebab-case; unique in a library. */
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly author?: string;
  /** As written in the front matter. */
  readonly date?: string;
  /** http(s) only. */
  readonly url?: string;
  /** Groups of words that mean the same to this article's owner (front matter `synonyms`). */
  readonly synonyms: readonly (readonly string[])[];
  /** 8 base64url characters of a SHA-256 over everything above and below: changes when a reader would see a change. */
  readonly edition: string;
  readonly sections: readonly Section[];
  /** At least one. */
  readonly passages: readonly Passage[];
}
