/** A plan of shards in, one process for each out, kept alive through discord.js's own ShardingManager. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type Shard, ShardEvents, ShardingManager } from 'discord.js';
import type { RESTGetAPIGatewayBotResult } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { lackOfPorts, shardPort, shardsHere } from '../shard-plan.ts';
import { onPortOf } from '../unusable-port.ts';
import { describeForLog, describeStartFailure } from './describe-failure.ts';
import { areReady, startHealth } from './health.ts';
import { keepTrying, longerPause } from './keep-trying.ts';
import { askGateway, createRest } from './rest.ts';

/** Exit code of a shard that Discord will not have back: starting it again would not help. */
export const EXIT_FINAL = 78;

/** Exit code of a shard that could not start. */
const EXIT_FAILED = 1;

/** What a shard's process says to the one that started it once it answers. */
export const ONLINE = 'online';

/** A shard that lives shorter than this is given longer and longer until it is started anew, in milliseconds. */
const SETTLED = 5 * 60_000;

/** Discord lets so many shards log in within this time as it says in max_concurrency, in milliseconds. */
const LOGIN_WINDOW = 5_500;

/** How long the processes have to end by themselves, in milliseconds: less than this one, more than answers under way. */
const STOP_WITHIN = 3_500;

export interface ShardOptions {
  readonly token: string;
  /** Base URL of the REST API, without the version. */
  readonly apiUrl: string;
  readonly total: number | 'auto';
  readonly here: readonly number[] | 'all';
  /** Where to tell of the health of all of them; each tells of its own at a port after it. Missing or 0: nowhere. */
  readonly healthPort?: number;
  /** The program each process runs. */
  readonly file: string;
  readonly log: Logger;
  /** Told when Discord will not have a shard back, or when one can't start that has never been online. */
  readonly onFinal: () => void;
}

export interface Shards {
  /** Asks every process to stop, waits until they have, and kills what hangs. */
  stop(): Promise<void>;
}

/** Starts this machine's shards one after another. What waiting won't mend comes back as a `problem`. */
export async function startShards(options: ShardOptions): Promise<{ shards: Shards } | { problem: string }> {
  const { token, apiUrl, healthPort, file, log } = options;
  // Before Discord is asked, which may take its time: a watchdog looks from the start.
  const health = healthPort ? await tellOfAll(healthPort) : undefined;
  let gateway: RESTGetAPIGatewayBotResult;
  try {
    const rest = createRest(apiUrl, token);
    gateway = await keepTrying(() => askGateway(rest), options);
  } catch (error) {
    await health?.stop();
    return { problem: describeStartFailure(error, apiUrl) };
  }

  const pause = Math.ceil(LOGIN_WINDOW / gateway.session_start_limit.max_concurrency);
  const total = options.total === 'auto' ? gateway.shards : options.total;
  const ids = [...shardsHere(options, gateway.shards)];
  const crowded = healthPort && lackOfPorts(healthPort, Math.max(...ids));
  if (crowded) {
    await health?.stop();
    return { problem: `HEALTH_PORT ${crowded}` };
  }
  health?.lookAt(ids);
  const manager = new ShardingManager(file, {
    token,
    totalShards: total,
    shardList: ids,
    execArgv: process.execArgv,
    respawn: false,
  });
  const processes = keepAlive(manager, pause, options);

  log.info({ shards: ids, of: total }, 'starting shards');
  // A shard that dies while starting is dealt with in its Death event.
  void manager.spawn({ amount: total, delay: pause, timeout: -1 }).catch((error: unknown) => {
    log.error(describeForLog(error), 'could not start a shard');
  });

  const stop = async () => {
    await Promise.all([health?.stop(), processes.stop()]);
  };
  return { shards: { stop } };
}

/**
 * A shard that ends is started anew after a pause, and the others go on, though it finds no article or its port taken
 * for a while. Unless Discord won't have it back, or all have been told to stop; and what keeps one from starting
 * that has never been online is the owner's to mend.
 * @param firstPause in milliseconds; each after that is twice as long, as long as the shard does not live
 */
function keepAlive(manager: ShardingManager, firstPause: number, { log, onFinal }: ShardOptions): Shards {
  const processes = new Set<ChildProcess>();
  let stopping = false;

  manager.on('shardCreate', (shard) => {
    let wasOnline = false;
    let startedAt = 0;
    let pause = firstPause;
    shard.on(ShardEvents.Message, (message) => {
      if (message === ONLINE) wasOnline = true;
    });
    shard.on(ShardEvents.Spawn, (process) => {
      const child = process as ChildProcess;
      log.info({ shard: shard.id, pid: child.pid }, 'started a shard');
      processes.add(child);
      startedAt = performance.now();
      if (stopping) child.kill();
    });
    shard.on(ShardEvents.Death, (process) => {
      const child = process as ChildProcess;
      processes.delete(child);
      if (stopping) return;
      const { exitCode, signalCode: signal } = child;
      const isFinal = exitCode === EXIT_FINAL || (exitCode === EXIT_FAILED && !wasOnline);
      if (performance.now() - startedAt > SETTLED) pause = firstPause;
      const again = isFinal ? {} : { seconds: pause / 1000 };
      log.error({ shard: shard.id, exitCode, signal, ...again }, 'a shard ended');
      if (isFinal) return onFinal();
      setTimeout(() => stopping || void spawn(shard, log), pause);
      pause = longerPause(pause);
    });
  });

  return {
    async stop() {
      stopping = true;
      for (const child of processes) child.kill('SIGTERM');
      // One that hangs would hold its port, and wake up to answer beside the next.
      const late = setTimeout(() => processes.forEach((child) => void child.kill('SIGKILL')), STOP_WITHIN);
      await Promise.all([...processes].map((child) => once(child, 'exit')));
      clearTimeout(late);
    },
  };
}

/** Ready while all that are to be looked at are; what they count each tells itself. */
async function tellOfAll(healthPort: number) {
  let ports: readonly number[] = [];
  const ready = () => ports.length > 0 && areReady(ports);
  const { stop } = await onPortOf('HEALTH_PORT', startHealth({ port: healthPort, ready }));
  const lookAt = (ids: readonly number[]) => {
    ports = ids.map((id) => shardPort(healthPort, id));
  };
  return { lookAt, stop };
}

async function spawn(shard: Shard, log: Logger): Promise<void> {
  try {
    await shard.spawn(-1);
  } catch (error) {
    log.error({ shard: shard.id, ...describeForLog(error) }, 'could not start a shard');
  }
}
