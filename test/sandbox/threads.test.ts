import { ChannelType, Events } from 'discord.js';
import { expect, test } from 'vitest';
import { openGeneral } from './open-general.ts';
import { codeOf } from './open-sandbox.ts';

test('a thread opens on a message, once, and one can write in it', async () => {
  const { sandbox, bot, channel, ada } = await openGeneral();
  const heard = new Promise((resolve) => bot.once(Events.ThreadCreate, (thread) => resolve(thread.name)));
  const message = await channel.send('a topic');
  const thread = await message.startThread({ name: 'On the topic' });
  expect(await heard).toBe('On the topic');
  expect(thread).toMatchObject({ id: message.id, type: ChannelType.PublicThread, parentId: channel.id });
  await thread.send('inside');
  ada.send('me too', { in: thread.id });
  expect(ada.sees(thread.id).map(({ type, content }) => [type, content])).toEqual([
    [21, ''],
    [0, 'inside'],
    [0, 'me too'],
  ]);
  const again = bot.rest.post(`/channels/${channel.id}/messages/${message.id}/threads`, {
    body: { name: 'Again' },
  });
  expect(await codeOf(again)).toBe(160004);
  const other = await channel.send('another');
  sandbox.faults.deny(['CreatePublicThreads']);
  expect(await codeOf(other.startThread({ name: 'Denied' }))).toBe(50013);
});

test('an archived thread opens again when somebody writes in it, unless it is locked', async () => {
  const { channel, ada } = await openGeneral();
  const thread = await (await channel.send('a topic')).startThread({ name: 'On the topic' });
  await thread.setName('On and on');
  await thread.setArchived(true);
  expect(thread).toMatchObject({ name: 'On and on', archived: true });
  await thread.send('once more');
  await expect.poll(() => thread.archived).toBe(false);
  await thread.setLocked(true);
  await thread.setArchived(true);
  expect(await codeOf(thread.send('too late'))).toBe(50083);
  expect(() => ada.send('me too', { in: thread.id })).toThrow('archived');
});

test('a thread without a message is announced where it was opened', async () => {
  const { channel, ada } = await openGeneral();
  if (channel.type !== ChannelType.GuildText) throw new Error('not a text channel');
  const thread = await channel.threads.create({ name: 'Side room', type: ChannelType.PublicThread });
  expect(ada.sees().at(-1)).toMatchObject({ type: 18, content: 'Side room' });
  ada.send('@Echo hello', { in: thread.id });
  await expect.poll(() => thread.messages.cache.last()?.content).toContain('hello');
});
