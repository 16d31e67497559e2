/** Something else than Discord answers a request: it is made again, and what is never taken is logged as that. */
import { expect, test } from 'vitest';
import { isAnswered, linesOf, logged, question } from './bad-day.ts';
import { openReadingRoom } from './open-reading-room.ts';

const callback = { method: 'POST', route: '/interactions/{interaction_id}/{interaction_token}/callback' };
const messages = { method: 'POST', route: '/channels/{channel_id}/messages' };
const json = 'application/json';
const foreign = [
  ['a page', { status: 200, instead: '<html>Log in to the network</html>' }],
  ['a redirection', { status: 302, instead: '' }],
  ['JSON of something else', { status: 200, instead: '{"message":"Welcome"}', type: json }],
  ['no more than a null', { status: 200, instead: 'null', type: json }],
  ['JSON cut short', { status: 200, instead: '{"id":"123', type: json }],
  ['a refusal cut short', { status: 403, instead: '{"mess', type: json }],
  ['a refusal that is a bare word', { status: 400, instead: '"bad"', type: json }],
] as const;

test.each(foreign)('%s instead of Discord’s word: there is one answer all the same', async (_, trouble) => {
  const room = await openReadingRoom();
  room.sandbox.faults.rest({ ...callback, trouble });
  await isAnswered(room);
  room.sandbox.faults.rest({ ...messages, trouble });
  const ada = room.sandbox.user('Ada');
  ada.send(`@Verbatim ${question}`);
  const replies = () => ada.sees().filter(({ author }) => author.id === room.sandbox.botId);
  await room.sandbox.until(() => replies().length === 2);
  expect(linesOf(room.log).map(({ msg }) => msg)).not.toContain('could not answer');
});

test('a page and never anything else: logged with an id, as not taken', async () => {
  const [[, trouble]] = foreign;
  const room = await openReadingRoom();
  const { sandbox } = room;
  sandbox.faults.rest({ ...callback, trouble, times: Number.POSITIVE_INFINITY });
  sandbox.faults.rest({ ...messages, trouble, times: Number.POSITIVE_INFINITY });
  const exchange = sandbox.user('Ada').slash('ask', { question });
  sandbox.user('Linus').send(`@Verbatim ${question}`);
  const given = () => linesOf(room.log).filter(({ msg }) => msg === 'Discord did not take the reply');
  await expect.poll(given, { timeout: 6_000 }).toHaveLength(2);
  for (const line of given()) expect(line).toMatchObject({ id: expect.any(String), error: 'ForeignAnswer' });
  expect(room.log.join('')).not.toContain(exchange.interaction.token);
  expect(await logged(room, 'could not apologise either')).toMatchObject({ error: 'ForeignAnswer' });
});
