/** A question's words in, those that ask for an age or a number of days out: a passage is to tell that. */
import type { AnswerKind } from './answer-kind.ts';
import { UNIT } from './marks.ts';
import { partsOfPhrases } from './question-phrases.ts';
import type { Token, WordForm } from './word.ts';

/** An age, or a number of days, years and the like. */
export interface AskedSpan {
  /** Places among the question's tokens. */
  readonly first: number;
  readonly last: number;
  readonly isAge: boolean;
}

/** In "quanti giorni" or "ile lat" the unit is no word to look for in its language: nothing else asks for it. */
export function spanAsked(
  tokens: readonly Pick<Token, keyof WordForm | 'stop' | 'looks'>[],
  kind: AnswerKind,
  language: string,
): AskedSpan | undefined {
  const age = partsOfPhrases(tokens, language, 'age');
  const first = age.indexOf(true);
  if (first >= 0) return { first, last: age.lastIndexOf(true), isAge: true };
  if (kind !== 'number') return undefined;
  const numbers = partsOfPhrases(tokens, language, 'number');
  const at = tokens.findIndex(({ stop, looks }, i) => stop && looks.always & UNIT && numbers[i - 1]);
  return at < 0 ? undefined : { first: at, last: at, isAge: false };
}
