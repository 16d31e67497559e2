/** A question and a passage in, whether it tells of anything done, and of what came before or after, as asked, out. English. */
import { type Match, wordAt } from './features/match.ts';
import { NAME } from './marks.ts';
import { rangeOf } from './passage-words.ts';

/** Forms that don't end as most do. */
const PAST = new Set(
  (
    'was were had been said told went took made came gave found saw won led began became held met left got knew ' +
    'thought brought bought fought caught taught kept felt built sent spent lost wrote spoke broke chose rose fell ' +
    'drew grew threw flew ran sat stood understood paid heard meant born known seen done gone given taken written ' +
    'spoken'
  ).split(' '),
);
/** "United", in the name of a state, is none. */
const ENDS_PAST = /..ed$/;

/** 1 when something done is asked for and a sentence tells of nothing past. */
export function lacksPast(match: Match, place: number): number {
  const { words, question } = match;
  if (!question.events.past) return 0;
  const [from, to] = rangeOf(words.sentenceStarts, match.sentenceFrom + place);
  for (let t = from; t < to; t++) {
    const word = wordAt(match, t);
    if (PAST.has(word)) return 0;
    if (ENDS_PAST.test(word) && !((words.marks[t] ?? 0) & NAME)) return 0;
  }
  return 1;
}

/** The share of the words for before and after that the passage doesn't have. */
export function lacksOrder(match: Match): number {
  const { order } = match.question.events;
  if (order.length === 0) return 0;
  const missing = new Set(order);
  for (let t = match.from; t < match.to; t++) missing.delete(wordAt(match, t));
  return missing.size / order.length;
}
