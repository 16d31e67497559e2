/** A client and its shards in; a shard that can't resume where it is told to, or is not answered, comes back all the same. */
import { type Client, Events, Status } from 'discord.js';
import type { ShardingStrategy } from './sharding-strategy.ts';

/** The loss itself and two tries that failed. */
const LOSSES_BORNE = 3;

/** @param readyWithin how long a shard may take to resume, in milliseconds; all else has a deadline in discord.js */
export function watchShards(client: Client, shards: ShardingStrategy, readyWithin: number): void {
  /** Of each shard that is away: how often its connection ended since, and when it is taken to be stuck. */
  const away = new Map<number, { readonly losses: number; readonly late: NodeJS.Timeout }>();
  const renewStuck = (id: number) => {
    if (client.ws.shards.get(id)?.status !== Status.Resuming) return;
    // Without Discord's API it is tried again when as much time has passed.
    shards.renew(id).catch(() => undefined);
  };
  const forget = (id: number) => {
    clearInterval(away.get(id)?.late);
    away.delete(id);
  };
  client.on(Events.ShardReconnecting, (id) => {
    const losses = (away.get(id)?.losses ?? 0) + 1;
    forget(id);
    away.set(id, { losses, late: setInterval(renewStuck, readyWithin, id).unref() });
    if (losses >= LOSSES_BORNE) void shards.resumeAtGateway(id);
  });
  client.on(Events.ShardResume, forget);
  client.on(Events.ShardReady, forget);
  // A timer that goes on keeps the whole client in memory.
  shards.left.addEventListener('abort', () => [...away.keys()].forEach(forget));
}
