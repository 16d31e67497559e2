/** A quotation's words and an article's in, how the one reads in the other out. */
import type { ArticleWord } from './article-words.ts';
import type { QuoteWord } from './quote-words.ts';

/** One step along both texts: a word in both, in the quotation alone, or in the article alone. */
export interface Step {
  /** Index into the quotation's words. */
  readonly quote?: number;
  /** Index into the article's words. */
  readonly article?: number;
}

const CHANGED = -1;
/** A clause left out costs little more than a word, but none holds a sentence's first or last word. */
const LOST = -0.8;
const LOST_AS_WELL = -0.1;
const LOST_EDGE = -3;
/** What an elision leaves out costs next to nothing, but the nearest continuation is still the likeliest. */
const ELIDED = -0.01;

/** Where a cell's best score came from; `skipped`: whether the best that ends with a lost word goes on with one. */
const FROM = { start: 0, both: 1, quote: 2, article: 3, skipped: 4 } as const;

/**
 * Fits the whole quotation into the best stretch of the article's words: Smith and Waterman's recurrence
 * (https://doi.org/10.1016/0022-2836(81)90087-5) with free ends on the article's side only, and Gotoh's for gaps there
 * (https://doi.org/10.1016/0022-2836(82)90398-9). Longer words weigh more, so that an alignment holds on to names and
 * numbers rather than to "the". O(quote × article): words are compared as numbers, and a row is kept in a typed array,
 * since a long message and a long article have millions of cells.
 */
export function alignWords(quote: readonly QuoteWord[], article: readonly ArticleWord[]): Step[] {
  const width = article.length + 1;
  const from = new Uint8Array((quote.length + 1) * width);
  const numbers = new Map<string, number>();
  for (const { word } of quote) if (!numbers.has(word)) numbers.set(word, numbers.size);
  const numbered = Int32Array.from(article, ({ word }) => numbers.get(word) ?? -1);
  const edges = Float64Array.from(
    article,
    ({ opens }, a) => edgeCost(opens) + edgeCost(article[a + 1]?.opens),
  );
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  for (const [at, { word }] of quote.entries()) {
    const number = numbers.get(word) ?? -1;
    const weight = wordWeight(word);
    const elided = quote[at + 1]?.elided === true;
    // Behind the last word the article's text goes on by itself.
    const isLast = at + 1 === quote.length;
    const start = (at + 1) * width;
    row[0] = (at + 1) * CHANGED;
    from[start] = FROM.quote;
    let lost = Number.NEGATIVE_INFINITY;
    for (let a = 1; a < width; a++) {
      const edge = edges[a - 1] as number;
      const both = numbered[a - 1] === number ? (above[a - 1] as number) + weight : Number.NEGATIVE_INFINITY;
      const quoteOnly = (above[a] as number) + CHANGED;
      const first = (row[a - 1] as number) + (elided ? ELIDED : LOST + edge);
      const further = lost + (elided ? ELIDED : LOST_AS_WELL + edge);
      lost = isLast ? Number.NEGATIVE_INFINITY : further > first ? further : first;
      let [best, came]: [number, number] = [lost, FROM.article];
      if (quoteOnly >= best) [best, came] = [quoteOnly, FROM.quote];
      if (both >= best) [best, came] = [both, FROM.both];
      row[a] = best;
      from[start + a] = came + (further > first ? FROM.skipped : 0);
    }
    [above, row] = [row, above];
  }
  return walkBack(from, width, quote.length, above.indexOf(Math.max(...above)));
}

function edgeCost(opens: boolean | undefined): number {
  return opens ? LOST_EDGE : 0;
}

/** 1 for a single character to 3 for eight letters and more. */
export function wordWeight(word: string): number {
  return 0.75 + Math.min(word.length, 9) / 4;
}

function walkBack(from: Uint8Array, width: number, quoteEnd: number, articleEnd: number): Step[] {
  const steps: Step[] = [];
  let [q, a] = [quoteEnd, articleEnd];
  let skipping = false;
  for (;;) {
    const cell = from[q * width + a] ?? FROM.start;
    const came: number = skipping ? FROM.article : cell % FROM.skipped;
    skipping = came === FROM.article && cell >= FROM.skipped;
    if (came === FROM.both) steps.push({ quote: --q, article: --a });
    else if (came === FROM.quote) steps.push({ quote: --q });
    else if (came === FROM.article) steps.push({ article: --a });
    else return steps.reverse();
  }
}
