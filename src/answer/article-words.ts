/** An article in, its running words out, and stretches of them that may be what somebody quotes. */
import type { Article, TextRange } from '../corpus/article.ts';
import { dropShapeless } from '../search/shapeless.ts';
import { type QuoteWord, splitQuoteWords } from './quote-words.ts';

/** A word of an article: start and end count in its passage's text. */
export interface ArticleWord extends QuoteWord {
  readonly passage: number;
  /** Whether a sentence begins with it. */
  readonly opens: boolean;
}

export interface ArticleWords {
  readonly article: Article;
  readonly words: readonly ArticleWord[];
}

/** The most words one elision may leave out; beyond that two quotations are made to look like one. */
const MOST_ELIDED = 150;

export function articleWords(article: Article): ArticleWords {
  const words = article.passages.flatMap(({ text, index, sentences }) => {
    let begun = 0;
    return wordsSeen(text).map((word) => {
      const before = begun;
      while (word.start >= (sentences[begun]?.start ?? Number.POSITIVE_INFINITY)) begun++;
      return { ...word, passage: index, opens: begun > before };
    });
  });
  return { article, words };
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
  { words }: ArticleWords,
  patience: Patience,
): Generator<number[]> {
  const [first, ...rest] = splitAtElisions(quote);
  if (!first) return;
  const find = (piece: readonly QuoteWord[], from: number, within = words.length) =>
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

function findRun(
  piece: readonly QuoteWord[],
  words: readonly ArticleWord[],
  from: number,
  within: number,
  patience: Patience,
): number | undefined {
  const last = Math.min(from + within, words.length - piece.length);
  for (let at = from; at <= last && patience.words > 0; at++) {
    let same = 0;
    while (same < piece.length && words[at + same]?.word === piece[same]?.word) same++;
    patience.words -= same + 1;
    if (same === piece.length) return at;
  }
  return undefined;
}

/** A stretch of an article's words, `end` excluded, and how much of the quotation's vocabulary it holds. */
export interface Stretch extends TextRange {
  readonly source: ArticleWords;
  readonly weight: number;
}

/**
 * The stretch with most of the quotation's words, each weighing less the more often the articles use it.
 * @param rarity The weight of each of the quotation's words.
 */
export function richestStretch(
  source: ArticleWords,
  rarity: ReadonlyMap<string, number>,
  size: number,
): Stretch | undefined {
  const { words } = source;
  const inside = new Map<string, number>();
  let [weight, best] = [0, { start: 0, weight: 0 }];
  for (const [at, { word }] of words.entries()) {
    const value = rarity.get(word) ?? 0;
    if (value > 0) weight += count(inside, word, 1) === 1 ? value : 0;
    const left = words[at - size]?.word;
    if (left !== undefined && rarity.has(left))
      weight -= count(inside, left, -1) === 0 ? (rarity.get(left) ?? 0) : 0;
    if (weight > best.weight) best = { start: Math.max(0, at - size + 1), weight };
  }
  if (best.weight === 0) return undefined;
  // The words may stand at the stretch's very end: what belongs to them can follow.
  const end = Math.min(words.length, best.start + 2 * size);
  return { source, start: Math.max(0, best.start - size), end, weight: best.weight };
}

function count(inside: Map<string, number>, word: string, change: number): number {
  const now = (inside.get(word) ?? 0) + change;
  inside.set(word, now);
  return now;
}
