import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  Events,
  InteractionContextType,
} from 'discord.js';
import { expect, test } from 'vitest';
import { codeOf, openSandbox, startBot } from './open-sandbox.ts';

test('suggestions come while an option is typed, and what has been typed before goes along', async () => {
  const sandbox = await openSandbox();
  const bot = await startBot(sandbox);
  const option = {
    description: 'Text',
    type: ApplicationCommandOptionType.String,
    autocomplete: true,
  } as const;
  await bot.application.commands.set([
    {
      name: 'find',
      description: 'Finds',
      options: [
        {
          name: 'word',
          description: 'A word',
          type: ApplicationCommandOptionType.Subcommand,
          options: [
            { ...option, name: 'first', required: true },
            { ...option, name: 'second' },
          ],
        },
      ],
    },
  ]);
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { name, value } = interaction.options.getFocused(true);
    const first = interaction.options.getString('first');
    await interaction.respond([
      { name: `${interaction.options.getSubcommand()} ${first} ${name}`, value: `${value}!` },
    ]);
  });
  const ada = sandbox.user();
  expect(await ada.complete('find word', { first: 'a', second: 'b' })).toEqual([
    { name: 'word a second', value: 'b!' },
  ]);
  expect(await ada.complete('find word', { first: 'a' })).toEqual([{ name: 'word a first', value: 'a!' }]);
});

test('options arrive with their types, and a client sends nothing that is out of bounds', async () => {
  const sandbox = await openSandbox({ channels: ['general', 'quiet'] });
  const bot = await startBot(sandbox);
  const {
    Integer,
    Number: Decimal,
    Boolean: YesNo,
    User,
    Channel,
    Role,
    String: Text,
  } = ApplicationCommandOptionType;
  const described = { description: 'An option' };
  await bot.application.commands.set([
    {
      name: 'all',
      description: 'Takes all',
      options: [
        { ...described, name: 'count', type: Integer, minValue: 1, maxValue: 9, required: true },
        { ...described, name: 'share', type: Decimal },
        { ...described, name: 'sure', type: YesNo },
        { ...described, name: 'who', type: User },
        { ...described, name: 'where', type: Channel },
        { ...described, name: 'role', type: Role },
        { ...described, name: 'size', type: Text, choices: [{ name: 'Large', value: 'l' }] },
        { ...described, name: 'short', type: Text, maxLength: 3 },
      ],
    },
  ]);
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { options } = interaction;
    const said = [
      options.getInteger('count', true) + 1,
      options.getNumber('share'),
      options.getBoolean('sure'),
      options.getUser('who')?.displayName,
      options.getMember('who') !== null,
      options.getChannel('where')?.name,
      options.getRole('role')?.name,
      options.getString('size'),
    ];
    await interaction.reply(said.join(' '));
  });
  const ada = sandbox.user();
  const given = {
    count: 2,
    share: 0.5,
    sure: true,
    who: 'Linus',
    where: 'quiet',
    role: '@everyone',
    size: 'Large',
  };
  expect(await ada.slash('all', given).reply()).toMatchObject({
    content: '3 0.5 true Linus true quiet @everyone l',
  });
  expect(() => ada.slash('all')).toThrow('“count” is required');
  expect(() => ada.slash('all', { count: 10 })).toThrow('at most 9');
  expect(() => ada.slash('all', { count: 1.5 })).toThrow('not a number');
  expect(() => ada.slash('all', { count: 1, size: 'Small' })).toThrow('none of the choices');
  expect(() => ada.slash('all', { count: 1, short: 'long' })).toThrow('at most 3 characters');
  expect(() => ada.slash('all', { count: 1, weight: 1 })).toThrow('no option “weight”');
});

test('a command on a message shows the bot that message, words and all', async () => {
  const sandbox = await openSandbox();
  const bot = await startBot(sandbox);
  await bot.application.commands.set([{ name: 'Count letters', type: ApplicationCommandType.Message }]);
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isMessageContextMenuCommand()) {
      await interaction.reply(
        `${interaction.targetMessage.content}: ${interaction.targetMessage.content.length}`,
      );
    }
  });
  const ada = sandbox.user();
  const { id } = sandbox.user('Linus').send('hello');
  expect(await ada.useOn(id, 'Count letters').reply()).toMatchObject({ content: 'hello: 5', type: 23 });
});

test('where a command is used, the bot is told: in a guild, with the bot, or among others', async () => {
  const sandbox = await openSandbox();
  const bot = await startBot(sandbox);
  await bot.application.commands.set([
    {
      name: 'where',
      description: 'Tells where',
      integrationTypes: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      contexts: [
        InteractionContextType.Guild,
        InteractionContextType.BotDM,
        InteractionContextType.PrivateChannel,
      ],
    },
    { name: 'server', description: 'In servers', contexts: [InteractionContextType.Guild] },
  ]);
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { guildId, userId } = interaction.authorizingIntegrationOwners;
    await interaction.reply(
      `${interaction.context} ${guildId} ${userId === interaction.user.id} ${interaction.inGuild()}`,
    );
  });
  const ada = sandbox.user();
  const among = ada.direct(sandbox.user('Linus').id);
  expect(await ada.slash('where').reply()).toMatchObject({ content: `0 ${sandbox.guild.id} true true` });
  expect(await ada.slash('where', {}, ada.direct()).reply()).toMatchObject({ content: '1 0 true false' });
  expect(await ada.slash('where', {}, among).reply()).toMatchObject({ content: '2 null true false' });
  expect(ada.commands(among).map(({ name }) => name)).toEqual(['where']);
  expect(await codeOf(bot.channels.fetch(among))).toBe(50001);
});
