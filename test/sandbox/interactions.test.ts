import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  InteractionContextType,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { codeOf, openSandbox, startBot } from './echo-bot.ts';

const GO = { name: 'go', description: 'Goes' };

/** A bot with the command /go, which does this. */
async function withGo(
  run: (interaction: ChatInputCommandInteraction) => unknown,
  options: SandboxOptions = {},
): Promise<{ sandbox: Sandbox; bot: Client<true> }> {
  const sandbox = await openSandbox(options);
  const bot = await startBot(sandbox);
  await bot.application.commands.set([GO]);
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await run(interaction);
  });
  return { sandbox, bot };
}

const button = (id: string, label = id) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Primary),
  );

test('a deferred reply shows that the bot is thinking, then what it thought', async () => {
  const { sandbox } = await withGo(async (interaction) => {
    await interaction.deferReply();
    await interaction.editReply('done');
  });
  const seen: (number | undefined)[] = [];
  const exchange = sandbox.user().slash('go');
  await sandbox.until(() => {
    seen.push(exchange.responses[0]?.flags);
    return exchange.state === 'answered';
  });
  expect(seen).toContain(MessageFlags.Loading);
  expect(await exchange.reply()).toMatchObject({ content: 'done', flags: 0 });
  expect(exchange.sent.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
});

test('follow-ups stand under the first reply, and can be fetched, changed and deleted', async () => {
  const { sandbox } = await withGo(async (interaction) => {
    const { resource } = await interaction.reply({ content: 'first', withResponse: true });
    const second = await interaction.followUp('second');
    await interaction.editReply({ message: second, content: `after ${resource?.message?.content}` });
    await interaction.followUp({ content: 'whispered', flags: MessageFlags.Ephemeral });
    const fetched = await interaction.fetchReply();
    await interaction.followUp(`fetched ${fetched.content}`);
    await interaction.deleteReply();
    await interaction.followUp('end');
  });
  const exchange = sandbox.user().slash('go');
  const contents = (name: string) =>
    sandbox
      .user(name)
      .sees()
      .map(({ content }) => content);
  await sandbox.until(() => contents('Ada').includes('end'));
  expect(contents('Ada')).toEqual(['after first', 'whispered', 'fetched first', 'end']);
  expect(contents('Linus')).toEqual(['after first', 'fetched first', 'end']);
  expect(exchange.responses).toHaveLength(4);
});

test('a button updates the message it stands on', async () => {
  const { sandbox, bot } = await withGo((interaction) =>
    interaction.reply({ content: '0', components: [button('more')] }),
  );
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isButton()) await interaction.update(String(Number(interaction.message.content) + 1));
  });
  const reply = await sandbox.user().slash('go').reply();
  if (reply === 'did not respond') throw new Error(reply);
  await sandbox.user('Linus').click(reply.id, 'more').reply();
  expect(await sandbox.user().click(reply.id, 'more').reply()).toMatchObject({ id: reply.id, content: '2' });
  expect(sandbox.user().sees()).toHaveLength(1);
});

test('a menu whose use is deferred changes its message later; its reply names that message', async () => {
  const menu = new StringSelectMenuBuilder()
    .setCustomId('menu')
    .addOptions(['one', 'two', 'three'].map((value) => ({ label: value, value })));
  const { sandbox, bot } = await withGo((interaction) =>
    interaction.reply({
      content: '?',
      components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)],
    }),
  );
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isStringSelectMenu()) return;
    await interaction.deferUpdate();
    await interaction.editReply(interaction.values.join());
    await interaction.followUp('noted');
  });
  const ada = sandbox.user();
  const asked = await ada.slash('go').reply();
  if (asked === 'did not respond') throw new Error(asked);
  expect(() => ada.choose(asked.id, 'menu', ['four'])).toThrow('none of the options');
  expect(() => ada.choose(asked.id, 'menu', ['one', 'two'])).toThrow('at most 1');
  ada.choose(asked.id, 'menu', ['two']);
  const noted = await sandbox.until(() => ada.sees().find(({ content }) => content === 'noted'));
  expect(ada.sees()[0]?.content).toBe('two');
  expect(noted.message_reference?.message_id).toBe(asked.id);
});

test('a modal opens, is filled in and sent; its inputs may stand in rows or under labels', async () => {
  const input = (id: string) => new TextInputBuilder().setCustomId(id).setStyle(TextInputStyle.Short);
  const modal = new ModalBuilder()
    .setCustomId('modal')
    .setTitle('More')
    .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input('row').setLabel('In a row')))
    .addLabelComponents(
      new LabelBuilder().setLabel('Under a label').setTextInputComponent(input('label').setMaxLength(5)),
    );
  const { sandbox, bot } = await withGo((interaction) => interaction.showModal(modal));
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isModalSubmit()) return;
    await interaction.reply(
      ['row', 'label'].map((id) => interaction.fields.getTextInputValue(id)).join(' + '),
    );
  });
  const ada = sandbox.user();
  const opened = ada.slash('go');
  expect(await opened.outcome()).toMatchObject({ kind: 'modal', modal: { title: 'More' } });
  expect(() => ada.submit(opened, { row: 'a' })).toThrow('is required');
  expect(() => ada.submit(opened, { row: 'a', label: 'too long' })).toThrow('is too long');
  expect(await ada.submit(opened, { row: 'a', label: 'b' }).reply()).toMatchObject({ content: 'a + b' });
});

test('a modal opened by a button updates the message of that button', async () => {
  const modal = new ModalBuilder()
    .setCustomId('modal')
    .setTitle('More')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Words')
        .setTextInputComponent(
          new TextInputBuilder().setCustomId('words').setStyle(TextInputStyle.Paragraph),
        ),
    );
  const { sandbox, bot } = await withGo((interaction) =>
    interaction.reply({ content: 'old', components: [button('open')] }),
  );
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isButton()) await interaction.showModal(modal);
    if (interaction.isModalSubmit() && interaction.isFromMessage()) {
      await interaction.update(
        `${interaction.message.content} and ${interaction.fields.getTextInputValue('words')}`,
      );
    }
  });
  const ada = sandbox.user();
  const reply = await ada.slash('go').reply();
  if (reply === 'did not respond') throw new Error(reply);
  const opened = ada.click(reply.id, 'open');
  await opened.outcome();
  expect(await ada.submit(opened, { words: 'new' }).reply()).toMatchObject({
    id: reply.id,
    content: 'old and new',
  });
});

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

test('a bot that says nothing for too long did not respond, and its late answer is refused', async () => {
  let code: unknown;
  const { sandbox } = await withGo(
    async (interaction) => {
      await sandbox.until(() => sandbox.exchanges()[0]?.state === 'failed');
      code = await codeOf(interaction.reply('late'));
    },
    { answerWithin: 20 },
  );
  expect(await sandbox.user().slash('go').reply()).toBe('did not respond');
  await expect.poll(() => code).toBe(10062);
  expect(sandbox.user().sees()).toEqual([]);
});

test('a second reply is refused, an answer to what is unknown too, and one by a worthless token', async () => {
  const codes: unknown[] = [];
  const { sandbox, bot } = await withGo(async (interaction) => {
    const { id, token } = interaction;
    const reply = { body: { type: 4, data: { content: 'hi' } }, auth: false };
    codes.push(
      await codeOf(
        bot.rest.post(`/webhooks/${bot.user.id}/${token}`, { body: { content: 'too early' }, auth: false }),
      ),
    );
    await bot.rest.post(`/interactions/${id}/${token}/callback`, reply);
    codes.push(await codeOf(bot.rest.post(`/interactions/${id}/${token}/callback`, reply)));
    codes.push(await codeOf(bot.rest.post(`/interactions/${id}/other/callback`, reply)));
    sandbox.faults.expire(id);
    codes.push(
      await codeOf(
        bot.rest.patch(`/webhooks/${bot.user.id}/${token}/messages/@original`, {
          body: { content: 'x' },
          auth: false,
        }),
      ),
    );
    codes.push(
      await codeOf(bot.rest.post(`/webhooks/${bot.user.id}/other`, { body: { content: 'x' }, auth: false })),
    );
  });
  sandbox.user().slash('go');
  await expect.poll(() => codes).toHaveLength(5);
  expect(codes).toEqual([10015, 40060, 10062, 50027, 50027]);
});

test('a reply that is out of form leaves the interaction open for a better one', async () => {
  const { sandbox } = await withGo(async (interaction) => {
    const code = await codeOf(interaction.reply('x'.repeat(2001)));
    await interaction.reply(`refused with ${code}`);
  });
  expect(await sandbox.user().slash('go').reply()).toMatchObject({ content: 'refused with 50035' });
});

test('a button whose message has been deleted meanwhile updates nothing', async () => {
  let code: unknown;
  const { sandbox, bot } = await withGo((interaction) =>
    interaction.reply({ content: 'x', components: [button('late')] }),
  );
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isButton()) return;
    sandbox.faults.deleteMessage(interaction.message.id);
    code = await codeOf(interaction.update('y'));
    await interaction.reply({ content: 'gone', flags: MessageFlags.Ephemeral });
  });
  const reply = await sandbox.user().slash('go').reply();
  if (reply === 'did not respond') throw new Error(reply);
  expect(await sandbox.user().click(reply.id, 'late').reply()).toMatchObject({ content: 'gone' });
  expect(code).toBe(10008);
});

test('an answer of the wrong kind is refused', async () => {
  const codes: unknown[] = [];
  const { sandbox, bot } = await withGo(async ({ id, token }) => {
    for (const type of [1, 6, 7, 8, 99]) {
      codes.push(
        await codeOf(bot.rest.post(`/interactions/${id}/${token}/callback`, { body: { type }, auth: false })),
      );
    }
  });
  sandbox.user().slash('go');
  await expect.poll(() => codes).toEqual([50035, 50035, 50035, 50035, 50035]);
});

test('the reply to a command says whose command it was', async () => {
  const { sandbox } = await withGo((interaction) => interaction.reply('hi'));
  const exchange = sandbox.user('Linus').slash('go');
  expect(await exchange.reply()).toMatchObject({
    type: 20,
    webhook_id: sandbox.botId,
    interaction_metadata: { id: exchange.interaction.id, type: 2, user: { username: 'linus' } },
  });
});
