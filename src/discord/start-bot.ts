/** Settings and a context in, a bot that is online and answering out. */
import { type Client, Events, Status } from 'discord.js';
import type { Logger } from 'pino';
import type { Context } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import { createClient, READY_WITHIN, type Shard } from './client.ts';
import type { Counters } from './counters.ts';
import {
  describeFinalClose,
  describeStartFailure,
  FinalClose,
  isFinal,
  LateGateway,
} from './describe-failure.ts';
import { type Answering, handleEvents } from './handle-events.ts';
import { keepAsking } from './keep-asking.ts';
import { keepTrying } from './keep-trying.ts';
import { logConnection } from './log-connection.ts';
import { registerCommands } from './register-commands.ts';

export interface BotOptions {
  readonly token: string;
  /** Base URL of the REST API, without the version. */
  readonly apiUrl: string;
  /** Register commands in this one server only. */
  readonly guildId?: string;
  /** The one shard of several that this process is; without it all of them. */
  readonly shard?: Shard;
  /** In milliseconds; a minute unless a test is in a hurry. */
  readonly readyWithin?: number;
  readonly context: Context;
  readonly log: Logger;
  readonly counters: Counters;
  /** Told once, in a sentence, when Discord closes the connection for good. */
  readonly onFinalClose: (reason: string) => void;
}

export interface Bot {
  /** The bot's name on Discord. */
  readonly name: string;
  /** Whether every shard of it is connected and hears of what happens. */
  online(): boolean;
  /** Finishes what is being answered and leaves Discord. */
  stop(): Promise<void>;
}

/** Why the bot could not start, in a sentence. */
export interface Problem {
  readonly problem: string;
  /** Whether Discord will not have it, however often it is started. */
  readonly final?: boolean;
}

/**
 * Logs in, registers the commands where they differ, and answers from then on. While Discord can't be had it waits.
 * A refused token, a server that the bot is not in and the like come back as a `problem`, one sentence.
 */
export async function startBot(options: BotOptions): Promise<{ bot: Bot } | Problem> {
  const { apiUrl, guildId, shard, context, log, counters, onFinalClose } = options;
  let client: Client<true> | undefined;
  try {
    const ready = await keepTrying(() => logIn(options), options);
    client = ready;
    const answering = handleEvents(ready, { context, log, counters });
    ready.once(Events.ShardDisconnect, ({ code }) => onFinalClose(describeClose(ready, code)));
    const data = commands.map((command) => command.data);
    const register = () => registerCommands(ready, data, log, guildId);
    const written = isFirst(shard) && (await keepTrying(register, options));
    log.info({ commands: data.length, written, servers: ready.guilds.cache.size }, 'online');
    const online = () => ready.ws.shards.every(({ status }) => status === Status.Ready);
    return { bot: { name: ready.user.username, online, stop: () => leave(ready, answering) } };
  } catch (error) {
    if (client) await leave(client);
    return { problem: describeStartFailure(error, apiUrl), final: isFinal(error) };
  }
}

/** Closing on purpose is nothing to tell of. */
async function leave(client: Client, answering?: Answering): Promise<void> {
  client.removeAllListeners(Events.ShardReconnecting);
  await answering?.stop();
  await client.destroy();
}

/** Of several processes only one registers the commands. */
function isFirst(shard: Shard | undefined): boolean {
  return shard === undefined || shard.id === 0;
}

/** One try. A client that failed is of no use for another. */
async function logIn({
  token,
  apiUrl,
  shard,
  readyWithin = READY_WITHIN,
  log,
}: BotOptions): Promise<Client<true>> {
  const client = createClient(apiUrl, shard, readyWithin);
  logConnection(client, log);
  keepAsking(client);
  try {
    return await untilReady(client, token, readyWithin);
  } catch (error) {
    await leave(client);
    throw error;
  }
}

/** The client knows of how many shards it is once it connects. */
function describeClose({ options }: Client, code: number): string {
  return describeFinalClose(code, options.shardCount);
}

function untilReady(client: Client, token: string, within: number): Promise<Client<true>> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new LateGateway()), within);
    // Discord lets them in one after another: a dozen take a minute.
    client.on(Events.ShardReady, () => late.refresh());
    client.once(Events.ClientReady, resolve);
    client.once(Events.ShardDisconnect, ({ code }) => reject(new FinalClose(describeClose(client, code))));
    client.login(token).catch(reject);
    client.once(Events.ClientReady, () => clearTimeout(late));
  });
}
