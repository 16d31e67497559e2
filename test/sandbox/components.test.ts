import { ActionRowBuilder, Events, MessageFlags, StringSelectMenuBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import { button, withGo } from './go-bot.ts';
import { codeOf } from './open-sandbox.ts';

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

test('a button whose message has been deleted meanwhile updates nothing', async () => {
  let code: unknown;
  const { sandbox, bot } = await withGo((interaction) =>
    interaction.reply({ content: 'x', components: [button('late')] }),
  );
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isButton()) return;
    sandbox.faults.deleteMessages(interaction.message.id);
    code = await codeOf(interaction.update('y'));
    await interaction.reply({ content: 'gone', flags: MessageFlags.Ephemeral });
  });
  const reply = await sandbox.user().slash('go').reply();
  if (reply === 'did not respond') throw new Error(reply);
  expect(await sandbox.user().click(reply.id, 'late').reply()).toMatchObject({ content: 'gone' });
  expect(code).toBe(10008);
});

test('of a menu as many are chosen as it takes, each once; the bot gets what they stand for', async () => {
  const menus = [
    { type: 5, custom_id: 'who', min_values: 2, max_values: 2 },
    { type: 8, custom_id: 'where', min_values: 0 },
  ];
  const { sandbox, bot } = await withGo((interaction) =>
    interaction.reply({
      content: '?',
      components: menus.map((menu) => ({ type: 1, components: [menu] })) as never,
    }),
  );
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isUserSelectMenu()) {
      const members = interaction.members.map((member) => member !== null);
      await interaction.reply(`${interaction.users.map((user) => user.displayName)} ${members}`);
    }
    if (interaction.isChannelSelectMenu()) await interaction.reply(`${interaction.channels.size} channels`);
  });
  const ada = sandbox.user();
  const asked = await ada.slash('go').reply();
  if (asked === 'did not respond') throw new Error(asked);
  expect(() => ada.choose(asked.id, 'who', ['Ada'])).toThrow('at least 2');
  expect(() => ada.choose(asked.id, 'who', ['Ada', 'Ada'])).toThrow('twice');
  expect(() => ada.choose(asked.id, 'who', ['Ada', 'Nobody'])).toThrow('none of the options');
  expect(await ada.choose(asked.id, 'who', ['Ada', 'Linus']).reply()).toMatchObject({
    content: 'Ada,Linus true,true',
  });
  expect(await ada.choose(asked.id, 'where', []).reply()).toMatchObject({ content: '0 channels' });
});
