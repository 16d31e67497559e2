/** A message of ours in, the question it answers out: read from the card itself, so that any process can. */
import { parseQuestionLine, type ShownQuestion } from '../message/question-line.ts';
import type { ReadableMessage } from './command.ts';

/** The question (or topic) a card of ours is about; undefined when it is about none or not ours. */
export function questionOf(message: ReadableMessage): string | undefined {
  return shownOn(message)?.question;
}

export function shownOn(message: ReadableMessage): ShownQuestion | undefined {
  if (!message.ours) return undefined;
  const author = message.embeds[0]?.author;
  return parseQuestionLine({ content: message.content, ...(author !== undefined && { author }) });
}
