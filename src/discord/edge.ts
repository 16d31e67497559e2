/** An event and what deals with it in; counted out, and what goes wrong logged: the edge where every exception ends. */
import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import type { Context } from '../commands/command.ts';
import type { Counters, HandledEvent } from './counters.ts';
import { describeForLog, isDiscordsDoing } from './describe-failure.ts';
import { ToldFailure } from './told-failure.ts';

/** What every event is handled with. */
export interface Edge {
  readonly context: Context;
  readonly log: Logger;
  readonly counters: Counters;
}

/** What became of an event: the kind of answer a question got, if it was one. */
export type Handled = HandledEvent['answer'] | 'not for us';

/**
 * Has one event dealt with, counted, and what goes wrong logged with an id that `apologise` may show.
 * @param eventId The interaction's or message's own id, for whoever wants to find it on Discord.
 */
export async function handle(
  kind: HandledEvent['kind'],
  eventId: string,
  { log, counters }: Edge,
  deal: () => Promise<Handled>,
  apologise?: (id: string, failure: unknown) => Promise<void>,
): Promise<void> {
  const begun = performance.now();
  const count = (answer: HandledEvent['answer'], failed: boolean) =>
    counters.count({ kind, answer, failed, milliseconds: performance.now() - begun });
  try {
    const handled = await deal();
    if (handled !== 'not for us') count(handled, false);
  } catch (failure) {
    count(undefined, true);
    const id = randomBytes(4).toString('hex');
    const error = failure instanceof ToldFailure ? failure.cause : failure;
    const fields = { id, kind, event: eventId, ...describeForLog(error) };
    if (isDiscordsDoing(error)) log.warn(fields, 'Discord did not take the reply');
    else log.error(fields, 'could not answer');
    await apologise?.(id, failure);
  }
}
