/** A question's words in, what it asks of what happened out: something done, what came before or after. English. */
import type { AnswerKind } from './answer-kind.ts';
import type { Token } from './word.ts';

/** What a question asks of what happened. */
export interface AskedEvents {
  /** Whether something was done: "did they sign a treaty". */
  readonly past: boolean;
  /** Words that tell what comes before or after: "who did it before", "who else". */
  readonly order: readonly string[];
}

/** What opens a yes or no that asks of the past. */
const DID = new Set(['did', 'was', 'were', 'has', 'have', 'had']);
const ORDER = new Set(
  (
    'before after afterwards again else himself herself themselves still yet already other others another later ' +
    'next last first'
  ).split(' '),
);

/** @param tokens The question's. */
export function eventsAsked(tokens: readonly Token[], kind: AnswerKind, language: string): AskedEvents {
  const words = language === 'en' ? tokens.map(({ word }) => word) : [];
  return {
    past: kind === 'yes-no' && DID.has(words[0] ?? ''),
    order: words.filter((word) => ORDER.has(word)),
  };
}
