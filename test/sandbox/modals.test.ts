import {
  ActionRowBuilder,
  Events,
  LabelBuilder,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, test } from 'vitest';
import { button, withGo } from './go-bot.ts';

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
