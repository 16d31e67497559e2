/** A question's content words in, whether it may ask no more than who somebody is out. English. */
import type { AnswerKind } from './answer-kind.ts';
import type { Word } from './word.ts';

/** Terms that ask what somebody is: "what is Blinken's job". */
export const ROLES = new Set('job role position post titl rank occup profes govern'.split(' '));

/** Whether a question may ask no more than who somebody is. */
export function mayAskWho(kind: AnswerKind, content: readonly { readonly token: Word }[]): boolean {
  return kind === 'person' || content.some(({ token }) => ROLES.has(token.term));
}
