/** Articles that may have a quotation in, the stretches of them with most of its words out. */
import type { TextRange } from '../corpus/article.ts';
import type { NumberedArticle } from './numbered-words.ts';
import type { QuoteWord } from './quote-words.ts';

/** A stretch of an article's words, `end` excluded, and how much of the quotation's vocabulary it holds. */
export interface Stretch extends TextRange {
  readonly source: NumberedArticle;
  readonly weight: number;
}

/**
 * The stretch of each article with most of the quotation's words, each weighing less the more often the articles use it;
 * none of an article that has no word of it.
 * @param sources Numbered by one table.
 */
export function richestStretches(
  quote: readonly QuoteWord[],
  sources: readonly NumberedArticle[],
): Stretch[] {
  const [first] = sources;
  if (!first) return [];
  const { table } = first;
  const numbers = [...new Set(quote.map(({ word }) => table.numberOf(word)))].filter((number) => number >= 0);
  /** Word number → 1 more than its index among the quotation's. */
  const places = new Uint16Array(table.words);
  for (const [at, number] of numbers.entries()) places[number] = at + 1;
  const used = new Int32Array(numbers.length + 1);
  const found = new Int32Array(Math.max(...sources.map(({ words }) => words.length)));
  const hits = sources.map(({ words }) => {
    let count = 0;
    for (let at = 0; at < words.length; at++) {
      const place = places[words[at] as number] as number;
      if (place === 0) continue;
      used[place] = (used[place] as number) + 1;
      found[count++] = at;
    }
    return found.slice(0, count);
  });
  const rarity = Float64Array.from(used, (times) => 1 / (1 + Math.log(1 + times)));
  return sources.flatMap(
    (source, at) =>
      richestStretch(source, hits[at] ?? new Int32Array(), places, rarity, quote.length + 20) ?? [],
  );
}

/** @param hits Where the article has a word of the quotation. */
function richestStretch(
  source: NumberedArticle,
  hits: Int32Array,
  places: Uint16Array,
  rarity: Float64Array,
  size: number,
): Stretch | undefined {
  const { words } = source;
  const inside = new Int32Array(rarity.length);
  let [left, weight, most, start] = [0, 0, 0, 0];
  const leaveUpTo = (last: number) => {
    for (; left < hits.length && (hits[left] as number) <= last; left++) {
      const place = places[words[hits[left] as number] as number] as number;
      const times = (inside[place] as number) - 1;
      inside[place] = times;
      if (times === 0) weight -= rarity[place] as number;
    }
  };
  for (let i = 0; i < hits.length; i++) {
    const at = hits[i] as number;
    leaveUpTo(at - size - 1);
    const place = places[words[at] as number] as number;
    const times = (inside[place] as number) + 1;
    inside[place] = times;
    if (times === 1) weight += rarity[place] as number;
    // The same word may come as one leaves.
    leaveUpTo(at - size);
    if (weight > most) [start, most] = [Math.max(0, at - size + 1), weight];
  }
  if (most === 0) return undefined;
  // The words may stand at the stretch's very end: what belongs to them can follow.
  const end = Math.min(words.length, start + 2 * size);
  return { source, start: Math.max(0, start - size), end, weight: most };
}
