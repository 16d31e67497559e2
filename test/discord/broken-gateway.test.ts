import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { isAnswered, linesOf, logged } from './bad-day.ts';
import { enterReadingRoom, openReadingRoom, openSandbox, type ReadingRoom } from './open-reading-room.ts';
import { freePort, runProgram } from './run-program.ts';

test('a dropped socket is resumed, and what was asked meanwhile is answered', async () => {
  const room = await openReadingRoom();
  room.sandbox.faults.dropSockets();
  await isAnswered(room);
  expect(await logged(room, 'resumed')).toMatchObject({ shard: 0 });
});

test.each([
  [
    'a session that Discord has forgotten',
    ({ sandbox }: ReadingRoom) => sandbox.faults.dropSockets({ resumable: false }),
  ],
  ['an invalid session', ({ sandbox }: ReadingRoom) => sandbox.faults.invalidateSessions()],
  ['a request to reconnect', ({ sandbox }: ReadingRoom) => sandbox.faults.askToReconnect()],
  // https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
  ...[1001, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009].map((code) => {
    const close = ({ sandbox }: ReadingRoom) => sandbox.faults.closeSockets(code);
    return [`close code ${code}, which is not final,`, close] as const;
  }),
] as const)('%s ends with the bot online again', async (_, befall) => {
  const room = await openReadingRoom();
  befall(room);
  await logged(room, 'reconnecting');
  await expect.poll(() => room.bot.online(), { timeout: 15_000 }).toBe(true);
  await isAnswered(room);
  expect(room.finalCloses).toEqual([]);
});

test('an outage is one line, however often it is tried, and so is its end', async () => {
  const room = await openReadingRoom();
  room.sandbox.faults.refuseIdentify(1, 4000);
  room.sandbox.faults.dropSockets({ resumable: false });
  expect(await logged(room, 'logged in anew')).toMatchObject({ shard: 0 });
  expect(linesOf(room.log).filter(({ msg }) => msg === 'reconnecting')).toHaveLength(1);
});

test('an outage in which something else answers is two lines, the second with its reason, and one for its end', async () => {
  const port = await freePort();
  const sandbox = await openSandbox({ port });
  const room = await enterReadingRoom(sandbox);
  await sandbox.stop();
  let tries = 0;
  const proxy = createServer((_, response) => void response.writeHead(502).end());
  proxy.on('upgrade', (_, socket) => {
    tries += 1;
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await once(proxy.listen(port, '127.0.0.1'), 'listening');
  await expect.poll(() => tries, { timeout: 15_000 }).toBeGreaterThan(2);
  proxy.closeAllConnections();
  proxy.close();
  await once(proxy, 'close');
  await openSandbox({ port, token: sandbox.token });
  await logged(room, 'logged in anew');
  const lines = linesOf(room.log).filter(({ msg }) => /connect|logged/.test(String(msg)));
  expect(lines).toMatchObject([
    { msg: 'reconnecting' },
    { msg: 'the connection failed', reason: 'Unexpected server response: 502' },
    { msg: 'logged in anew' },
  ]);
});

test('a gateway that stops acknowledging heartbeats is left and joined again', async () => {
  const room = await openReadingRoom({ heartbeatInterval: 200 });
  room.sandbox.faults.acknowledgeHeartbeats(false);
  await logged(room, 'reconnecting');
  room.sandbox.faults.acknowledgeHeartbeats(true);
  await expect.poll(() => room.bot.online(), { timeout: 15_000 }).toBe(true);
  await isAnswered(room);
});

test.each([4004, 4010, 4011, 4012, 4013, 4014])(
  'close code %i is final: it is told once and nothing is tried again',
  async (code) => {
    const room = await openReadingRoom();
    room.sandbox.faults.closeSockets(code);
    await expect.poll(() => room.finalCloses.length).toBe(1);
    expect(linesOf(room.log).map(({ msg }) => msg)).not.toContain('reconnecting');
  },
);

test('of two shards in one process that Discord will not have back, one is told of', async () => {
  const room = await openReadingRoom({ shards: 2, maxConcurrency: 2 });
  room.sandbox.faults.closeSockets(4004);
  await expect.poll(() => room.bot.online()).toBe(false);
  await room.bot.stop();
  expect(room.finalCloses).toHaveLength(1);
});

test('more shards than Discord lets in within the time for one are waited for', async () => {
  const sandbox = await openSandbox({ shards: 3 });
  const room = await enterReadingRoom(sandbox, 'corpus', { readyWithin: 8_000 });
  expect(room.bot.online()).toBe(true);
  expect(room.log.join('')).not.toContain('trying again');
});

test('a server in an outage keeps nobody waiting at a start', async () => {
  const sandbox = await openSandbox();
  sandbox.addGuild('Away', ['general'], { unavailable: true });
  const room = await enterReadingRoom(sandbox, 'corpus', { readyWithin: 8_000 });
  await isAnswered(room);
  expect(room.log.join('')).not.toContain('trying again');
});

test('a gateway that is out of order at the start is tried again', async () => {
  const port = await freePort();
  const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  const told = { url: `ws://127.0.0.1:${port}`, shards: 1, session_start_limit: limit };
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(told));
  });
  server.on('upgrade', (_, socket) => socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n'));
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const program = runProgram({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: `http://127.0.0.1:${port}/api` });
  await program.until(/Can’t reach.*trying again/);
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  server.closeAllConnections();
  server.close();
});
