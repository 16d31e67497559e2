/** Where Verbatim can be used beside the servers it is in: in its own direct messages, and as somebody's own app. */
import { type APIMessage, ChannelType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { commands } from '../../src/commands/commands.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { answerTo, press, replyTo, spokenBy } from './act-and-see.ts';
import { enterReadingRoom, openReadingRoom, openSandbox, type ReadingRoom } from './open-reading-room.ts';
import { isPrivate, offersOf, placeOf } from './tell-message.ts';

const OBJECTIVE = 'what is the primary objective of the mission?';

/** Before a bot has seen it, the first channel is made one of this kind. */
function become({ guild }: Sandbox, type: ChannelType): void {
  Object.assign(guild.channels[0] ?? {}, { type });
}

/** Asks, pages, follows up, looks up, checks and removes, as one would in a server. */
async function readThere({ sandbox, log }: ReadingRoom, where: string): Promise<APIMessage> {
  const ada = sandbox.user('Ada');
  const names = ada.commands(where).map(({ name }) => name);
  expect(names).toEqual(commands.map(({ data }) => data.name));
  expect(await ada.complete('topic', { name: 'trade' }, where)).not.toBe('did not respond');
  const card = await answerTo(ada.slash('ask', { question: OBJECTIVE }, where));
  expect(card.embeds[0]?.footer?.text).toBe('Blinken in Beijing · ¶ 5 of 7');
  expect(offersOf(card)).not.toContain('Discuss');
  expect(JSON.stringify(card)).not.toContain('Allow me');
  expect(placeOf(await answerTo(press(ada, card, '¶ 6')))).toBe('¶ 6 of 7');
  const form = press(ada, card, 'Follow up');
  await form.outcome();
  const followed = await answerTo(ada.submit(form, { question: 'and on trade?' }));
  expect(followed.embeds[0]?.author?.name).toMatch(/^Read as: /);
  const said = ada.send('“Both nations have a vested interest”', { in: where });
  expect(placeOf(await answerTo(ada.useOn(said.id, 'Find in the article')))).toBe('¶ 6 of 7');
  const checked = await answerTo(ada.useOn(said.id, 'Check this quote'));
  expect(checked.embeds[0]?.description).toContain('Word for word');
  expect(isPrivate(checked)).toBe(true);
  press(ada, followed, 'Remove');
  await sandbox.until(() => !ada.sees(where).some(({ id }) => id === followed.id));
  expect(log.join('')).not.toMatch(/could not answer|did not take/);
  return card;
}

test('in direct messages with the bot', async () => {
  const room = await openReadingRoom();
  const ada = room.sandbox.user('Ada');
  await readThere(room, ada.direct());
});

test('in direct messages between two people, as the app of one of them', async () => {
  const room = await openReadingRoom();
  const [ada, linus] = [room.sandbox.user('Ada'), room.sandbox.user('Linus')];
  const where = ada.direct(linus.id);
  const card = await readThere(room, where);
  expect(linus.sees(where).map(({ id }) => id)).toContain(card.id);
  const told = await answerTo(press(linus, card, 'Remove'));
  expect(isPrivate(told)).toBe(true);
});

test('in a server it is no member of, as somebody’s own app', async () => {
  const room = await openReadingRoom();
  const guild = room.sandbox.addGuild('Elsewhere', ['lobby'], { locale: 'de', withBot: false });
  const where = guild.channels[0]?.id ?? '';
  const ada = room.sandbox.user('Ada');
  const card = await answerTo(ada.slash('ask', { question: OBJECTIVE }, where));
  expect(card.embeds[0]?.footer?.text).toBe('Blinken in Beijing · ¶ 5 von 7');
  expect(offersOf(card)).not.toContain('Diskutieren');
  const { app_permissions: permissions, authorizing_integration_owners: owners } =
    room.sandbox.exchanges().at(-1)?.interaction ?? {};
  expect([permissions, owners]).toEqual(['0', { '1': ada.id }]);
  expect(placeOf(await answerTo(press(ada, card, '¶ 6')))).toBe('¶ 6 von 7');
  press(ada, card, 'Entfernen');
  await room.sandbox.until(() => !ada.sees(where).some(({ id }) => id === card.id));
  ada.send(`@Verbatim ${OBJECTIVE}`, { in: where });
  const here = await replyTo(room.sandbox, ada, ada.send(`@Verbatim ${OBJECTIVE}`));
  expect(placeOf(here)).toBe('¶ 5 of 7');
  expect(ada.sees(where).every(({ author }) => author.id === ada.id)).toBe(true);
});

test('in an announcement channel threads are offered and opened as in any other', async () => {
  const sandbox = await openSandbox();
  become(sandbox, ChannelType.GuildAnnouncement);
  await enterReadingRoom(sandbox);
  const ada = sandbox.user('Ada');
  const reply = await replyTo(sandbox, ada, ada.send(`@Verbatim ${OBJECTIVE}`));
  expect(offersOf(reply)).toContain('Discuss');
  const card = await answerTo(ada.slash('ask', { question: 'trade' }));
  press(ada, card, 'Discuss');
  const thread = await sandbox.until(() => sandbox.guild.channels.find(({ id }) => id === card.id));
  expect(thread.type).toBe(ChannelType.AnnouncementThread);
  await sandbox.until(() =>
    spokenBy(sandbox, card.id).some(({ content }) => content.includes('talk it over')),
  );
});

test('beside a voice channel, where there are none, no thread is offered and no permission for one asked for', async () => {
  const sandbox = await openSandbox();
  become(sandbox, ChannelType.GuildVoice);
  await enterReadingRoom(sandbox);
  const ada = sandbox.user('Ada');
  for (const card of [
    await replyTo(sandbox, ada, ada.send(`@Verbatim ${OBJECTIVE}`)),
    await answerTo(ada.slash('ask', { question: 'trade' })),
  ]) {
    expect(card.embeds[0]?.footer?.text).toContain('Blinken in Beijing');
    expect(offersOf(card)).not.toContain('Discuss');
    expect(JSON.stringify(card)).not.toContain('Allow me');
  }
});
