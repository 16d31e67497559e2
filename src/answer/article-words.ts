/** An article in, its running words out, and the places where it has a quotation's words exactly. */
import type { Article } from '../corpus/article.ts';
import { dropShapeless } from '../search/shapeless.ts';
import type { NumberedArticle } from './numbered-words.ts';
import { type QuoteWord, splitQuoteWords } from './quote-words.ts';
import { lastUpTo } from './run-table.ts';

/** A word of an article: start and end count in its passage's text. */
export interface ArticleWord extends QuoteWord {
  readonly passage: number;
  /** Whether a sentence begins with it. */
  readonly opens: boolean;
}

export interface ArticleWords extends NumberedArticle {
  /** The word at an index into `words`: its passage is split only now. */
  at(index: number): ArticleWord | undefined;
}

/** The most words one elision may leave out; beyond that two quotations are made to look like one. */
const MOST_ELIDED = 150;

export function articleWords(numbered: NumberedArticle): ArticleWords {
  const split = new Map<number, ArticleWord[]>();
  const { article, words, passageStarts } = numbered;
  const at = (index: number) => {
    if (index < 0 || index >= words.length) return undefined;
    const passage = lastUpTo(passageStarts, index);
    const own = split.get(passage) ?? passageWords(article, passage);
    split.set(passage, own);
    return own[index - (passageStarts[passage] ?? 0)];
  };
  return { ...numbered, at };
}

function passageWords({ passages }: Article, at: number): ArticleWord[] {
  const { text = '', sentences = [] } = passages[at] ?? {};
  let begun = 0;
  return wordsSeen(text).map((word) => {
    const before = begun;
    while (word.start >= (sentences[begun]?.start ?? Number.POSITIVE_INFINITY)) begun++;
    return { ...word, passage: at, opens: begun > before };
  });
}

/** What nobody sees in a word of the text is no part of it. */
function wordsSeen(text: string): QuoteWord[] {
  const seen = dropShapeless(text);
  if (seen === text) return splitQuoteWords(text);
  let next = 0;
  const places = seen.split('').map((unit) => {
    const at = text.indexOf(unit, next);
    next = at + 1;
    return at;
  });
  return splitQuoteWords(seen).map((word) => ({
    ...word,
    start: places[word.start] ?? 0,
    end: (places[word.end - 1] ?? 0) + 1,
  }));
}

/** How many words may still be looked at: a quotation of nothing but "the … of … the" has places without end. */
export interface Patience {
  words: number;
}

/** Far more than any quotation needs whose pieces say something: those begin in few places. */
export function createPatience(): Patience {
  return { words: 1_000_000 };
}

/**
 * Every place where the article has exactly these words one after the other, with gaps only where the quotation has an
 * elision: the index into the article's words for each word of the quotation. None any more when patience has run out.
 */
export function* exactPlaces(
  quote: readonly QuoteWord[],
  { words, table }: NumberedArticle,
  patience: Patience,
): Generator<number[]> {
  const [first, ...rest] = splitAtElisions(quote).map((piece) =>
    piece.map(({ word }) => table.numberOf(word)),
  );
  if (!first || [first, ...rest].some((piece) => piece.includes(-1))) return;
  const find = (piece: readonly number[], from: number, within = words.length) =>
    findRun(piece, words, from, within, patience);
  for (let at = find(first, 0); at !== undefined; at = find(first, at + 1)) {
    const found = first.map((_, i) => at + i);
    for (const piece of rest) {
      const from = at + found.length;
      const next = find(piece, (found.at(-1) ?? from) + 1, MOST_ELIDED);
      if (next === undefined) break;
      found.push(...piece.map((_, i) => next + i));
    }
    if (found.length === quote.length) yield found;
  }
}

/** The runs of words between a quotation's elisions. */
export function splitAtElisions(quote: readonly QuoteWord[]): QuoteWord[][] {
  const pieces: QuoteWord[][] = [];
  for (const word of quote) {
    const open = pieces.at(-1);
    if (!open || word.elided) pieces.push([word]);
    else open.push(word);
  }
  return pieces;
}

/** Whether the article has these words in a row, which costs no patience. */
export function hasRow(row: readonly QuoteWord[], { words, table }: NumberedArticle): boolean {
  const [first = -1, ...rest] = row.map(({ word }) => table.numberOf(word));
  if (first < 0 || rest.includes(-1)) return false;
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1))
    if (rest.every((number, i) => words[at + 1 + i] === number)) return true;
  return false;
}

/** @returns The first index from `from` on, and no more than `within` behind it, where the words stand in a row. */
function findRun(
  piece: readonly number[],
  words: Int32Array,
  from: number,
  within: number,
  patience: Patience,
): number | undefined {
  const last = Math.min(from + within, words.length - piece.length);
  for (let at = from; at <= last && patience.words > 0; at++) {
    let same = 0;
    while (same < piece.length && words[at + same] === piece[same]) same++;
    patience.words -= same + 1;
    if (same === piece.length) return at;
  }
  return undefined;
}
