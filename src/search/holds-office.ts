/** A question and a passage in, whether the one asks of an office that the other gives to nobody of that place out. English. */
import type { Match } from './features/match.ts';
import { TITLES } from './features/says-who.ts';

/** What may stand between an office and whose it is: "the president of the United States". */
const OF = new Set(['of', 'the', 'for']);
/** Words between the two at most: "China's new foreign minister", "minister for the". */
const MOST_BETWEEN = 2;

/** Words in a row, each with the content word of the question that it is, if any. */
interface Row {
  readonly length: number;
  contentAt(at: number): number;
  /** In lower case; a word that stands for a phrase has its words, which in a text stand before it. */
  wordAt(at: number): string;
  isStop(at: number): boolean;
}

/**
 * "Who is China's foreign minister": 1 when the passage speaks of no foreign minister of China's, though it may name
 * another's, and China as well; 0 for a question that doesn't say whose office it asks of.
 */
export function lacksHolder({ question, words, asked, from, to }: Match): number {
  const { tokens, contentOf } = question;
  const held = holders(
    {
      length: tokens.length,
      contentAt: (at) => contentOf[at] ?? -1,
      wordAt: (at) => tokens[at]?.word ?? '',
      isStop: (at) => tokens[at]?.stop ?? true,
    },
    false,
  );
  if (held.size === 0) return 0;
  const wordOf = (at: number) => words.lexicon.words[words.words[from + at] ?? -1];
  const told = holders(
    {
      length: to - from,
      contentAt: (at) => contentOf[asked[at] ?? -1] ?? -1,
      wordAt: (at) => wordOf(at)?.word ?? '',
      isStop: (at) => wordOf(at)?.stop ?? true,
    },
    true,
  );
  return [...held].some((one) => told.has(one)) ? 0 : 1;
}

/** Every office with a content word beside it that it may be the office of, by their numbers. */
function holders(row: Row, phrasesFollow: boolean): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < row.length; at++) {
    const office = row.contentAt(at);
    const parts = row.wordAt(at).split(' ');
    if (office < 0 || !parts.some((part) => TITLES.has(part))) continue;
    const first = phrasesFollow && parts.length > 1 ? at - parts.length : at;
    const note = (holder: number) => holder >= 0 && holder !== office && found.add(`${office} ${holder}`);
    for (let left = first - 1; left >= Math.max(0, first - 1 - MOST_BETWEEN); left--) {
      if (row.isStop(left) && row.wordAt(left) !== 's') break;
      note(row.contentAt(left));
    }
    for (let right = at + 1; right <= at + 1 + MOST_BETWEEN; right++) {
      if (right > at + 1 || OF.has(row.wordAt(right))) note(row.contentAt(right));
      if (!OF.has(row.wordAt(right))) break;
    }
  }
  return found;
}
