/** An interaction goes in; out comes its exchange, which the world keeps, and everybody is told. */
import type { World } from '../world.ts';
import { createExchange, type Exchange, type NewExchange } from './exchange.ts';

/** Begins an exchange, and lets go of the oldest when there are too many. */
export function beginExchange(world: World, about: NewExchange): Exchange {
  const exchange = createExchange(about, world.answerWithin, (settled) =>
    world.changes.tell({ kind: 'exchange-changed', exchange: settled }),
  );
  world.exchanges.set(about.interaction.id, exchange);
  if (world.exchanges.size > world.historyLimit) {
    const [oldest = ''] = world.exchanges.keys();
    world.exchanges.get(oldest)?.expire();
    world.exchanges.delete(oldest);
  }
  world.changes.tell({ kind: 'interaction', exchange });
  return exchange;
}
