/** What happens in the sandbox in, what a bot hears of it out: nothing of what Discord keeps from it. */
import { once } from 'node:events';
import { type Client, Events, type RESTPostAPIInteractionCallbackJSONBody, Routes } from 'discord.js';
import { expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { openGeneral } from './open-general.ts';
import { openSandbox, startBot } from './open-sandbox.ts';

/** The names of the events a bot hears of from now on. */
function listen(bot: Client): string[] {
  const heard: string[] = [];
  bot.on(Events.Raw as never, ({ t }: { t: string | null }) => {
    if (t) heard.push(t);
  });
  return heard;
}

test('a bot that is online hears of a server it comes into, and not of one in an outage or without it', async () => {
  const sandbox = await openSandbox();
  const bot = await startBot(sandbox);
  sandbox.addGuild('Without it', [], { withBot: false });
  sandbox.addGuild('In an outage', [], { unavailable: true });
  sandbox.addGuild('Another', []);
  const names = () => bot.guilds.cache.map(({ name }) => name);
  await expect.poll(names, { timeout: 10_000 }).toContain('Another');
  expect(names()).toEqual(['Sandbox', 'Another']);
});

test('of what is said, opened and deleted in a channel that it may not see a bot hears nothing', async () => {
  const { sandbox, bot, ada } = await openGeneral();
  const heard = listen(bot);
  sandbox.faults.deny(['ViewChannel']);
  const said = ada.send('@Echo hello');
  ada.openThread(said.id, 'Among ourselves');
  ada.delete(said.id);
  sandbox.faults.allow(['ViewChannel']);
  ada.send('@Echo hello again');
  await expect.poll(() => heard, { timeout: 10_000 }).toContain('MESSAGE_CREATE');
  expect(heard).toEqual(['CHANNEL_UPDATE', 'CHANNEL_UPDATE', 'MESSAGE_CREATE']);
});

test('of its own answers a bot hears those that everybody sees', async () => {
  const { sandbox, bot, ada } = await openGeneral();
  await bot.application.commands.set([{ name: 'go', description: 'Goes' }]);
  const heard = listen(bot);
  const answer = async (flags: number) => {
    const exchange = ada.slash('go');
    const { id, token } = exchange.interaction;
    const body: RESTPostAPIInteractionCallbackJSONBody = { type: 4, data: { content: 'gone', flags } };
    await bot.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
    const reply = await exchange.reply();
    if (reply !== 'did not respond') sandbox.faults.deleteMessages(reply.id);
  };
  await answer(64);
  await answer(0);
  await expect.poll(() => heard, { timeout: 10_000 }).toContain('MESSAGE_DELETE');
  const commands = ['INTERACTION_CREATE', 'INTERACTION_CREATE'];
  expect(heard).toEqual([...commands, 'MESSAGE_CREATE', 'MESSAGE_DELETE']);
});

/** Says something on a line of its own; gives the code with which that is closed. */
async function closedAfter({ url }: Sandbox, version: number, ...said: string[]): Promise<unknown> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/gateway?v=${version}&encoding=json`);
  socket.once('message', () => said.forEach((each) => void socket.send(each)));
  return new Promise((resolve) => socket.once('close', resolve));
}

test('what a bot says on the line that is none of Discord’s language closes it with the code for that', async () => {
  const sandbox = await openSandbox();
  const identify = JSON.stringify({ op: 2, d: { token: sandbox.token, intents: 0 } });
  expect(await closedAfter(sandbox, 9)).toBe(4012);
  expect(await closedAfter(sandbox, 10, 'hello')).toBe(4002);
  expect(await closedAfter(sandbox, 10, '{"op":99}')).toBe(4001);
  expect(await closedAfter(sandbox, 10, '{"op":3,"d":{}}')).toBe(4003);
  expect(await closedAfter(sandbox, 10, identify, identify)).toBe(4005);
  const resume = JSON.stringify({ op: 6, d: { token: 'wrong', session_id: 'a', seq: 1 } });
  expect(await closedAfter(sandbox, 10, resume)).toBe(4004);
});

interface Said {
  readonly op: number;
  readonly s: number;
  readonly t: string;
  readonly d: { readonly content?: string; readonly session_id: string; readonly name?: string };
}

/** A line of a bot's own; what is heard on it, as it comes. */
function dial({ url }: Sandbox, op: number, d: object) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/gateway?v=10&encoding=json`);
  const heard: Said[] = [];
  socket.on('message', (raw) => {
    const said = JSON.parse(String(raw)) as Said;
    if (said.op === 10) socket.send(JSON.stringify({ op, d }));
    else heard.push(said);
  });
  const until = (is: (said: Said) => boolean) =>
    vi.waitFor(() => heard.find(is) ?? Promise.reject(new Error('not yet')), { timeout: 10_000 });
  const hangUp = async (code: number) => {
    socket.close(code);
    await once(socket, 'close');
  };
  return { heard, until, hangUp };
}

test('who resumes hears what came after the event it names and that alone; after a goodbye nobody resumes', async () => {
  const sandbox = await openSandbox();
  const { token } = sandbox;
  const first = dial(sandbox, 2, { token, intents: 1 << 9 });
  const { session_id } = (await first.until(({ t }) => t === 'READY')).d;
  for (const word of ['one', 'two']) sandbox.user().send(word);
  await first.until(({ s }) => s === 3);
  await first.hangUp(4000);
  sandbox.user().send('three');
  const again = dial(sandbox, 6, { token, session_id, seq: 2 });
  await again.until(({ t }) => t === 'RESUMED');
  expect(again.heard.map(({ s, t }) => [s, t])).toEqual([
    [3, 'MESSAGE_CREATE'],
    [4, 'MESSAGE_CREATE'],
    [5, 'RESUMED'],
  ]);
  await again.hangUp(1000);
  expect((await dial(sandbox, 6, { token, session_id, seq: 5 }).until(() => true)).op).toBe(9);
});

test('who names an event that never was cannot resume', async () => {
  const sandbox = await openSandbox();
  const { token } = sandbox;
  const first = dial(sandbox, 2, { token, intents: 0 });
  const { session_id } = (await first.until(({ t }) => t === 'READY')).d;
  await first.hangUp(4000);
  expect((await dial(sandbox, 6, { token, session_id, seq: 2 }).until(() => true)).op).toBe(9);
});

test('a bot that logs in is greeted with the servers it is in, but those in an outage', async () => {
  const sandbox = await openSandbox();
  sandbox.addGuild('Without it', [], { withBot: false });
  sandbox.addGuild('In an outage', [], { unavailable: true });
  sandbox.addGuild('Another', []);
  const { heard, until } = dial(sandbox, 2, { token: sandbox.token, intents: 1 });
  await until(({ d }) => d.name === 'Another');
  expect(heard.map(({ t, d }) => d.name ?? t)).toEqual(['READY', 'Sandbox', 'Another']);
  expect(heard[0]?.d).toMatchObject({ guilds: { length: 3 } });
});
