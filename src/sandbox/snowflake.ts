/** A clock goes in, Discord's ids come out: unique, ascending, and carrying the moment they were made. */

const DISCORD_EPOCH = 1_420_070_400_000;
const IDS_PER_MILLISECOND = 4096;

/** The id of the `nth` thing (0 to 4095) made at `milliseconds` since 1970. */
export function snowflakeAt(milliseconds: number, nth = 0): string {
  return String((BigInt(milliseconds - DISCORD_EPOCH) << 22n) | BigInt(nth));
}

/** The moment an id was made, in milliseconds since 1970. */
export function snowflakeTime(id: string): number {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH;
}

/** Whether a text has the form of an id. */
export function isSnowflake(text: unknown): text is string {
  return typeof text === 'string' && /^\d{1,20}$/.test(text);
}

/** The shard that hears of a guild (or, with id '0', of direct messages) when there are `count` shards. */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}

/** Gives a new id at each call. When more are asked for than a millisecond holds, it borrows from the next. */
export function createSnowflakes(now: () => number = Date.now): () => string {
  let moment = 0;
  let nth = 0;
  return () => {
    const current = Math.max(now(), moment);
    nth = current === moment ? nth + 1 : 0;
    moment = current;
    if (nth === IDS_PER_MILLISECOND) {
      moment += 1;
      nth = 0;
    }
    return snowflakeAt(moment, nth);
  };
}
