/** A question and a passage in, the offices that the one asks of and the other gives to nobody of that place out. English. */
import type { AskedQuestion } from './asked-question.ts';
import { contentAt, type Match, wordAt } from './features/match.ts';
import { TITLES } from './features/says-who.ts';
import { STOP } from './marks.ts';
import type { Token } from './word.ts';

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

/**
 * The offices asked for, when the passage speaks of no minister of China's, though it may name another's, and China as
 * well.
 */
export function unheldOffices(match: Match): readonly Held[] {
  const { question, from, to } = match;
  const { offices } = question;
  if (offices.length === 0) return offices;
  const told = holders(
    {
      length: to - from,
      contentAt: (at) => contentAt(match, from + at),
      wordAt: (at) => wordAt(match, from + at),
      isStop: (at) => ((match.words.marks[from + at] ?? STOP) & STOP) > 0,
    },
    true,
  );
  const isTold = (one: Held) =>
    told.some(({ office, holder }) => office === one.office && holder === one.holder);
  return offices.some(isTold) ? [] : offices;
}

/** How a question words an office and whose it is: "China's foreign minister". */
export function wordingOf(text: string, { content }: AskedQuestion, { office, holder }: Held): string {
  const tokens = [content[office], content[holder]].flatMap((word) => word?.token ?? []);
  const [from, to] = tokens.sort((a, b) => a.start - b.start);
  return text.slice(from?.start, to?.end);
}

/** Every office with each content word beside it that it may be the office of. */
function holders(row: Row, phrasesFollow: boolean): Held[] {
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
