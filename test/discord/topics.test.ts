import { type APIMessage, type APIStringSelectComponent, ComponentType, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { openReadingRoom } from './open-reading-room.ts';

test('while a topic is typed, the article’s topics are offered', async () => {
  const { sandbox } = await openReadingRoom();
  const ada = sandbox.user('Ada');
  const offered = async (name: string) => {
    const choices = await ada.complete('topic', { name });
    return choices === 'did not respond' ? [choices] : choices.map(({ value }) => value);
  };
  expect(await offered('')).toHaveLength(25);
  expect(await offered('trade')).toEqual(['trade imbalances', 'Trade disputes']);
  expect(await offered('cliamte')).toEqual(['climate change']);
  expect(await offered('zzz')).toEqual([]);
});

test('while a question is typed, its own words are offered first, then topics', async () => {
  const { sandbox } = await openReadingRoom();
  const choices = await sandbox.user('Ada').complete('ask', { question: 'human ri' });
  expect(choices).toEqual([
    { name: 'human ri', value: 'human ri' },
    { name: 'human rights', value: 'human rights' },
  ]);
});

test('a suggested topic is listed, and any of its passages opens from the menu for the chooser alone', async () => {
  const { sandbox } = await openReadingRoom();
  const card = await sandbox.user('Ada').slash('topic', { name: 'climate change' }).reply();
  if (card === 'did not respond') throw new Error(card);
  expect(card.embeds[0]?.title).toBe('Passages: 2');
  const menu = menuOf(card);
  const linus = sandbox.user('Linus');
  const opened = await linus.choose(card.id, menu.custom_id, [menu.options[0]?.value ?? '']).reply();
  expect(opened).toMatchObject({
    flags: MessageFlags.Ephemeral,
    embeds: [{ description: expect.stringMatching(/\*\*[^*]*climate change[^*]*\*\*/i) }],
  });
});

test('what is no topic is said to the asker alone, with the topic that may have been meant', async () => {
  const { sandbox } = await openReadingRoom();
  const reply = await sandbox.user('Ada').slash('topic', { name: 'human rihgts' }).reply();
  expect(reply).toMatchObject({
    flags: MessageFlags.Ephemeral,
    content: 'No passage speaks of *human rihgts*.\nDid you mean *human rights*?',
  });
});

function menuOf(message: APIMessage): APIStringSelectComponent {
  for (const row of message.components ?? []) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const each of row.components) if (each.type === ComponentType.StringSelect) return each;
  }
  throw new Error('the card has no menu');
}
