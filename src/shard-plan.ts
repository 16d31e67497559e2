/** The text of SHARDS in, which shards run on this machine out, and at which ports each tells of its health. */

/** How many shards there are in all and which of them run on this machine ('auto': as many as Discord recommends, all here). */
export interface ShardPlan {
  readonly total: number | 'auto';
  readonly here: readonly number[] | 'all';
}

export const HIGHEST_PORT = 65_535;

/** More processes, each with the whole library, no machine runs: who names more means something else. */
export const MOST_HERE = 1_000;

/** 'auto', '4', or the list of this machine's shards and their total: '0-3/16', '0,5,7/16'. */
export function parseShardPlan(text: string): ShardPlan | undefined {
  if (text.toLowerCase() === 'auto') return { total: 'auto', here: 'all' };
  const match = /^(?:([\d,-]+)\/)?(\d{1,5})$/.exec(text);
  const total = Number(match?.[2] ?? 0);
  if (total < 1) return undefined;
  if (match?.[1] === undefined) return total > MOST_HERE ? undefined : { total, here: 'all' };
  const here = match[1].split(',').flatMap((part) => {
    const range = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part);
    const first = Number(range?.[1] ?? Number.NaN);
    const length = Number(range?.[2] ?? first) - first + 1;
    return length >= 1 ? Array.from({ length }, (_, offset) => first + offset) : [Number.NaN];
  });
  const ids = [...new Set(here)];
  return ids.length <= MOST_HERE && ids.every((id) => id < total) ? { total, here: ids } : undefined;
}

/** Those of this machine. Of 'auto' none is known until Discord has said how many it recommends. */
export function shardsHere({ total, here }: ShardPlan, recommended = 0): readonly number[] {
  if (here !== 'all') return here;
  return Array.from({ length: total === 'auto' ? recommended : total }, (_, id) => id);
}

/** Where one of several shards tells of its own health: after the port that answers for all of them. */
export function shardPort(healthPort: number, shard: number): number {
  return healthPort && healthPort + 1 + shard;
}

/** What is wrong with a HEALTH_PORT after which there is no port for this shard; undefined if there is one. */
export function lackOfPorts(healthPort: number, shard: number): string | undefined {
  const spare = HIGHEST_PORT - shardPort(healthPort, shard);
  if (spare < 0 && healthPort + spare < 1)
    return 'names more shards than there are ports for their health: name fewer, or leave HEALTH_PORT empty.';
  return spare < 0
    ? `must leave a port after it for each shard: ${healthPort + spare} is the highest that does.`
    : undefined;
}
