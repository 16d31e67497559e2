/** What the asker is to be told and the error behind it in; an error out that is logged as any other, and told so. */
import type { Card } from '../message/card.ts';

export class ToldFailure extends Error {
  readonly card: Card;

  constructor(card: Card, cause: unknown) {
    super('what the asker is told of', { cause });
    this.card = card;
  }
}
