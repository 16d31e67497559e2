/** A question's words in, the offices that it asks for and whose they are out. English. */
import type { Token } from './word.ts';

/** Offices, and other things to be, in the world. */
export const TITLES = new Set(
  (
    'president secretary minister chancellor premier senator governor mayor ambassador envoy commissioner ' +
    'representative congressman congresswoman deputy leader chief chair chairman chairwoman director head founder ' +
    'ceo manager spokesman spokeswoman king queen prince princess emperor empress sultan duke duchess earl count ' +
    'baron lord lady sir dame pope cardinal archbishop bishop saint father rabbi imam general colonel major captain ' +
    'lieutenant sergeant admiral commander judge justice professor doctor dr nurse teacher author writer poet actor ' +
    'actress singer composer painter architect scientist engineer economist historian journalist coach'
  ).split(' '),
);
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

/** An office and whose it may be, by the numbers of their content words. */
export interface Held {
  readonly office: number;
  readonly holder: number;
}

/** "Who is China's foreign minister": the minister, and that it is China's; nothing where no office is asked for. */
export function officesAsked(tokens: readonly Token[], contentOf: ArrayLike<number>): readonly Held[] {
  return holders(
    {
      length: tokens.length,
      contentAt: (at) => contentOf[at] ?? -1,
      wordAt: (at) => tokens[at]?.word ?? '',
      isStop: (at) => tokens[at]?.stop ?? true,
    },
    false,
  );
}

/** Every office with each content word beside it that it may be the office of. */
export function holders(row: Row, phrasesFollow: boolean): Held[] {
  const found: Held[] = [];
  for (let at = 0; at < row.length; at++) {
    const office = row.contentAt(at);
    if (office < 0) continue;
    const parts = row.wordAt(at).split(' ');
    if (!parts.some((part) => TITLES.has(part))) continue;
    const first = phrasesFollow && parts.length > 1 ? at - parts.length : at;
    const note = (holder: number) => {
      if (holder >= 0 && holder !== office) found.push({ office, holder });
    };
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
