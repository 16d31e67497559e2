/** Discord asks to slow down, for long or without saying how long: what is asked meanwhile is answered or logged. */
import { expect, test } from 'vitest';
import { isAnswered, linesOf, logged, question } from './bad-day.ts';
import { enterReadingRoom, openReadingRoom, openSandbox } from './open-reading-room.ts';

const callback = { method: 'POST', route: '/interactions/{interaction_id}/{interaction_token}/callback' };
const messages = { method: 'POST', route: '/channels/{channel_id}/messages' };
const commands = { method: 'GET', route: '/applications/{application_id}/commands' };
const unsaid = { status: 429, instead: 'error code: 1015', type: 'text/plain' } as const;
/** For an hour, and without a word of how long, as Cloudflare does. */
const putOff = [
  { limited: 'user', retryAfter: 3600 },
  { limited: 'global', retryAfter: 3600 },
  unsaid,
] as const;

test.each(putOff)('an answer that is put off (%j) is given up, and logged with an id', async (trouble) => {
  const room = await openReadingRoom();
  const { sandbox } = room;
  sandbox.faults.rest({ ...callback, trouble, times: Number.POSITIVE_INFINITY });
  const exchange = sandbox.user('Ada').slash('ask', { question });
  const given = await logged(room, 'Discord did not take the reply');
  expect(given).toMatchObject({ id: expect.any(String), error: 'RateLimitError' });
  expect(await logged(room, 'could not apologise either')).toMatchObject({ id: given['id'] });
  expect(sandbox.requests.filter(({ route }) => route === callback.route)).toHaveLength(2);
  expect(room.log.join('')).not.toContain(exchange.interaction.token);
});

test.each(putOff)('a mention whose reply is put off (%j), and the next, are logged', async (trouble) => {
  const room = await openReadingRoom();
  const { sandbox } = room;
  sandbox.faults.rest({ ...messages, trouble, times: Number.POSITIVE_INFINITY });
  for (const name of ['Ada', 'Linus']) sandbox.user(name).send(`@Verbatim ${question}`);
  const given = () => linesOf(room.log).filter(({ msg }) => msg === 'Discord did not take the reply');
  await expect.poll(given).toMatchObject(Array(2).fill({ id: expect.any(String), kind: 'mention' }));
  expect(sandbox.requests.filter(({ route }) => route === messages.route).length).toBeLessThanOrEqual(2);
  await isAnswered(room);
});

test('a reply that has to wait for the channel’s turn is logged as slowed down, and comes', async () => {
  const room = await openReadingRoom();
  const ada = room.sandbox.user('Ada');
  room.sandbox.faults.rest({ ...messages, trouble: { limited: 'user', retryAfter: 4 } });
  ada.send(`@Verbatim ${question}`);
  expect(await logged(room, 'asked to slow down')).toMatchObject({ route: '/channels/:id/messages' });
  const replies = () => ada.sees().filter(({ author }) => author.id === room.sandbox.botId);
  await expect.poll(replies, { timeout: 8_000 }).toHaveLength(1);
});

test('commands that are put off without a word of how long are registered with the next try', async () => {
  const sandbox = await openSandbox();
  sandbox.faults.rest({ ...commands, trouble: unsaid });
  const room = await enterReadingRoom(sandbox);
  expect(await logged(room, 'trying again')).toMatchObject({
    reason: expect.stringContaining('answered 429'),
  });
  await isAnswered(room);
});

test('commands that are put off for some seconds are waited for in silence', async () => {
  const sandbox = await openSandbox();
  sandbox.faults.rest({ ...commands, trouble: { limited: 'user', retryAfter: 4 } });
  const room = await enterReadingRoom(sandbox);
  expect(linesOf(room.log).map(({ msg }) => msg)).not.toContain('trying again');
  await isAnswered(room);
});
