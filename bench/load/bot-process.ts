/** One bot in a process of its own: told by its arguments which and where; says when it is ready and what it uses. */
import { Events } from 'discord.js';
import { pino } from 'pino';
import { startApp } from '../../src/app.ts';
import { createClient } from '../../src/discord/client.ts';
import { createCounters } from '../../src/discord/counters.ts';

/** What a bot's process uses at this moment. */
export interface Usage {
  /** Bytes of heap in use after a garbage collection, and of all its memory. */
  readonly heap: number;
  readonly resident: number;
  /** Milliseconds of processor time so far. */
  readonly processor: number;
  /** Timers, sockets and whatever else keeps a process alive. */
  readonly handles: number;
}

const [kind, apiUrl = '', token = '', corpusDir = ''] = process.argv.slice(2);

process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed: heap, rss: resident } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const handles = process.getActiveResourcesInfo().length;
  process.send?.({ heap, resident, processor: (user + system) / 1000, handles } satisfies Usage);
});
await (kind === 'echo' ? startEcho() : startVerbatim());
process.send?.('ready');

async function startVerbatim(): Promise<void> {
  const log = pino({ level: 'warn' }, pino.destination(2));
  const onFinalClose = (reason: string) => log.error(reason);
  const outcome = await startApp({ token, apiUrl, corpusDir, log, counters: createCounters(), onFinalClose });
  if ('problem' in outcome) throw new Error(outcome.problem);
}

/** The least a discord.js bot can do: the same connection and caches, a constant reply. */
async function startEcho(): Promise<void> {
  const client = createClient(apiUrl);
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isRepliable()) void interaction.reply('You asked something.');
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
}
