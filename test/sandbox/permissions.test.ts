/** What a bot may not do in the sandbox in, the code out with which Discord refuses it. */
import { type GuildTextBasedChannel, Routes, type ThreadChannel } from 'discord.js';
import { expect, test } from 'vitest';
import { openGeneral } from './open-general.ts';
import { codeOf } from './open-sandbox.ts';

test('where it may not read what was said, a bot neither reads it nor replies to it, but writes', async () => {
  const { sandbox, bot, channel, ada } = await openGeneral();
  const { id } = ada.send('@Echo hello');
  sandbox.faults.deny(['ReadMessageHistory']);
  const path = Routes.channelMessages(channel.id);
  const reply = { content: 'hi', message_reference: { message_id: id } };
  expect(await codeOf(bot.rest.post(path, { body: reply }))).toBe(50013);
  expect(await codeOf(bot.rest.get(path))).toBe(50013);
  expect(await codeOf(bot.rest.get(Routes.channelMessage(channel.id, id)))).toBe(50013);
  expect(await codeOf(bot.rest.post(path, { body: { content: 'hi' } }))).toBeUndefined();
});

test('where it may not write it is not seen typing, and where it may not embed it edits no embed in', async () => {
  const { sandbox, bot, channel } = await openGeneral();
  const { id } = await channel.send('hi');
  sandbox.faults.deny(['EmbedLinks', 'SendMessages']);
  expect(await codeOf(channel.sendTyping())).toBe(50013);
  const edit = (body: object) => codeOf(bot.rest.patch(Routes.channelMessage(channel.id, id), { body }));
  expect(await edit({ embeds: [{ title: 'a' }] })).toBe(50013);
  expect(await edit({ content: 'bye' })).toBeUndefined();
  expect(await edit({ content: '' })).toBe(50006);
});

test('a bot changes no channel, its own threads, and those of others if it manages threads', async () => {
  const { sandbox, bot, channel, ada } = await openGeneral();
  const rename = (id: string) => codeOf(bot.rest.patch(Routes.channel(id), { body: { name: 'new' } }));
  const own = await (await channel.send('a topic')).startThread({ name: 'Own' });
  const hers = ada.openThread(ada.send('another').id, 'Hers');
  expect(await rename(channel.id)).toBe(50013);
  expect(await rename(hers)).toBeUndefined();
  sandbox.faults.deny(['ManageThreads']);
  expect(await rename(hers)).toBe(50013);
  expect(await rename(own.id)).toBeUndefined();
});

test('the message that a thread stands on is not deleted within it', async () => {
  const { bot, channel, ada } = await openGeneral();
  const thread: ThreadChannel = await (await channel.send('a topic')).startThread({ name: 'On it' });
  const [first] = ada.sees(thread.id);
  expect(await codeOf(bot.rest.delete(Routes.channelMessage(thread.id, first?.id ?? '')))).toBe(50021);
});

test('a private word is not among the messages that a bot reads', async () => {
  const { bot, channel, ada } = await openGeneral();
  await bot.application.commands.set([{ name: 'go', description: 'Goes' }]);
  const { id, token } = ada.slash('go').interaction;
  const body = { type: 4, data: { content: 'for you alone', flags: 64 } };
  await bot.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
  await channel.send('for everybody');
  expect(ada.sees()).toHaveLength(2);
  const read = await (channel as GuildTextBasedChannel).messages.fetch({ limit: 10, cache: false });
  expect(read.map(({ content }) => content)).toEqual(['for everybody']);
});

test('nobody that is not there is found, and a bot does not write to itself', async () => {
  const { sandbox, bot, ada } = await openGeneral();
  const elsewhere = sandbox.addGuild('Elsewhere', [], { withBot: false });
  const find = (guildId: string, userId: string) => codeOf(bot.rest.get(Routes.guildMember(guildId, userId)));
  expect(await find(sandbox.guild.id, ada.id)).toBeUndefined();
  expect(await find(elsewhere.id, bot.user.id)).toBe(10007);
  expect(await find(sandbox.guild.id, '123456789012345678')).toBe(10013);
  const body = { recipient_id: bot.user.id };
  expect(await codeOf(bot.rest.post(Routes.userChannels(), { body }))).toBe(50007);
});
