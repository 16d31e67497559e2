/** A corpus folder in, the whole bot on a sandbox of its own out: what a user's client would see is asserted on. */
import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';
import { afterEach } from 'vitest';
import { startApp } from '../../src/app.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { recordRequests } from '../contract/record-requests.ts';

export interface ReadingRoom {
  readonly sandbox: Sandbox;
  /** What was logged, a line each. */
  readonly log: readonly string[];
  /** Why Discord closed the connection for good, if it did. */
  readonly finalCloses: readonly string[];
}

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** Starts a sandbox and the bot in it, both stopped after the test. */
export async function openReadingRoom(
  options: SandboxOptions = {},
  corpusDir = 'corpus',
): Promise<ReadingRoom> {
  const sandbox = await startSandbox({
    botName: 'Verbatim',
    guildName: 'Reading room',
    record: recordRequests('Verbatim'),
    ...options,
  });
  open.push(() => sandbox.stop());
  return enterReadingRoom(sandbox, corpusDir);
}

/** Starts the bot in a sandbox that is open already; it is stopped after the test. */
export async function enterReadingRoom(
  sandbox: Sandbox,
  corpusDir = 'corpus',
  guildId?: string,
): Promise<ReadingRoom> {
  const log: string[] = [];
  const finalCloses: string[] = [];
  const outcome = await startApp({
    corpusDir,
    token: sandbox.token,
    apiUrl: sandbox.apiUrl,
    ...(guildId && { guildId }),
    log: createTestLog(log),
    onFinalClose: (reason) => finalCloses.push(reason),
  });
  if ('problem' in outcome) throw new Error(outcome.problem);
  open.push(() => outcome.bot.stop());
  return { sandbox, log, finalCloses };
}

/** A logger that keeps its lines. */
export function createTestLog(lines: string[]): Logger {
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return pino({ level: 'debug', base: null }, sink);
}
