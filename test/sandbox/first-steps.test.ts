import { ApplicationCommandOptionType, Events, Partials } from 'discord.js';
import { expect, test } from 'vitest';
import { openSandbox, startBot } from './open-sandbox.ts';

const ASK = {
  name: 'ask',
  description: 'Asks',
  options: [
    {
      name: 'question',
      description: 'What to ask',
      type: ApplicationCommandOptionType.String,
      required: true,
    },
  ],
} as const;

test('a bot logs in, and sees the guild with its channels', async () => {
  const sandbox = await openSandbox({ botName: 'Echo', guildName: 'Home', channels: ['general', 'quiet'] });
  const bot = await startBot(sandbox);
  expect(bot.user.username).toBe('Echo');
  expect((await bot.guilds.fetch()).map(({ name }) => name)).toEqual(['Home']);
  const guild = bot.guilds.cache.first();
  expect(guild?.name).toBe('Home');
  expect((await guild?.members.fetchMe())?.permissions.has('SendMessages')).toBe(true);
  expect(guild?.channels.cache.map(({ name }) => name)).toEqual(['general', 'quiet']);
});

test('a bot registers a command, receives it and answers it', async () => {
  const sandbox = await openSandbox();
  const bot = await startBot(sandbox);
  await bot.application.commands.set([ASK]);
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply(`You asked: ${interaction.options.getString('question')}`);
  });
  const exchange = sandbox.user('Ada').slash('ask', { question: 'why?' });
  expect(await exchange.reply()).toMatchObject({ content: 'You asked: why?', author: { id: bot.user.id } });
  expect(sandbox.user('Linus').sees().at(-1)?.content).toBe('You asked: why?');
});

test('a bot that is mentioned reads the message and replies to it', async () => {
  const sandbox = await openSandbox({ botName: 'Echo' });
  const bot = await startBot(sandbox);
  bot.on(Events.MessageCreate, async (message) => {
    if (!message.author.bot) await message.reply(message.content.replace(`<@${bot.user.id}>`, 'You said'));
  });
  const ada = sandbox.user('Ada');
  ada.send('@Echo hello');
  const reply = await sandbox.until(() => ada.sees().find(({ author }) => author.bot));
  expect(reply).toMatchObject({ content: 'You said hello', mentions: [{ username: 'ada' }] });
});

test('a bot answers direct messages', async () => {
  const sandbox = await openSandbox();
  const bot = await startBot(sandbox, { partials: [Partials.Channel] });
  bot.on(Events.MessageCreate, async (message) => {
    if (!message.author.bot) await message.reply(`${message.channel.isDMBased()}: ${message.content}`);
  });
  const ada = sandbox.user('Ada');
  ada.send('psst', { in: ada.direct() });
  const reply = await sandbox.until(() => ada.sees(ada.direct()).find(({ author }) => author.bot));
  expect(reply.content).toBe('true: psst');
});
