/** A question's words and its kind in, of what it asks for an amount out. English. */
import type { AnswerKind } from './answer-kind.ts';
import type { Word } from './word.ts';

/** Money, a span of time, or something else that is counted or measured. */
export type Amount = 'money' | 'span' | 'count';

/** Terms that ask for money, whatever is asked of them. */
const PRICES = new Set('cost price fee fare salari wage rent charg'.split(' '));
/** "How much is it", "how much do they want for it"; in "how much water" something is measured. */
const AFTER_MUCH = new Set('is are was were do does did will would it for to money'.split(' '));
const AFTER_HOW = new Set(['long', 'old']);

/** @returns Undefined when no amount is asked for. */
export function amountAsked(
  words: readonly Pick<Word, 'word' | 'term'>[],
  kind: AnswerKind,
): Amount | undefined {
  const asks = (first: string, next: ReadonlySet<string>) =>
    words.some(({ word }, at) => word === first && next.has(words[at + 1]?.word ?? ''));
  if (words.some(({ term }) => PRICES.has(term)) || asks('much', AFTER_MUCH)) return 'money';
  if (kind !== 'number') return undefined;
  return asks('how', AFTER_HOW) ? 'span' : 'count';
}
