/** npm start: settings in; Verbatim on Discord out, or in the sandbox when there is no token. */
import { fileURLToPath } from 'node:url';
import { config as loadDotenv } from 'dotenv';
import { type Logger, pino } from 'pino';
import { startApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { createCounters } from './discord/counters.ts';
import { startHealth } from './discord/health.ts';
import type { Bot } from './discord/start-bot.ts';
import { EXIT_FINAL, startShards } from './discord/start-shards.ts';
import { type Sandbox, startSandbox } from './sandbox/sandbox.ts';

/** What is running and can be asked to stop. */
interface Running {
  stop(): Promise<void>;
}

/** After a signal everything has this long to end by itself, in milliseconds. */
const STOP_WITHIN = 4_000;

/** How often a process looks whether the one that started it is still there, in milliseconds. */
const LOOK_FOR_PARENT = 500;

/** Tried first when no port was asked for. */
const USUAL_PORT = 4177;

const WELCOME = [
  '**Welcome!** This is a small Discord of your own, and Verbatim has just read an article. Three things to try:',
  '- `/ask why did Blinken visit` finds the paragraph that answers, word for word',
  '- `/topic trade` lists every passage that speaks of trade',
  '- `@Verbatim what’s the capital of France` gets an honest no',
].join('\n');

loadDotenv({ quiet: true });
await main();

async function main(): Promise<void> {
  const outcome = readConfig(process.env);
  if ('problems' in outcome) {
    for (const { variable, reason } of outcome.problems) console.error(`${variable} ${reason}`);
    process.exitCode = 1;
    return;
  }
  const { config } = outcome;
  const running: Running[] = [];
  stopOnSignals(running);
  stopWithParent(running, config);
  const sandboxed = !config.token || process.argv.includes('--sandbox');
  try {
    const problem = await (sandboxed ? startInSandbox(config, running) : startOnDiscord(config, running));
    if (problem) await fail(problem, running, config);
  } catch (error) {
    // A corpus that can't be used, a port that is taken: one line. Anything else is a bug and says where.
    const taken = isTaken(error) && `Port ${error.port} of 127.0.0.1 is taken: set another one in the .env.`;
    const known = error instanceof Error && error.name === 'UnusableCorpus' && error.message;
    const bug = String(error instanceof Error ? error.stack : error);
    await fail(taken || known || bug, running, config);
  }
}

async function startInSandbox(config: Config, running: Running[]): Promise<string | undefined> {
  const sandbox = await openSandbox(config.sandboxPort);
  running.push(sandbox);
  const { token, apiUrl } = sandbox;
  const log = createLog(config.logLevel ?? 'warn');
  // The server the owner registers commands in is not there.
  const { guildId: _, ...settings } = config;
  const problem = await startOne({ ...settings, token, apiUrl }, running, log);
  if (problem) return problem;
  console.log(`Verbatim is online in its sandbox: open ${sandbox.url} (Ctrl+C stops it)`);
  return undefined;
}

/**
 * Opens the sandbox on loopback.
 * @param port the usual one, or any free one when that is taken, if missing
 * @throws the system's error when the port asked for is taken
 */
async function openSandbox(port?: number): Promise<Sandbox> {
  const open = (at: number) =>
    startSandbox({
      port: at,
      botName: 'Verbatim',
      guildName: 'Reading room',
      channels: ['general', 'discussion'],
      welcome: { author: 'Librarian', content: WELCOME },
      pageFolder: fileURLToPath(new URL('page', import.meta.url)),
    });
  if (port !== undefined) return open(port);
  return open(USUAL_PORT).catch((error: unknown) => {
    if (isTaken(error)) return open(0);
    throw error;
  });
}

async function startOnDiscord(config: Config, running: Running[]): Promise<string | undefined> {
  const { token = '', apiUrl, shards, shard } = config;
  const log = createLog(config.logLevel ?? 'info').child(shard ? { shard: shard.id } : {});
  if (!shards) return startOne({ ...config, token }, running, log);
  const file = fileURLToPath(import.meta.url);
  const onFinal = () => void exit(1, running);
  const outcome = await startShards({ token, apiUrl, ...shards, file, log, onFinal });
  if ('problem' in outcome) return outcome.problem;
  running.push(outcome.shards);
  return undefined;
}

/** The bot in this one process, and its health endpoint if there is to be one. */
async function startOne(
  config: Config & { readonly token: string },
  running: Running[],
  log: Logger,
): Promise<string | undefined> {
  const { healthPort, shard } = config;
  const counters = createCounters();
  let bot: Bot | undefined;
  if (healthPort !== undefined) {
    const port = healthPort && healthPort + (shard?.id ?? 0);
    const health = await startHealth({ port, ready: () => bot?.online() ?? false, counters });
    running.push(health);
    log.info({ port: health.port }, 'telling of its health');
  }
  const onFinalClose = (reason: string) => void fail(reason, running, config);
  const outcome = await startApp({ ...config, log, counters, onFinalClose });
  if ('problem' in outcome) return outcome.problem;
  bot = outcome.bot;
  running.unshift(bot);
  return undefined;
}

/** Leaves the log line by line on standard output; tokens have no way into it, and are struck should they find one. */
function createLog(level: NonNullable<Config['logLevel']>) {
  return pino({ level, base: null, redact: ['token', '*.token', 'authorization', '*.authorization'] });
}

async function fail(reason: string, running: readonly Running[], { shard }: Config): Promise<void> {
  console.error(reason);
  await exit(shard ? EXIT_FINAL : 1, running);
}

function stopOnSignals(running: readonly Running[]): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void exit(0, running));
}

/**
 * A shard ends with the process that started it. And a signal to npm ends npm and its shell, but not always what they
 * started: that has then lost its parent too.
 */
function stopWithParent(running: readonly Running[], { shard }: Config): void {
  const parent = process.ppid;
  const look = () => process.ppid !== parent && void exit(0, running);
  if (shard || process.env['npm_lifecycle_event']) setInterval(look, LOOK_FOR_PARENT).unref();
}

function isTaken(error: unknown): error is Error & { readonly port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error;
}

async function exit(code: number, running: readonly Running[]): Promise<void> {
  const late = setTimeout(() => process.exit(code), STOP_WITHIN);
  for (const each of running) await each.stop();
  clearTimeout(late);
  process.exit(code);
}
