import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { enterReadingRoom, openReadingRoom } from './open-reading-room.ts';

test('/ask is answered in public with the paragraph that says so', async () => {
  const { sandbox } = await openReadingRoom();
  const reply = await sandbox
    .user('Ada')
    .slash('ask', { question: 'what is the primary objective of the mission' })
    .reply();
  expect(reply).toMatchObject({
    embeds: [{ footer: { text: expect.stringMatching(/^Blinken in Beijing · ¶ 5 of 7$/) } }],
  });
  expect(sandbox.user('Linus').sees().at(-1)).toEqual(reply);
});

test('/ask about something else is answered to the asker alone: the article doesn’t say', async () => {
  const { sandbox } = await openReadingRoom();
  const reply = await sandbox.user('Ada').slash('ask', { question: 'what’s the capital of France' }).reply();
  expect(reply).toMatchObject({ flags: MessageFlags.Ephemeral });
  expect(JSON.stringify(reply)).toContain('The article doesn’t say');
  expect(sandbox.user('Linus').sees()).toEqual([]);
});

test('/topic trade lists the three passages that speak of trade', async () => {
  const { sandbox } = await openReadingRoom();
  const reply = await sandbox.user('Ada').slash('topic', { name: 'trade' }).reply();
  const places = JSON.stringify(reply).match(/¶ \d/g);
  expect(new Set(places)).toEqual(new Set(['¶ 2', '¶ 3', '¶ 6']));
});

test('a mention is answered as a reply that pings nobody', async () => {
  const { sandbox } = await openReadingRoom();
  const ada = sandbox.user('Ada');
  const asked = ada.send('@Verbatim what is the primary objective?');
  const reply = await sandbox.until(() => ada.sees().find(({ author }) => author.id === sandbox.botId));
  expect(reply).toMatchObject({ message_reference: { message_id: asked.id }, mentions: [] });
  expect(reply.embeds[0]?.footer?.text).toContain('¶ 5 of 7');
});

test('a direct message needs no mention', async () => {
  const { sandbox } = await openReadingRoom();
  const ada = sandbox.user('Ada');
  ada.send('what is the primary objective?', { in: ada.direct() });
  const reply = await sandbox.until(() =>
    ada.sees(ada.direct()).find(({ author }) => author.id === sandbox.botId),
  );
  expect(reply.embeds[0]?.footer?.text).toContain('¶ 5 of 7');
});

test('commands are registered once: a second start finds them as they should be', async () => {
  const { sandbox, log } = await openReadingRoom();
  expect(log.join('')).toContain('"written":true');
  const again = await enterReadingRoom(sandbox);
  expect(again.log.join('')).toContain('"written":false');
});

test('commands registered for one server are taken away everywhere else, and the other way round', async () => {
  const { sandbox } = await openReadingRoom();
  const names = () =>
    sandbox
      .user('Ada')
      .commands()
      .map(({ name }) => name);
  const everywhere = names();
  await enterReadingRoom(sandbox, 'corpus', sandbox.guild.id);
  expect(names()).toEqual(everywhere);
  await enterReadingRoom(sandbox);
  expect(names()).toEqual(everywhere);
});
