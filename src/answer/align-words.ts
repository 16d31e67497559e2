/** A quotation's words and an article's in, how the one reads in the other out. */
import type { QuoteWord } from './quote-words.ts';

/** One step along both texts: a word in both, in the quotation alone, or in the article alone. */
export interface Step {
  /** Index into the quotation's words. */
  readonly quote?: number;
  /** Index into the article's words. */
  readonly article?: number;
}

const CHANGED = -1;
const LOST = -0.8;
/** What an elision leaves out costs next to nothing, but the nearest continuation is still the likeliest. */
const ELIDED = -0.01;

/** Where a cell's best score came from. */
const FROM = { start: 0, both: 1, quote: 2, article: 3 } as const;

/**
 * Fits the whole quotation into the best stretch of the article's words: Smith and Waterman's recurrence
 * (https://doi.org/10.1016/0022-2836(81)90087-5) with free ends on the article's side only. Longer words weigh
 * more, so that an alignment holds on to names and numbers rather than to "the". O(quote × article).
 */
export function alignWords(quote: readonly QuoteWord[], article: readonly QuoteWord[]): Step[] {
  const width = article.length + 1;
  const from = new Uint8Array((quote.length + 1) * width);
  let above = new Float64Array(width);
  for (let q = 1; q <= quote.length; q++) {
    const row = new Float64Array(width);
    row[0] = q * CHANGED;
    from[q * width] = FROM.quote;
    const word = quote[q - 1]?.word ?? '';
    const skip = quote[q]?.elided ? ELIDED : LOST;
    for (let a = 1; a < width; a++) {
      const same = article[a - 1]?.word === word;
      const both = same ? (above[a - 1] ?? 0) + wordWeight(word) : Number.NEGATIVE_INFINITY;
      const quoteOnly = (above[a] ?? 0) + CHANGED;
      // Behind the last word the article's text goes on by itself.
      const articleOnly = q === quote.length ? Number.NEGATIVE_INFINITY : (row[a - 1] ?? 0) + skip;
      const best = Math.max(both, quoteOnly, articleOnly);
      row[a] = best;
      from[q * width + a] = best === both ? FROM.both : best === quoteOnly ? FROM.quote : FROM.article;
    }
    above = row;
  }
  return walkBack(from, width, quote.length, above.indexOf(Math.max(...above)));
}

/** 1 for a single character to 3 for eight letters and more. */
export function wordWeight(word: string): number {
  return 0.75 + Math.min(word.length, 9) / 4;
}

function walkBack(from: Uint8Array, width: number, quoteEnd: number, articleEnd: number): Step[] {
  const steps: Step[] = [];
  let [q, a] = [quoteEnd, articleEnd];
  for (;;) {
    const came = from[q * width + a];
    if (came === FROM.both) steps.push({ quote: --q, article: --a });
    else if (came === FROM.quote) steps.push({ quote: --q });
    else if (came === FROM.article) steps.push({ article: --a });
    else return steps.reverse();
  }
}
