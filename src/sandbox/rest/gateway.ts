/** The routes that tell a bot where the gateway is and how often it may identify. */
import { ok, type Route } from './route.ts';

export interface GatewayPlan {
  readonly address: () => string;
  /** How many shards Discord recommends. */
  readonly shards: number;
  /** How many shards may identify at once, per 5 s. */
  readonly maxConcurrency: number;
  readonly identifiesADay: number;
  readonly identified: () => number;
}

const DAY = 24 * 60 * 60 * 1000;

export function gatewayRoutes({
  address,
  shards,
  maxConcurrency,
  identifiesADay,
  identified,
}: GatewayPlan): readonly Route[] {
  return [
    { method: 'GET', path: '/gateway', open: true, answer: () => ok({ url: address() }) },
    {
      method: 'GET',
      path: '/gateway/bot',
      answer: () =>
        ok({
          url: address(),
          shards,
          session_start_limit: {
            total: identifiesADay,
            remaining: Math.max(0, identifiesADay - identified()),
            reset_after: DAY,
            max_concurrency: maxConcurrency,
          },
        }),
    },
  ];
}
