import { AllowedMentionsTypes, Events } from 'discord.js';
import { expect, test } from 'vitest';
import { openGeneral } from './open-general.ts';
import { codeOf, openSandbox, startBot } from './open-sandbox.ts';

test('without its intent a bot reads only what is said to it', async () => {
  const { sandbox, bot, channel, ada } = await openGeneral();
  const heard: string[] = [];
  bot.on(Events.MessageCreate, ({ content }) => heard.push(content));
  const own = await channel.send('mine');
  const private_ = ada.send('among ourselves');
  ada.send('@Echo you there?');
  ada.send('answering', { replyTo: own.id });
  ada.send('answering softly', { replyTo: own.id, ping: false });
  ada.send('only for you', { in: ada.direct() });
  await expect.poll(() => heard).toHaveLength(6);
  expect(heard).toEqual(['mine', '', `<@${sandbox.botId}> you there?`, 'answering', '', 'only for you']);
  expect((await channel.messages.fetch({ message: private_.id, force: true })).content).toBe('');
  expect((await channel.messages.fetch({ limit: 2 })).map(({ content }) => content)).toEqual([
    '',
    'answering',
  ]);
});

test('a message is shown to the bot without the words of the one it replies to, unless those were to the bot', async () => {
  const { bot, ada, linus } = await openGeneral();
  const asked: unknown[] = [];
  bot.on(Events.Raw as never, ({ t, d }: { t: string; d: { referenced_message?: { content: string } } }) => {
    if (t === 'MESSAGE_CREATE') asked.push(d.referenced_message?.content);
  });
  const secret = linus.send('secret');
  const open = linus.send('@Echo open');
  ada.send('@Echo what is this?', { replyTo: secret.id });
  ada.send('@Echo and this?', { replyTo: open.id });
  await expect.poll(() => asked).toHaveLength(4);
  expect(asked).toEqual([undefined, undefined, '', `<@${bot.user.id}> open`]);
});

test('with the intent granted a bot that asks for it reads everything', async () => {
  const sandbox = await openSandbox({ readsMessageContent: true });
  const bot = await startBot(sandbox, { intents: ['Guilds', 'GuildMessages', 'MessageContent'] });
  const heard = new Promise((resolve) => bot.once(Events.MessageCreate, ({ content }) => resolve(content)));
  sandbox.user().send('among ourselves');
  expect(await heard).toBe('among ourselves');
});

test('a reply to an answer to a command does not ping the bot', async () => {
  const { bot, ada } = await openGeneral();
  await bot.application.commands.set([{ name: 'go', description: 'Goes' }]);
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('hi');
  });
  const answer = await ada.slash('go').reply();
  if (answer === 'did not respond') throw new Error(answer);
  expect(ada.send('why?', { replyTo: answer.id }).mentions).toEqual([]);
});

test('a message pings whom its words mention, unless it may not', async () => {
  const { sandbox, bot, channel, ada } = await openGeneral();
  const content = `@everyone <@${ada.id}> <@${bot.user.id}>`;
  const pings = async (allowedMentions?: object) => {
    const { id } = await channel.send({ content, ...(allowedMentions && { allowedMentions }) });
    const sent = ada.sees().find((message) => message.id === id);
    return [sent?.mention_everyone, ...(sent?.mentions.map(({ username }) => username) ?? [])];
  };
  expect(await pings()).toEqual([true, 'ada', 'Echo']);
  expect(await pings({ parse: [] })).toEqual([false]);
  expect(await pings({ parse: [AllowedMentionsTypes.User] })).toEqual([false, 'ada', 'Echo']);
  expect(await pings({ users: [ada.id] })).toEqual([false, 'ada']);
  sandbox.faults.deny(['MentionEveryone']);
  expect(await pings()).toEqual([false, 'ada', 'Echo']);
});

test('a name typed behind an @ mentions whoever has it, in small letters or capitals', async () => {
  const { sandbox, ada } = await openGeneral();
  const typed = ['@Echo why?', '@echo why?', 'why, @ECHO', '@echoes', '@ADA'].map(
    (text) => ada.send(text).content,
  );
  const bot = `<@${sandbox.botId}>`;
  expect(typed).toEqual([`${bot} why?`, `${bot} why?`, `why, ${bot}`, '@echoes', `<@${ada.id}>`]);
});

test('a reply pings its author unless told otherwise', async () => {
  const { channel, ada, linus } = await openGeneral();
  const { id } = ada.send('hello');
  const messageReference = id;
  await channel.send({ content: 'a', reply: { messageReference } });
  await channel.send({ content: 'b', reply: { messageReference }, allowedMentions: { parse: [] } });
  expect(
    linus
      .sees()
      .slice(1)
      .map(({ mentions, referenced_message }) => [mentions.length, referenced_message?.content]),
  ).toEqual([
    [1, 'hello'],
    [0, 'hello'],
  ]);
  expect(
    await codeOf(channel.send({ content: 'c', reply: { messageReference: '1191168914227200001' } })),
  ).toBe(50035);
});

test('what is not there has its own code, and so has what is not allowed', async () => {
  const { sandbox, bot, channel, ada } = await openGeneral({ channels: ['general', 'quiet'] });
  const unknown = '1191168914227200009';
  const { id } = ada.send('mine');
  expect(await codeOf(bot.channels.fetch(unknown))).toBe(10003);
  expect(await codeOf(bot.guilds.fetch(unknown))).toBe(10004);
  expect(await codeOf(channel.messages.fetch(unknown))).toBe(10008);
  expect(await codeOf(bot.users.fetch(unknown))).toBe(10013);
  expect(await codeOf(channel.guild.members.fetch(unknown))).toBe(10013);
  expect(await codeOf(channel.messages.delete(id))).toBe(50013);
  expect(await codeOf(channel.messages.edit(id, 'yours'))).toBe(50005);
  expect(await codeOf(bot.rest.get('/no/such/route'))).toBe(0);
  sandbox.faults.deny(['EmbedLinks'], channel.id);
  expect(await codeOf(channel.send({ embeds: [{ title: 'x' }] }))).toBe(50013);
  sandbox.faults.deny(['SendMessages'], channel.id);
  expect(await codeOf(channel.send('x'))).toBe(50013);
  sandbox.faults.deny(['ViewChannel'], channel.id);
  expect(await codeOf(channel.send('x'))).toBe(50001);
  sandbox.faults.allow(['ViewChannel', 'SendMessages', 'EmbedLinks'], channel.id);
  expect(await codeOf(channel.send({ embeds: [{ title: 'x' }] }))).toBe(undefined);
});

test('the bot knows what it may do where, as soon as that changes', async () => {
  const { sandbox, bot, channel } = await openGeneral();
  const may = () => channel.permissionsFor(bot.user)?.has('SendMessages');
  expect(may()).toBe(true);
  const changed = new Promise((resolve) => bot.once(Events.ChannelUpdate, resolve));
  sandbox.faults.deny(['SendMessages']);
  await changed;
  expect(may()).toBe(false);
});

test('what a user may do beyond others is said at the start', async () => {
  const users = [{ name: 'Ada', permissions: ['ManageMessages'] as const }, { name: 'Linus' }];
  const { ada, linus, channel } = await openGeneral({ users });
  const { id } = await channel.send('to be removed');
  expect(() => linus.delete(id)).toThrow('you cannot delete');
  ada.delete(id);
  expect(linus.sees()).toEqual([]);
});

test('a bot writes to a user first, deletes its message and shows that it is typing', async () => {
  const { sandbox, bot, ada } = await openGeneral();
  const direct = await (await bot.users.fetch(ada.id)).createDM();
  await direct.sendTyping();
  const message = await direct.send('hello');
  expect(ada.sees(ada.direct())).toMatchObject([{ content: 'hello' }]);
  await message.edit('bye');
  expect(ada.sees(ada.direct())).toMatchObject([{ content: 'bye' }]);
  await message.delete();
  expect(ada.sees(ada.direct())).toEqual([]);
  expect(sandbox.requests.map(({ route }) => route)).toContain('/channels/{channel_id}/typing');
});

test('messages are read page by page, the newest first', async () => {
  const { channel, ada } = await openGeneral();
  const ids = Array.from({ length: 7 }, (_, n) => ada.send(`@Echo ${n}`).id);
  const read = async (about: object) =>
    (await channel.messages.fetch({ limit: 3, ...about })).map(({ content }) => content.at(-1));
  expect(await read({})).toEqual(['6', '5', '4']);
  expect(await read({ before: ids[4] })).toEqual(['3', '2', '1']);
  expect(await read({ after: ids[2] })).toEqual(['5', '4', '3']);
  expect(await read({ around: ids[3] })).toEqual(['4', '3', '2']);
});

test('a channel keeps as many messages as it was told', async () => {
  const { ada } = await openGeneral({ historyLimit: 3 });
  for (const word of ['a', 'b', 'c', 'd', 'e']) ada.send(word);
  expect(ada.sees().map(({ content }) => content)).toEqual(['c', 'd', 'e']);
});

test('a reply goes on without the message it answered, once that is deleted', async () => {
  const { channel, ada } = await openGeneral();
  const message = await channel.send('soon gone');
  ada.send('so it is', { replyTo: message.id });
  await message.delete();
  expect(ada.sees()).toMatchObject([{ content: 'so it is', referenced_message: null }]);
});

test('messages that are purged are one event for the bot, and gone for everybody', async () => {
  const { sandbox, bot, channel, ada } = await openGeneral();
  const gone = [ada.send('one').id, ada.send('two').id];
  ada.send('why?', { replyTo: gone[0] ?? '' });
  const heard: unknown[] = [];
  bot.on(Events.Raw as never, ({ t, d }: { t: string; d: object }) => {
    if (t.startsWith('MESSAGE_DELETE')) heard.push([t, d]);
  });
  sandbox.faults.deleteMessages(...gone);
  await expect.poll(() => heard).toHaveLength(1);
  const where = { channel_id: channel.id, guild_id: sandbox.guild.id };
  expect(heard).toEqual([['MESSAGE_DELETE_BULK', { ids: gone, ...where }]]);
  expect(ada.sees()).toMatchObject([{ content: 'why?', referenced_message: null }]);
});
