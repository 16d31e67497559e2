/** What happens in the sandbox in, what a bot hears of it out: nothing of what Discord keeps from it. */
import { type Client, Events, type RESTPostAPIInteractionCallbackJSONBody, Routes } from 'discord.js';
import { expect, test } from 'vitest';
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
