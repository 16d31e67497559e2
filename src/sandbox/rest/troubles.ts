/** Troubles ordered by a test go in; each bot request that matches one gets it instead of an answer. */

interface Failure {
  readonly status: number;
  /** Discord's own, such as 10003; 0 when not said. */
  readonly code?: number;
  /** What something between Discord and the bot says instead, and as what; a page when not said. */
  readonly instead?: string;
  readonly type?: string;
}

interface Limit {
  readonly limited: 'user' | 'shared' | 'global';
  /** In seconds. */
  readonly retryAfter: number;
}

/** What to do to a request: answer with a status, limit its rate, never answer, never end the answer, or cut the line. */
export type Trouble = Failure | Limit | 'hang' | 'stall' | 'drop';

export interface OrderedTrouble {
  readonly trouble: Trouble;
  /** How many requests it befalls; one when not said. */
  readonly times?: number;
  readonly method?: string;
  /** The route as in Discord's description, such as '/channels/{channel_id}/messages'; any when not said. */
  readonly route?: string;
  /** Carries the request out all the same: only the answer is lost. */
  readonly carriedOut?: true;
}

export interface Troubles {
  order(trouble: OrderedTrouble): void;
  /** The trouble for this request, if any; it counts as having befallen it. */
  next(method: string, route: string): OrderedTrouble | undefined;
}

export function createTroubles(): Troubles {
  let waiting: { readonly ordered: OrderedTrouble; left: number }[] = [];
  return {
    order: (ordered) => waiting.push({ ordered, left: ordered.times ?? 1 }),
    next: (method, route) => {
      const found = waiting.find(
        ({ ordered }) => (ordered.method ?? method) === method && (ordered.route ?? route) === route,
      );
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) waiting = waiting.filter((each) => each !== found);
      return found.ordered;
    },
  };
}
