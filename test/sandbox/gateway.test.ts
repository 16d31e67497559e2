import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events, GatewayIntentBits, Status } from 'discord.js';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { codeOf, createBot, openSandbox, startBot } from './open-sandbox.ts';

/** Resolves when the client emits this. */
const next = (bot: Client, event: string) =>
  new Promise<unknown[]>((resolve) => bot.once(event, (...args: unknown[]) => resolve(args)));

/** Keeps what the bot hears in the guild. */
function listen(bot: Client): string[] {
  const heard: string[] = [];
  bot.on(Events.MessageCreate, ({ content }) => heard.push(content.replace(/<@\d+> /, '')));
  return heard;
}

test('a wrong token is refused by the API and by the gateway', async () => {
  const sandbox = await openSandbox();
  const bot = createBot(sandbox);
  await expect(bot.login(`${sandbox.token}x`)).rejects.toThrow('An invalid token was provided');
  bot.rest.setToken('wrong');
  expect(await codeOf(bot.rest.get('/users/@me'))).toBe(0);
  const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}/gateway?v=10&encoding=json`);
  socket.once('message', () => socket.send(JSON.stringify({ op: 2, d: { token: 'wrong', intents: 0 } })));
  expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(4004);
});

test('an intent that has not been granted is refused, and one that does not exist', async () => {
  const sandbox = await openSandbox();
  const bot = createBot(sandbox, { intents: GatewayIntentBits.MessageContent });
  await expect(bot.login(sandbox.token)).rejects.toThrow(/disallowed intents/i);
  const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}/gateway?v=10&encoding=json`);
  socket.once('message', () =>
    socket.send(JSON.stringify({ op: 2, d: { token: sandbox.token, intents: 1 << 30 } })),
  );
  expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(4013);
});

test('what a bot missed while its line was cut, it hears when it resumes', async () => {
  const sandbox = await openSandbox({ botName: 'Echo' });
  const bot = await startBot(sandbox);
  const heard = listen(bot);
  const ada = sandbox.user();
  ada.send('@Echo before');
  await expect.poll(() => heard).toEqual(['before']);
  const resumed = next(bot, Events.ShardResume);
  sandbox.faults.dropSockets();
  ada.send('@Echo meanwhile');
  await resumed;
  ada.send('@Echo after');
  await expect.poll(() => heard).toEqual(['before', 'meanwhile', 'after']);
});

test('asked to reconnect, a bot resumes and misses nothing', async () => {
  const sandbox = await openSandbox({ botName: 'Echo' });
  const bot = await startBot(sandbox);
  const heard = listen(bot);
  const resumed = next(bot, Events.ShardResume);
  sandbox.faults.askToReconnect();
  sandbox.user().send('@Echo meanwhile');
  await resumed;
  await expect.poll(() => heard).toEqual(['meanwhile']);
});

test('a bot whose heartbeats go unheard takes the line for dead and resumes', async () => {
  const sandbox = await openSandbox({ heartbeatInterval: 100 });
  const bot = await startBot(sandbox);
  const resumed = next(bot, Events.ShardResume);
  sandbox.faults.acknowledgeHeartbeats(false);
  await next(bot, Events.ShardReconnecting);
  sandbox.faults.acknowledgeHeartbeats(true);
  await resumed;
});

test('a bot whose session is invalid identifies anew', async () => {
  const sandbox = await openSandbox();
  const bot = await startBot(sandbox);
  const ready = next(bot, Events.ShardReady);
  sandbox.faults.invalidateSessions();
  await ready;
  expect(bot.ws.status).toBe(Status.Ready);
});

test('a bot whose session is invalid, but can be resumed, resumes it on the line it has', async () => {
  const sandbox = await openSandbox({ botName: 'Echo' });
  const bot = await startBot(sandbox);
  const heard = listen(bot);
  const told: string[] = [];
  bot.on(Events.ShardReconnecting, () => told.push('reconnecting'));
  bot.on(Events.ShardResume, () => told.push('resumed'));
  sandbox.faults.invalidateSessions({ resumable: true });
  await next(bot, Events.ShardResume);
  // A line that was closed is closed by then.
  await codeOf(bot.rest.get('/users/@me'));
  sandbox.user().send('@Echo after');
  await expect.poll(() => heard).toEqual(['after']);
  expect(told).toEqual(['resumed']);
});

test('a session that was forgotten cannot be resumed', async () => {
  const sandbox = await openSandbox();
  const bot = await startBot(sandbox);
  const ready = next(bot, Events.ShardReady);
  sandbox.faults.dropSockets({ resumable: false });
  await ready;
});

test('after a close that is not final a bot comes back, after a final one it does not', async () => {
  const sandbox = await openSandbox();
  const bot = await startBot(sandbox);
  const resumed = next(bot, Events.ShardResume);
  sandbox.faults.closeSockets(4000);
  await resumed;
  const gone = next(bot, Events.ShardDisconnect);
  sandbox.faults.closeSockets(4014);
  await gone;
});

test('a bot that is not let in at first tries again', async () => {
  const sandbox = await openSandbox();
  sandbox.faults.refuseIdentify(1, 4009);
  const bot = await startBot(sandbox);
  expect(bot.isReady()).toBe(true);
});

test('a bot that was away for too long cannot resume', async () => {
  const sandbox = await openSandbox({ botName: 'Echo', historyLimit: 10 });
  const bot = await startBot(sandbox);
  const ready = next(bot, Events.ShardReady);
  sandbox.faults.dropSockets();
  for (let n = 0; n < 25; n++) sandbox.user().send('hello');
  await ready;
});

test('each shard hears of its own guilds, and the first of direct messages', async () => {
  const sandbox = await openSandbox({ botName: 'Echo', shards: 2, maxConcurrency: 2 });
  const others = [sandbox.addGuild('Second'), sandbox.addGuild('Third')];
  const bots = await Promise.all(
    [0, 1].map((shard) => startBot(sandbox, { shards: [shard], shardCount: 2 })),
  );
  const guilds = bots.map((bot) => bot.guilds.cache.map(({ name }) => name));
  expect(guilds.flat().sort()).toEqual(['Sandbox', 'Second', 'Third']);
  expect(guilds.every((names) => names.length > 0)).toBe(true);
  const heard = bots.map(listen);
  const ada = sandbox.user();
  for (const guild of [sandbox.guild, ...others])
    ada.send(`@Echo ${guild.name}`, { in: guild.channels[0]?.id });
  await expect.poll(() => heard).toEqual(guilds);
});

test('a shard that cannot be is refused', async () => {
  const sandbox = await openSandbox();
  const bot = createBot(sandbox, { shards: [2], shardCount: 2 });
  await expect(bot.login(sandbox.token)).rejects.toThrow(/invalid shard/i);
});

test('as many guilds as one shard may have are taken, one more is refused, unless there are two', async () => {
  const sandbox = await openSandbox();
  const login = (shardCount: number) =>
    createBot(sandbox, { intents: [], shards: [0], shardCount }).login(sandbox.token);
  for (let n = 2; n <= 2500; n++) sandbox.addGuild(`Guild ${n}`, []);
  await login(1);
  sandbox.addGuild('Guild 2501', []);
  await expect(login(1)).rejects.toThrow(/sharding/i);
  await login(2);
}, 20_000);

test('a bot hears only what its intents are for', async () => {
  const sandbox = await openSandbox({ botName: 'Echo' });
  const bot = await startBot(sandbox, { intents: [GatewayIntentBits.Guilds] });
  const heard = listen(bot);
  await bot.application.commands.set([{ name: 'go', description: 'Goes' }]);
  const used = next(bot, Events.InteractionCreate);
  sandbox.user().send('@Echo hello');
  sandbox.user().slash('go');
  await used;
  expect(heard).toEqual([]);
});

test('the sandbox stops at once, with bots and pages still there, and leaves nothing running', async () => {
  const sandbox = await openSandbox();
  const bot = createBot(sandbox);
  const before = process.getActiveResourcesInfo().filter((kind) => kind.startsWith('TCPServer')).length;
  await bot.login(sandbox.token);
  await bot.application?.commands.set([{ name: 'go', description: 'Goes' }]);
  const waiting = sandbox.user().slash('go').reply();
  await bot.destroy();
  await Promise.race([sandbox.stop(), sleep(1000).then(() => Promise.reject(new Error('too slow')))]);
  expect(await waiting).toBe('did not respond');
  const after = process.getActiveResourcesInfo().filter((kind) => kind.startsWith('TCPServer')).length;
  expect(after).toBe(before - 1);
});
