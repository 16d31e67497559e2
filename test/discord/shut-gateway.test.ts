/** The gateway lets nobody in for a while: it is waited for, and nothing that was left goes on dialling, or stays in memory. */
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Client, Events } from 'discord.js';
import { expect, test } from 'vitest';
import { createClient } from '../../src/discord/client.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { isAnswered } from './bad-day.ts';
import { enterReadingRoom, openReadingRoom, openSandbox } from './open-reading-room.ts';
import { runProgram } from './run-program.ts';

/** The client of a try that failed. */
async function leaveOne({ apiUrl, token }: Sandbox): Promise<WeakRef<Client>> {
  const client = createClient(apiUrl);
  const away = once(client, Events.ShardReconnecting);
  client.login(token).catch(() => undefined);
  await away;
  await client.destroy();
  return new WeakRef(client);
}

test('a start that is let in at the third try logs in once and holds one connection', async () => {
  const sandbox = await openSandbox();
  sandbox.faults.shutGateway(true);
  const starting = enterReadingRoom(sandbox);
  await expect.poll(() => sandbox.connections().dialled, { timeout: 15_000 }).toBe(2);
  sandbox.faults.shutGateway(false);
  await isAnswered(await starting);
  expect(sandbox.connections()).toEqual({ dialled: 3, identified: 1, open: 1 });
});

test('a bot that is stopped during an outage does not come back after it', async () => {
  const { sandbox, bot } = await openReadingRoom();
  sandbox.faults.shutGateway(true);
  sandbox.faults.dropSockets();
  const { dialled } = sandbox.connections();
  await expect.poll(() => sandbox.connections().dialled).toBeGreaterThan(dialled);
  await bot.stop();
  const atStop = sandbox.connections().dialled;
  // Another, whose second try comes later than that of the one that was stopped would.
  const starting = enterReadingRoom(sandbox);
  await expect.poll(() => sandbox.connections().dialled).toBeGreaterThan(atStop);
  sandbox.faults.shutGateway(false);
  await isAnswered(await starting);
  expect(sandbox.connections()).toMatchObject({ identified: 2, open: 1 });
});

test('a start without a login left waits, in one line, until Discord grants more', async () => {
  const sandbox = await openSandbox({ identifiesADay: 0 });
  const program = runProgram({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl });
  const line = await program.until(/trying again/);
  expect(JSON.parse(line)).toMatchObject({
    reason: expect.stringContaining('0 of 0 logins left'),
    seconds: 24 * 60 * 60,
  });
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(program.errors).toEqual([]);
});

test('a try that failed leaves nothing of itself in memory', async () => {
  const sandbox = await openSandbox();
  sandbox.faults.shutGateway(true);
  const left = await leaveOne(sandbox);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const kept = () => {
    collect();
    return left.deref() !== undefined;
  };
  await expect.poll(kept).toBe(false);
});
