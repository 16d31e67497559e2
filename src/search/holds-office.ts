/** A question and a passage in, the offices that the one asks of and the other gives to nobody of that place out. English. */
import { type Held, holders } from './asked-offices.ts';
import type { AskedQuestion } from './asked-question.ts';
import { contentAt, type Match, wordAt } from './features/match.ts';
import { STOP } from './marks.ts';

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
