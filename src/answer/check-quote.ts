/** What somebody quotes in, whether the articles say it out: word for word, altered (and how), or not at all. */
import type { Article, Passage, TextRange } from '../corpus/article.ts';
import { alignWords, type Step, wordWeight } from './align-words.ts';
import {
  type ArticleWords,
  articleWords,
  createPatience,
  exactPlaces,
  hasRow,
  splitAtElisions,
} from './article-words.ts';
import { type NumberedArticle, numberedWords } from './numbered-words.ts';
import { type Alignment, type DifferencePart, describeDifference } from './quote-difference.ts';
import { type QuoteWord, splitQuoteWords } from './quote-words.ts';
import { richestStretches } from './richest-stretch.ts';

/** Where a quotation's words stand: the passage they begin in and the part of it they span. */
interface QuotedPlace {
  readonly article: Article;
  readonly passage: Passage;
  readonly range: TextRange;
}

export type QuoteCheck =
  | {
      readonly kind: 'word-for-word' | 'altered';
      readonly quoted: string;
      readonly place: QuotedPlace;
      readonly parts: readonly DifferencePart[];
    }
  | { readonly kind: 'absent'; readonly quoted: string };

/** How much of a quotation, weighed by the length of its words, must be the article's to be called an alteration. */
const ALTERED_FROM = 0.6;
/** Or how much, and how long at the least, one stretch of it must be that the article has word for word. */
const STRETCH_FROM = 1 / 3;
const STRETCH_WEIGHT = 12;
/** How many words tell which articles a quotation may be from, and how many of those are looked at closely. */
const TELLING_WORDS = 12;
const MOST_ARTICLES = 10;
const MOST_STRETCHES = 3;
/** After so many comparisons of words no further stretch, or article for many elisions, is looked at. */
const MANY_COMPARISONS = 12_000_000;

/** Case, spacing, punctuation, and what foldWord makes equal may differ in a quotation that is word for word. */
export function checkQuote(articles: readonly Article[], quoted: string): QuoteCheck {
  const quote = splitQuoteWords(quoted);
  const telling = [...new Map(quote.map((word) => [word.word, word])).values()]
    .sort((a, b) => b.word.length - a.word.length)
    .slice(0, TELLING_WORDS);
  const likely = rankArticles(
    numberedWords(articles),
    telling.map(({ word }) => word),
  );
  const exact = alignExactly(
    quoted,
    quote,
    likely.filter(({ share }) => share === 1).map(({ numbered }) => numbered),
    telling.map(({ start, end }) => quoted.slice(start, end)),
  );
  const near = () =>
    alignNearly(
      quote,
      likely.slice(0, MOST_ARTICLES).map(({ numbered }) => numbered),
    );
  const total = weigh(quote);
  const [best] = (exact ? [exact] : near())
    .map((alignment) => ({ alignment, ...describeDifference(quoted, quote, alignment) }))
    .filter(
      ({ shared, longest }) =>
        shared >= total * ALTERED_FROM || longest >= Math.max(STRETCH_WEIGHT, total * STRETCH_FROM),
    )
    .sort((a, b) => b.shared - a.shared);
  const place = best && placeOf(best.alignment);
  if (!place) return { kind: 'absent', quoted };
  const same = best.parts.every(({ kind }) => kind === 'both' || kind === 'elided');
  return { kind: same ? 'word-for-word' : 'altered', quoted, place, parts: best.parts };
}

interface LikelyArticle {
  readonly numbered: NumberedArticle;
  readonly share: number;
}

/** How much of the longest words each article has, as words or inside some; those with most come first. */
function rankArticles(articles: readonly NumberedArticle[], telling: readonly string[]): LikelyArticle[] {
  const count = countHad(articles, 'folded', telling);
  return articles
    .map((numbered) => ({ numbered, share: count(numbered) / telling.length }))
    .sort((a, b) => b.share - a.share);
}

/** How many of these strings an article has: they are looked for once, in all that any article has between spaces. */
function countHad(
  articles: readonly NumberedArticle[],
  as: 'written' | 'folded',
  strings: readonly string[],
): (article: NumberedArticle) => number {
  const table = articles[0]?.table;
  const bits = new Uint16Array(table?.size ?? 0);
  for (const [at, string] of strings.entries()) table?.mark(string, as, bits, 1 << at);
  return ({ runs }) => {
    let had = 0;
    for (let at = 0; at < runs.length; at++) had |= bits[runs[at] as number] as number;
    return strings.filter((_, at) => had & (1 << at)).length;
  };
}

/**
 * A place in the quotation's own case comes before all others.
 * @param complete The articles that have every telling word. @param written Those words in the quotation's own case.
 */
function alignExactly(
  quoted: string,
  quote: readonly QuoteWord[],
  complete: readonly NumberedArticle[],
  written: readonly string[],
): Alignment | undefined {
  const pieces = splitAtElisions(quote);
  let first: Alignment | undefined;
  let countWritten: ((article: NumberedArticle) => number) | undefined;
  let compared = 0;
  const patience = createPatience();
  for (const numbered of complete) {
    if (compared > MANY_COMPARISONS || patience.words <= 0) break;
    if (first) {
      countWritten ??= countHad(complete, 'written', written);
      if (countWritten(numbered) < written.length) continue;
    }
    if (!pieces.every((piece) => hasRow(piece, numbered))) continue;
    const source = articleWords(numbered);
    compared += pieces.length * source.words.length;
    for (const place of exactPlaces(quote, source, patience)) {
      if (isInCase(quoted, quote, place, source)) return { source, steps: stepsTo(place) };
      first ??= { source, steps: stepsTo(place) };
    }
  }
  return first;
}

function isInCase(
  quoted: string,
  quote: readonly QuoteWord[],
  place: readonly number[],
  { article, at: wordAt }: ArticleWords,
): boolean {
  const letters = (text: string) => text.replace(/[^\p{L}]+/gu, '');
  return quote.every(({ start, end }, at) => {
    const word = wordAt(place[at] ?? -1);
    const text = article.passages[word?.passage ?? -1]?.text ?? '';
    return letters(quoted.slice(start, end)) === letters(text.slice(word?.start, word?.end));
  });
}

function stepsTo(place: readonly number[]): Step[] {
  return place.flatMap((article, at) => {
    const from = place[at - 1] ?? article - 1;
    const skipped = Array.from({ length: article - from - 1 }, (_, i) => ({ article: from + 1 + i }));
    return [...skipped, { quote: at, article }];
  });
}

/** Aligns only with the few stretches that have most of the quotation's rare words. */
function alignNearly(quote: readonly QuoteWord[], sources: readonly NumberedArticle[]): Alignment[] {
  let compared = 0;
  return richestStretches(quote, sources)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_STRETCHES)
    .filter(({ start, end }) => {
      const within = compared < MANY_COMPARISONS;
      compared += quote.length * (end - start);
      return within;
    })
    .map(({ source: numbered, start, end }) => {
      const source = articleWords(numbered);
      const stretch = Array.from(numbered.words.subarray(start, end), (_, at) => source.at(start + at) ?? []);
      const steps = alignWords(quote, stretch.flat()).map((step) =>
        step.article === undefined ? step : { ...step, article: step.article + start },
      );
      return { source, steps };
    });
}

function placeOf({ source, steps }: Alignment): QuotedPlace | undefined {
  const words = steps.flatMap(({ quote, article }) =>
    quote === undefined || article === undefined ? [] : (source.at(article) ?? []),
  );
  const [first] = words;
  const passage = source.article.passages[first?.passage ?? -1];
  const last = words.findLast((word) => word.passage === first?.passage);
  if (!first || !last || !passage) return undefined;
  return { article: source.article, passage, range: { start: first.start, end: last.end } };
}

function weigh(words: readonly QuoteWord[]): number {
  return words.reduce((sum, { word }) => sum + wordWeight(word), 0);
}
