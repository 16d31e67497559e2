/** What somebody quotes in, whether the articles say it out: word for word, altered (and how), or not at all. */
import type { Article, Passage, TextRange } from '../corpus/article.ts';
import { alignWords, type Step, wordWeight } from './align-words.ts';
import {
  type ArticleWords,
  createPatience,
  exactPlaces,
  richestStretch,
  splitAtElisions,
} from './article-words.ts';
import { type FoldedArticle, foldArticle } from './folded-article.ts';
import { type Alignment, type DifferencePart, describeDifference } from './quote-difference.ts';
import { type QuoteWord, splitQuoteWords } from './quote-words.ts';

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

/**
 * Case, spacing, punctuation, quote and dash style may differ in a quotation that is word for word.
 * @param folded The same articles, folded once where several quotations are checked.
 */
export function checkQuote(
  articles: readonly Article[],
  quoted: string,
  folded: readonly FoldedArticle[] = articles.map(foldArticle),
): QuoteCheck {
  const quote = splitQuoteWords(quoted);
  const likely = rankArticles(folded, quoted, quote);
  const exact = alignExactly(
    quoted,
    quote,
    likely.filter(({ complete }) => complete),
  );
  const near = () =>
    alignNearly(
      quote,
      likely.slice(0, MOST_ARTICLES).map(({ article }) => article.words()),
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
  readonly article: FoldedArticle;
  /** Whether it has every telling word of the quotation, as a word or inside one. */
  readonly complete: boolean;
  /** Whether it has them in the same case as well. */
  readonly asWritten: boolean;
  readonly share: number;
}

/** Looks for the longest words as mere strings: splitting every article of a large library into words is slow. */
function rankArticles(
  articles: readonly FoldedArticle[],
  quoted: string,
  quote: readonly QuoteWord[],
): LikelyArticle[] {
  const telling = [...new Map(quote.map((word) => [word.word, word])).values()]
    .sort((a, b) => b.word.length - a.word.length)
    .slice(0, TELLING_WORDS);
  return articles
    .map((article) => {
      const { text, folded } = article;
      const share = telling.filter(({ word }) => folded.includes(word)).length / telling.length;
      const asWritten = telling.every(({ start, end }) => text.includes(quoted.slice(start, end)));
      return { article, share, complete: share === 1, asWritten };
    })
    .sort((a, b) => b.share - a.share);
}

/** A place in the quotation's own case comes before all others. Only articles that have its phrases are split into words. */
function alignExactly(
  quoted: string,
  quote: readonly QuoteWord[],
  likely: readonly LikelyArticle[],
): Alignment | undefined {
  const phrases = splitAtElisions(quote).map((piece) => piece.map(({ word }) => word));
  let first: Alignment | undefined;
  let compared = 0;
  const [looking, patience] = [createPatience(), createPatience()];
  for (const { article, asWritten } of likely) {
    if ((first && !asWritten) || compared > MANY_COMPARISONS || patience.words <= 0) continue;
    if (!phrases.every((phrase) => article.hasPhrase(phrase, looking))) continue;
    const source = article.words();
    compared += phrases.length * source.words.length;
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
  { article, words }: ArticleWords,
): boolean {
  const letters = (text: string) => text.replace(/[^\p{L}]+/gu, '');
  return quote.every(({ start, end }, at) => {
    const word = words[place[at] ?? -1];
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
function alignNearly(quote: readonly QuoteWord[], sources: readonly ArticleWords[]): Alignment[] {
  const used = new Map(quote.map(({ word }) => [word, 0]));
  for (const { words } of sources) {
    for (const { word } of words) {
      const times = used.get(word);
      if (times !== undefined) used.set(word, times + 1);
    }
  }
  const rarity = new Map([...used].map(([word, times]) => [word, 1 / (1 + Math.log(1 + times))]));
  let compared = 0;
  return sources
    .flatMap((source) => richestStretch(source, rarity, quote.length + 20) ?? [])
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_STRETCHES)
    .filter(({ start, end }) => {
      const within = compared < MANY_COMPARISONS;
      compared += quote.length * (end - start);
      return within;
    })
    .map(({ source, start, end }) => ({
      source,
      steps: alignWords(quote, source.words.slice(start, end)).map((step) =>
        step.article === undefined ? step : { ...step, article: step.article + start },
      ),
    }));
}

function placeOf({ source, steps }: Alignment): QuotedPlace | undefined {
  const words = steps.flatMap(({ quote, article }) =>
    quote === undefined || article === undefined ? [] : (source.words[article] ?? []),
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
