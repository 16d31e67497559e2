import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import type { SandboxUser } from '../../src/sandbox/users/user.ts';
import { afterAWhile } from './act-and-see.ts';
import { isAnswered, linesOf, logged, question } from './bad-day.ts';
import { openReadingRoom, type ReadingRoom } from './open-reading-room.ts';

const callback = { method: 'POST', route: '/interactions/{interaction_id}/{interaction_token}/callback' };
const messages = { method: 'POST', route: '/channels/{channel_id}/messages' };

/** The bot's messages that a user sees. */
const repliesTo = ({ sandbox }: ReadingRoom, user: SandboxUser) =>
  user.sees().filter(({ author }) => author.id === sandbox.botId);

test.each(['user', 'shared', 'global'] as const)(
  'a %s rate limit is waited out, and there is one answer',
  async (limited) => {
    const room = await openReadingRoom();
    room.sandbox.faults.rest({ ...callback, trouble: { limited, retryAfter: 0.1 } });
    await isAnswered(room);
    room.sandbox.faults.rest({ ...messages, trouble: { limited, retryAfter: 0.1 } });
    const ada = room.sandbox.user('Ada');
    ada.send(`@Verbatim ${question}`);
    await room.sandbox.until(() => repliesTo(room, ada).length === 2);
  },
);

test.each([500, 502, 503])(
  'a moment of nothing but %i is waited out, and there is one answer',
  async (status) => {
    const room = await openReadingRoom();
    room.sandbox.faults.rest({ ...callback, trouble: { status }, times: 4 });
    await isAnswered(room);
    room.sandbox.faults.rest({ ...messages, trouble: { status }, times: 8 });
    const ada = room.sandbox.user('Ada');
    ada.send(`@Verbatim ${question}`);
    await room.sandbox.until(() => repliesTo(room, ada).length === 2);
    expect(linesOf(room.log).map(({ msg }) => msg)).not.toContain('Discord did not take the reply');
  },
);

test('an answer under which the line is cut is given again, by slash and by mention', async () => {
  const room = await openReadingRoom();
  room.sandbox.faults.rest({ ...callback, trouble: 'drop' });
  await isAnswered(room);
  room.sandbox.faults.rest({ ...messages, trouble: 'drop' });
  const ada = room.sandbox.user('Ada');
  ada.send(`@Verbatim ${question}`);
  await room.sandbox.until(() => repliesTo(room, ada).length === 2);
  expect(linesOf(room.log).map(({ msg }) => msg)).not.toContain('Discord did not take the reply');
});

test('an API that stays broken leaves a line in the log, and the next question is answered', async () => {
  const room = await openReadingRoom();
  room.sandbox.faults.rest({ ...callback, trouble: { status: 503 }, times: 12 });
  const exchange = room.sandbox.user('Ada').slash('ask', { question });
  expect(await logged(room, 'could not apologise either')).toMatchObject({
    id: expect.any(String),
    status: 503,
  });
  expect(exchange.responses).toEqual([]);
  await isAnswered(room);
});

test('a REST call that hangs is given up when Discord would no longer take it', async () => {
  const room = await openReadingRoom();
  room.sandbox.faults.rest({ ...callback, trouble: 'hang', times: 4 });
  const exchange = room.sandbox.user('Ada').slash('ask', { question });
  expect(await exchange.reply()).toBe('did not respond');
  const given = () => linesOf(room.log).find(({ msg }) => msg === 'Discord did not take the reply');
  await expect.poll(given, { timeout: 5_000 }).toMatchObject({ id: expect.any(String) });
});

test.each(['hang', 'stall'] as const)(
  'a reply to a mention that is left to %s is sent again, and the next asker need not wait for long',
  async (trouble) => {
    const room = await openReadingRoom();
    const [ada, linus] = [room.sandbox.user('Ada'), room.sandbox.user('Linus')];
    room.sandbox.faults.rest({ ...messages, trouble });
    ada.send(`@Verbatim ${question}`);
    await expect.poll(() => room.sandbox.requests.some(({ route }) => route === messages.route)).toBe(true);
    linus.send('@Verbatim what about trade?');
    await expect.poll(() => repliesTo(room, ada).length, { timeout: 8_000 }).toBe(2);
  },
);

test('a mention in reply to a message that Discord does not hand out is answered by itself', async () => {
  const room = await openReadingRoom();
  const ada = room.sandbox.user('Ada');
  const said = ada.send('Who knows?');
  const fetched = { method: 'GET', route: '/channels/{channel_id}/messages/{message_id}' };
  room.sandbox.faults.rest({ ...fetched, trouble: 'hang', times: 4 });
  ada.send(`@Verbatim ${question}`, { replyTo: said.id });
  await expect.poll(() => repliesTo(room, ada).length, { timeout: 8_000 }).toBe(1);
});

test.each([{ status: 502 }, 'drop'] as const)(
  'an answer whose receipt is lost (%j) is not given twice',
  async (trouble) => {
    const room = await openReadingRoom();
    const ada = room.sandbox.user('Ada');
    room.sandbox.faults.rest({ ...callback, trouble, carriedOut: true });
    const exchange = ada.slash('ask', { question });
    await exchange.outcome();
    await expect
      .poll(() => room.sandbox.requests.filter(({ route }) => route === callback.route))
      .toHaveLength(2);

    room.sandbox.faults.rest({ ...messages, trouble: { status: 502 }, carriedOut: true });
    ada.send(`@Verbatim ${question} again`);
    await room.sandbox.until(() => repliesTo(room, ada).length === 2);
    await expect
      .poll(() => room.sandbox.requests.filter(({ route }) => route === messages.route))
      .toHaveLength(2);
    expect(repliesTo(room, ada)).toHaveLength(2);
    expect(exchange.responses).toHaveLength(1);
    expect(linesOf(room.log).map(({ msg }) => msg)).not.toContain('Discord did not take the reply');
  },
);

test.each([
  ['expired meanwhile', 10_062, 404],
  ['has an answer of somebody else’s', 40_060, 400],
])('an interaction that %s (%i) is logged with an id, and nobody is told', async (_, code, status) => {
  const room = await openReadingRoom();
  const { sandbox } = room;
  sandbox.faults.rest({ ...callback, trouble: { status, code } });
  const exchange = sandbox.user('Ada').slash('ask', { question });
  expect(await logged(room, 'Discord did not take the reply')).toMatchObject({
    code,
    id: expect.any(String),
  });
  await afterAWhile(sandbox);
  expect(sandbox.requests.filter(({ path }) => path.includes(exchange.interaction.id))).toHaveLength(1);
  expect(exchange.responses).toEqual([]);
});

test('a click on a message that is deleted at that moment (10008) gets a private word', async () => {
  const room = await openReadingRoom();
  const ada = room.sandbox.user('Ada');
  const asked = ada.slash('ask', { question });
  const reply = await asked.reply();
  if (reply === 'did not respond') throw new Error(reply);
  // The last: the first paragraph has none before it.
  const [, neighbour = ''] = [...JSON.stringify(reply).matchAll(/"custom_id":"(p\.[^"]+)"/g)].at(-1) ?? [];
  const click = ada.click(reply.id, neighbour);
  room.sandbox.faults.deleteMessages(reply.id);
  const word = await click.reply();
  const { id } = await logged(room, 'Discord did not take the reply');
  expect(word).toMatchObject({ flags: MessageFlags.Ephemeral, content: expect.stringContaining(String(id)) });
});

test.each([
  ['a channel it may not see (50001)', 50_001, ['ViewChannel']],
  ['a channel it may not write in (50013)', 50_013, ['SendMessages']],
] as const)('a mention in %s is logged with an id', async (_, code, denied) => {
  const room = await openReadingRoom();
  room.sandbox.faults.rest({ ...messages, trouble: { status: 500 } });
  const ada = room.sandbox.user('Ada');
  ada.send(`@Verbatim ${question}`);
  room.sandbox.faults.deny(denied);
  expect(await logged(room, 'Discord did not take the reply')).toMatchObject({
    code,
    id: expect.any(String),
  });
  room.sandbox.faults.allow(denied);
  await isAnswered(room);
});

test('a mention in a channel that is gone (10003) is logged with an id', async () => {
  const room = await openReadingRoom();
  room.sandbox.faults.rest({ ...messages, trouble: { status: 404, code: 10_003 } });
  room.sandbox.user('Ada').send(`@Verbatim ${question}`);
  expect(await logged(room, 'Discord did not take the reply')).toMatchObject({
    code: 10_003,
    id: expect.any(String),
  });
});

test('where embeds are denied the answer comes as text', async () => {
  const room = await openReadingRoom();
  room.sandbox.faults.deny(['EmbedLinks']);
  const ada = room.sandbox.user('Ada');
  ada.send(`@Verbatim ${question}`);
  const reply = await room.sandbox.until(() => repliesTo(room, ada)[0]);
  expect(reply.embeds).toEqual([]);
  expect(reply.content).toMatch(/^> .*\*\*/m);
});
