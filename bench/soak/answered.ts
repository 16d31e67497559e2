/** An exchange in, whether the bot has answered it out: a word that it was heard is no answer before what it promises is there. */
import { InteractionResponseType as Answer } from 'discord-api-types/v10';
import type { Exchange } from '../../src/sandbox/interactions/exchange.ts';

const PROMISES: readonly number[] = [Answer.DeferredChannelMessageWithSource, Answer.DeferredMessageUpdate];

/** @param done Whether what was promised has been done otherwise than by a word to the asker. */
export function isAnswered({ callback, sent }: Exchange, done: () => boolean): boolean {
  if (!callback) return false;
  // After the callback come edits, follow-ups and the removal of a card.
  return !PROMISES.includes(callback.type) || sent.length > 1 || done();
}
