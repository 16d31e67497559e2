/** A question's words and its kind in, of what it asks for an amount out; but for spans of time in English only. */
import { type AnswerKind, asksSpan } from './answer-kind.ts';
import type { WordForm } from './word.ts';

/** Money, a span of time, or something else that is counted or measured. */
export type Amount = 'money' | 'span' | 'count';

/** Terms that ask for money, whatever is asked of them. */
const PRICES = new Set('cost price fee fare salari wage rent charg'.split(' '));
/** "How much is it", "how much do they want for it"; in "how much water" something is measured. */
const AFTER_MUCH = new Set('is are was were do does did will would it for to money'.split(' '));

/** @returns Undefined when no amount is asked for. */
export function amountAsked(
  words: readonly WordForm[],
  kind: AnswerKind,
  language: string,
): Amount | undefined {
  if (kind === 'number' && asksSpan(words, language)) return 'span';
  if (language !== 'en') return undefined;
  const asksMuch = words.some(({ word }, at) => word === 'much' && AFTER_MUCH.has(words[at + 1]?.word ?? ''));
  if (asksMuch || words.some(({ term }) => PRICES.has(term))) return 'money';
  return kind === 'number' ? 'count' : undefined;
}

/** Whether nothing but a sum answers: "how much is it", "what does it cost", but not "what does the fee cover". */
export function asksForSum({
  amount,
  kind,
  tokens,
}: {
  readonly amount: Amount | undefined;
  readonly kind: AnswerKind;
  readonly tokens: readonly Pick<WordForm, 'term'>[];
}): boolean {
  return (
    amount === 'money' && (kind === 'number' || (kind === 'thing' && PRICES.has(tokens.at(-1)?.term ?? '')))
  );
}
