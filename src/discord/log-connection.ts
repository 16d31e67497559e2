/** A client in, how its connections fare out, as log lines: an outage, why it can't be mended yet, and its end. */
import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import { describeForLog } from './describe-failure.ts';

/** How long an outage lasts before it is told of again, in milliseconds; it is tried every half second. */
const TELL_AGAIN = 5 * 60_000;

/** When an outage was last told of, and when its reason was. */
interface Told {
  readonly at: number;
  readonly why: number;
}

/** discord.js mends what is told here; an error without a listener would end the process. */
export function logConnection(client: Client, log: Logger): void {
  let closed = false;
  /** Of each shard that is away. */
  const told = new Map<number, Told>();
  const toldOf = (shard: number) =>
    told.get(shard) ?? { at: Number.NEGATIVE_INFINITY, why: Number.NEGATIVE_INFINITY };
  /** A process of one shard among several has its number in every line. */
  const which = (shard: number) => ('shard' in log.bindings() ? {} : { shard });
  client.on(Events.ShardDisconnect, () => {
    closed = true;
  });
  client.on(Events.Error, (error) => log.warn(describeForLog(error), 'discord.js reported an error'));
  client.on(Events.ShardError, (error, shard) => {
    const now = performance.now();
    // After a final close it only says again what onFinalClose has been told.
    if (closed || now - toldOf(shard).why < TELL_AGAIN) return;
    told.set(shard, { at: now, why: now });
    log.warn({ ...which(shard), ...describeForLog(error) }, 'the connection failed');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    const now = performance.now();
    const { at, why } = toldOf(shard);
    if (now - at < TELL_AGAIN) return;
    told.set(shard, { at: now, why });
    log.warn(which(shard), 'reconnecting');
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    told.delete(shard);
    log.info({ ...which(shard), replayed }, 'resumed');
  });
  client.on(Events.ShardReady, (shard) => {
    if (told.delete(shard)) log.info(which(shard), 'logged in anew');
  });
  client.rest.on('rateLimited', ({ route, timeToReset, global }) =>
    log.warn({ route, global, ms: timeToReset }, 'asked to slow down'),
  );
}
