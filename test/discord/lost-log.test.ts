import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { makeFifo } from '../make-fifo.ts';
import { openSandbox } from './open-reading-room.ts';
import { freePort, type Program, runIntoFile } from './run-program.ts';

const readers = new Set<() => void>();

afterEach(() => {
  for (const leave of readers) leave();
});

/** The bot, once it is ready; only its health says so where no line can. */
async function start(sandbox: Sandbox, log: string): Promise<Program> {
  const port = await freePort();
  const settings = { DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl, HEALTH_PORT: `${port}` };
  const program = runIntoFile(log, settings);
  const look = () => fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
  await expect.poll(async () => (await look())?.status, { timeout: 15_000 }).toBe(200);
  return program;
}

async function isAnswered(sandbox: Sandbox): Promise<void> {
  const reply = await sandbox.user().slash('ask', { question: 'why did Blinken visit?' }).reply();
  expect(reply).toMatchObject({ embeds: [expect.anything()] });
}

/** Somebody who reads the log: the lines so far, and how they stop reading. */
function readLog(fifo: string) {
  const reader = spawn('cat', [fifo], { stdio: ['ignore', 'pipe', 'inherit'] });
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
