/** One bot in a process of its own: told by its arguments which and where; says when it is ready and what it uses. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Events } from 'discord.js';
import { pino } from 'pino';
import { startApp } from '../../src/app.ts';
import { createClient } from '../../src/discord/client.ts';
import { createCounters } from '../../src/discord/counters.ts';
import { constantCard } from './constant-card.ts';

/** What a bot's process uses at this moment. */
export interface Usage {
  /** Bytes of heap in use, after a garbage collection if that was asked for, and of all its memory. */
  readonly heap: number;
  readonly resident: number;
  /** Milliseconds of processor time so far. */
  readonly processor: number;
  /** Timers, sockets and whatever else keeps a process alive. */
  readonly handles: number;
  /** The longest the process kept its thread to itself since it was last asked, in milliseconds. */
  readonly stall: number;
  /** How often the corpus has changed under it. */
  readonly editions: number;
}

/** A collection keeps the thread for a while: not to be asked for while replies are timed. */
export interface UsageRequest {
  readonly collect: boolean;
}

/** How often the thread is asked whether it is free, in milliseconds. */
const RESOLUTION = 5;

const [kind, apiUrl = '', token = '', corpusDir = ''] = process.argv.slice(2);

const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
let editions = 0;

process.on('message', ({ collect }: UsageRequest) => {
  const stall = Math.max(0, delay.max / 1e6 - RESOLUTION);
  if (collect) globalThis.gc?.();
  const { heapUsed: heap, rss: resident } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const handles = process.getActiveResourcesInfo().length;
  const processor = (user + system) / 1000;
  process.send?.({ heap, resident, processor, handles, stall, editions } satisfies Usage);
  delay.reset();
});
await (kind === 'verbatim' ? startVerbatim() : startEcho());
delay.enable();
process.send?.('ready');

async function startVerbatim(): Promise<void> {
  const log = pino({ level: 'info' }, { write: noteLine });
  const onFinalClose = (reason: string) => log.error(reason);
  const outcome = await startApp({ token, apiUrl, corpusDir, log, counters: createCounters(), onFinalClose });
  if ('problem' in outcome) throw new Error(outcome.problem);
}

/** Counts the editions; what is amiss goes to standard error. */
function noteLine(line: string): void {
  const { level, msg } = JSON.parse(line) as { readonly level: number; readonly msg: string };
  if (msg === 'the corpus has changed') editions += 1;
  if (level > 30) process.stderr.write(line);
}

/** The least a discord.js bot can do: the same connection and caches, a constant reply. */
async function startEcho(): Promise<void> {
  const reply = kind === 'echo-card' ? constantCard : 'You asked something.';
  const client = createClient(apiUrl);
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isRepliable()) void interaction.reply(reply);
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
}
