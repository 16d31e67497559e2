/** An event and what deals with it in; counted out, and what goes wrong logged: the edge where every exception ends. */
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Counters, HandledEvent } from './counters.ts';
import { describeForLog, isDiscordsDoing } from './describe-failure.ts';
import { ToldFailure } from './told-failure.ts';

/** How long what is under way may take when the bot is to end, in milliseconds: as long as Discord waits for it. */
const FINISH_WITHIN = 3_000;

/** What became of an event: the kind of answer a question got, if it was one. */
export type Handled = HandledEvent['answer'] | 'not for us';

export interface Edge {
  /**
   * Has one event dealt with, counted, and what goes wrong logged with an id that `apologise` may show.
   * @param event The interaction's or message's own id, for whoever wants to find it on Discord.
   */
  handle(
    kind: HandledEvent['kind'],
    event: string,
    deal: () => Promise<Handled>,
    apologise?: (id: string, failure: unknown) => Promise<void>,
  ): void;
  /** Waits for what is under way, but not forever: what is not done by then is logged. */
  finish(): Promise<void>;
}

export function createEdge(log: Logger, counters: Counters): Edge {
  const underWay = new Map<Promise<void>, { readonly kind: HandledEvent['kind']; readonly event: string }>();

  const dealWith = async (...[kind, event, deal, apologise]: Parameters<Edge['handle']>) => {
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
      const fields = { id, kind, event, ...describeForLog(error) };
      if (isDiscordsDoing(error)) log.warn(fields, 'Discord did not take the reply');
      else log.error(fields, 'could not answer');
      await apologise?.(id, failure);
    }
  };

  return {
    handle(kind, event, ...how) {
      const dealing = dealWith(kind, event, ...how).finally(() => underWay.delete(dealing));
      underWay.set(dealing, { kind, event });
    },
    async finish() {
      await Promise.race([Promise.all(underWay.keys()), wait(FINISH_WITHIN, undefined, { ref: false })]);
      for (const fields of underWay.values()) log.warn(fields, 'ended before Discord had taken the reply');
    },
  };
}
