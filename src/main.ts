/** npm start: settings in; Verbatim on Discord out, or in the sandbox when there is no token. */
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { type App, startApp } from './app.ts';
import type { Config, ConfigProblem } from './config.ts';
import { findCorpusFiles, UnusableCorpus } from './corpus/find-corpus-files.ts';
import { printableLine, printableText } from './corpus/printable-text.ts';
import { createLog } from './create-log.ts';
import { createCounters } from './discord/counters.ts';
import { describeForLog } from './discord/describe-failure.ts';
import { startHealth } from './discord/health.ts';
import type { Bot, Problem } from './discord/start-bot.ts';
import { EXIT_FINAL, ONLINE, startShards } from './discord/start-shards.ts';
import { idleSettings } from './idle-settings.ts';
import { createLossyOutput } from './lossy-output.ts';
import { readSettings } from './read-settings.ts';
import { createRunning, type Running } from './running-parts.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { shardPort } from './shard-plan.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import { stopWithParent } from './stop-with-parent.ts';
import { onPortOf, UnusablePort } from './unusable-port.ts';
import { welcomeText } from './welcome.ts';

/** After a signal everything has this long to end by itself, in milliseconds. */
const STOP_WITHIN = 4_000;

/** Tried first when no port was asked for. */
const USUAL_PORT = 4177;

/** The sandbox, whatever token is set; one that waits for a bot from elsewhere. */
const FLAGS: readonly string[] = ['--sandbox', '--empty'];

await main();

async function main(): Promise<void> {
  const flags = process.argv.slice(2);
  const unknown = flags.find((flag) => !FLAGS.includes(flag));
  if (unknown !== undefined) {
    console.error(`There is no ${unknown}: the flags are ${FLAGS.join(' and ')}.`);
    process.exitCode = 1;
    return;
  }
  const { config, problems, slips } = readSettings(process.env, flags.includes('--sandbox'));
  tell([...problems, ...slips]);
  if (problems.length > 0) {
    await findCorpusFiles(config.corpusDir).catch(({ message }: Error) =>
      console.error(printableLine(message)),
    );
    process.exitCode = 1;
    return;
  }
  const running = createRunning();
  const stop = () => void exit(0, running);
  stopOnSignals(stop);
  if (config.shard || process.env['npm_lifecycle_event']) stopWithParent(stop);
  try {
    const problem = await chooseStart(flags, config)(config, running);
    if (problem) await fail(problem, running, config);
  } catch (error) {
    // A corpus or a port that can't be used: one line. Anything else is a bug and says where.
    const known =
      (error instanceof UnusableCorpus || error instanceof UnusablePort) && printableLine(error.message);
    await fail({ problem: known || describeBug(error) }, running, config);
  }
}

function tell(problems: readonly ConfigProblem[]): void {
  for (const { variable, reason } of problems) console.error(printableLine(`${variable} ${reason}`));
}

/** Says where, too. */
function describeBug(error: unknown): string {
  return String(error instanceof Error ? error.stack : error);
}

type Start = (config: Config, running: Running) => Promise<Problem | undefined>;

/** Where to start: on Discord with a token, else (or when asked for it) in the sandbox. */
function chooseStart(flags: readonly string[], { token }: Config): Start {
  if (flags.includes('--empty')) return openEmptySandbox;
  return !token || flags.includes('--sandbox') ? startInSandbox : startOnDiscord;
}

/** A sandbox that waits for a bot: to rehearse what has to be done for Discord. */
async function openEmptySandbox(config: Config, running: Running) {
  const { token } = config;
  if (!token)
    return { problem: 'An empty sandbox lets in the bot of the DISCORD_TOKEN: set one, a.b.c will do.' };
  const sandbox = await openSandbox(config, token);
  running.add(sandbox);
  console.log(`An empty sandbox: open ${sandbox.url} (Ctrl+C stops it)`);
  console.log(`Beside it, with the same DISCORD_TOKEN: DISCORD_API_URL=${sandbox.apiUrl} npm start`);
  return undefined;
}

async function startInSandbox(config: Config, running: Running): Promise<Problem | undefined> {
  // Whoever asks for the sandbox with a token set knows that it is not Discord.
  if (!config.token) tell(idleSettings(process.env));
  const log = keepLog(config.logLevel ?? 'warn', running);
  const sandbox = await openSandbox(config);
  running.add(sandbox);
  // The server the owner registers commands in is not there.
  const { guildId: _, ...settings } = config;
  const outcome = await startOne({ ...settings, token: sandbox.token, apiUrl: sandbox.apiUrl }, running, log);
  if ('problem' in outcome) return outcome;
  sandbox.announce(welcomeText(outcome.library()));
  console.log(`Verbatim is online in its sandbox: open ${sandbox.url} (Ctrl+C stops it)`);
  return undefined;
}

/**
 * Opens the sandbox on loopback.
 * Without a port of its own it takes the usual one, or any free one when that is taken or the health endpoint's.
 * @param token lets the bot in; made up if missing
 * @throws UnusablePort when the port asked for can't be had
 */
async function openSandbox({ sandboxPort, healthPort }: Config, token?: string): Promise<Sandbox> {
  // A bot on Discord has no use for it.
  const { startSandbox } = await import('./sandbox/sandbox.ts');
  const open = (at: number) =>
    startSandbox({
      port: at,
      botName: 'Verbatim',
      guildName: 'Reading room',
      channels: ['general', 'discussion'],
      ownerName: 'Librarian',
      ...(token && { token }),
      pageFolder: fileURLToPath(new URL('page', import.meta.url)),
    });
  if (sandboxPort !== undefined) return onPortOf('SANDBOX_PORT', open(sandboxPort));
  return healthPort === USUAL_PORT ? open(0) : open(USUAL_PORT).catch(() => open(0));
}

async function startOnDiscord(config: Config, running: Running): Promise<Problem | undefined> {
  const { shards, shard, token = '' } = config;
  const log = keepLog(config.logLevel ?? 'info', running).child(shard ? { shard: shard.id } : {});
  if (!shards) {
    const started = await startOne({ ...config, token }, running, log);
    return 'problem' in started ? started : undefined;
  }
  const file = fileURLToPath(import.meta.url);
  const onFinal = () => void exit(1, running);
  const outcome = await startShards({ ...config, token, ...shards, file, log, onFinal });
  if ('problem' in outcome) return outcome;
  running.add(outcome.shards);
  return undefined;
}

/** The bot in this one process, and its health endpoint if there is to be one. */
async function startOne(
  config: Config & { readonly token: string },
  running: Running,
  log: Logger,
): Promise<App | Problem> {
  const { healthPort, shard } = config;
  const counters = createCounters();
  let bot: Bot | undefined;
  if (healthPort !== undefined) {
    const port = shard ? shardPort(healthPort, shard.id) : healthPort;
    const starting = startHealth({ port, ready: () => bot?.online() ?? false, counters });
    const health = await onPortOf('HEALTH_PORT', starting);
    running.add(health);
    log.info({ port: health.port }, 'telling of its health');
  }
  const onFinalClose = (problem: string) => void fail({ problem, final: true }, running, config);
  const outcome = await startApp({ ...config, log, counters, onFinalClose });
  if ('problem' in outcome) return outcome;
  bot = outcome.bot;
  running.add(bot);
  if (shard) process.send?.(ONLINE);
  return outcome;
}

/** Before anything else is started, so that it ends last. */
function keepLog(level: NonNullable<Config['logLevel']>, running: Running): Logger {
  const { fd, isTTY } = process.stdout;
  const output = createLossyOutput(fd);
  running.add({ stop: output.stop });
  const log = createLog(level, output, isTTY);
  // discord.js stumbles over an event that lacks what it looks for, before it has changed anything: the next is no worse.
  process.on('unhandledRejection', (error) =>
    log.error(describeForLog(error), 'failed outside of any answer'),
  );
  return log;
}

async function fail({ problem, final }: Problem, running: Running, { shard }: Config): Promise<void> {
  console.error(printableText(problem));
  await exit(shard && final ? EXIT_FINAL : 1, running);
}

async function exit(code: number, running: Running): Promise<void> {
  const late = setTimeout(() => process.exit(code), STOP_WITHIN);
  for (const failure of await running.stop()) console.error(describeBug(failure));
  clearTimeout(late);
  process.exit(code);
}
