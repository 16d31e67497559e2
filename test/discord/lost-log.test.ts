import { spawn } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { emptyFolder } from '../empty-folder.ts';
import { makeFifo } from '../make-fifo.ts';
import { openSandbox } from './open-reading-room.ts';
import { freePort, type Program, runIntoFile } from './run-program.ts';

const readers = new Set<() => void>();

afterEach(() => {
  for (const leave of readers) leave();
});

/** The bot, once it is ready; only its health says so where no line can. */
async function start(sandbox: Sandbox, log: string, corpus = resolve('corpus')): Promise<Program> {
  const port = await freePort();
  const program = runIntoFile(log, {
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.apiUrl,
    HEALTH_PORT: `${port}`,
    CORPUS_DIR: corpus,
  });
  const look = () => fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
  await expect.poll(async () => (await look())?.status, { timeout: 15_000 }).toBe(200);
  return program;
}

async function isAnswered(sandbox: Sandbox): Promise<void> {
  const reply = await sandbox.user().slash('ask', { question: 'why did Blinken visit?' }).reply();
  expect(reply).toMatchObject({ embeds: [expect.anything()] });
}

/** Somebody who reads the log: the lines so far, and how they stop reading. `asleep`: who has it open and does not. */
function readLog(fifo: string, asleep = false) {
  const command = asleep ? 'exec sleep 60 <"$0"' : 'exec cat "$0"';
  const reader = spawn('sh', ['-c', command, fifo], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  createInterface({ input: reader.stdout }).on('line', (line) => lines.push(line));
  const left = new Promise((resolve) => reader.once('close', resolve));
  const leave = () => {
    readers.delete(leave);
    reader.kill();
    return left;
  };
  readers.add(leave);
  return { lines, leave };
}

test.skipIf(!existsSync('/dev/full'))(
  'with a full disk under its log it answers and ends as ever',
  async () => {
    const sandbox = await openSandbox();
    const program = await start(sandbox, '/dev/full');
    await isAnswered(sandbox);
    sandbox.faults.dropSockets();
    await isAnswered(sandbox);
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.errors).toEqual([]);
  },
);

test('the log goes on when it can be written again', async () => {
  const sandbox = await openSandbox();
  const fifo = makeFifo('log');
  const first = readLog(fifo);
  const program = await start(sandbox, fifo);
  await first.leave();
  sandbox.faults.dropSockets();
  await isAnswered(sandbox);
  const second = readLog(fifo);
  const drop = () => {
    sandbox.faults.dropSockets();
    return second.lines.join();
  };
  await expect.poll(drop, { timeout: 15_000, interval: 500 }).toContain('"resumed"');
  for (const line of second.lines) JSON.parse(line);
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
});

test('a log that fills its pipe, since nobody reads on, keeps it neither from answering nor from ending', async () => {
  const sandbox = await openSandbox();
  const corpus = emptyFolder();
  cpSync('corpus', corpus, { recursive: true });
  // A line each, together more than a pipe holds.
  for (let n = 0; n < 600; n += 1) writeFileSync(join(corpus, `a file that has to be looked at ${n}.md`), '');
  const fifo = makeFifo('log');
  const { leave } = readLog(fifo, true);
  const program = await start(sandbox, fifo, corpus);
  await isAnswered(sandbox);
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  await leave();
});
