/** A corpus folder in, the whole bot on a sandbox of its own out: what a user's client would see is asserted on. */
import { afterEach } from 'vitest';
import { startApp } from '../../src/app.ts';
import { type Counters, createCounters } from '../../src/discord/counters.ts';
import type { Bot, BotOptions } from '../../src/discord/start-bot.ts';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { recordRequests } from '../contract/record-requests.ts';
import { createTestLog } from '../inspection/keep-for-inspection.ts';
import { keepWhatIsSaid } from '../inspection/keep-what-is-said.ts';

export interface ReadingRoom {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  readonly counters: Counters;
  /** What was logged, a line each. */
  readonly log: readonly string[];
  /** Why Discord closed the connection for good, if it did. */
  readonly finalCloses: readonly string[];
}

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** Starts a sandbox that is stopped after the test. */
export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({
    botName: 'Verbatim',
    guildName: 'Reading room',
    record: recordRequests('Verbatim'),
    ...options,
  });
  open.push(() => sandbox.stop());
  const user = sandbox.user.bind(sandbox);
  sandbox.user = (name) => keepWhatIsSaid(user(name));
  return sandbox;
}

/** Starts a sandbox and the bot in it, both stopped after the test. */
export async function openReadingRoom(
  options: SandboxOptions = {},
  corpusDir = 'corpus',
): Promise<ReadingRoom> {
  return enterReadingRoom(await openSandbox(options), corpusDir);
}

/** Starts the bot in a sandbox that is open already; it is stopped after the test. */
export async function enterReadingRoom(
  sandbox: Sandbox,
  corpusDir = 'corpus',
  settings: Pick<BotOptions, 'guildId' | 'readyWithin'> = {},
): Promise<ReadingRoom> {
  const log: string[] = [];
  const finalCloses: string[] = [];
  const counters = createCounters();
  const outcome = await startApp({
    corpusDir,
    token: sandbox.token,
    apiUrl: sandbox.apiUrl,
    ...settings,
    log: createTestLog(log),
    counters,
    onFinalClose: (reason) => finalCloses.push(reason),
  });
  if ('problem' in outcome) throw new Error(outcome.problem);
  const { bot } = outcome;
  open.push(() => bot.stop());
  return { sandbox, bot, counters, log, finalCloses };
}
