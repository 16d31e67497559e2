/** Clicks on cards of another time: after a restart, on another process, when the article changed, on ids nobody made. */
import { rmSync, writeFileSync } from 'node:fs';
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { corpusFolder } from '../corpus/corpus-folder.ts';
import { afterAWhile, answerTo, press, spokenBy } from './act-and-see.ts';
import { openReadingRoom, type ReadingRoom } from './open-reading-room.ts';
import { runProgram } from './run-program.ts';
import { isPrivate, placeOf } from './tell-message.ts';

const OBJECTIVE = 'what is the primary objective of the mission?';
const ask = ({ sandbox }: ReadingRoom, question = OBJECTIVE, more = {}) =>
  answerTo(sandbox.user('Ada').slash('ask', { question, ...more }));

describe('a card of another time', () => {
  test('is answered by a process that never saw it', async () => {
    const room = await openReadingRoom();
    const { sandbox, bot } = room;
    const ada = sandbox.user('Ada');
    const card = await ask(room);
    await bot.stop();
    const program = runProgram({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl });
    await program.until(/online/);
    const next = await answerTo(press(ada, card, '¶ 6'));
    expect(placeOf(next)).toBe('¶ 6 of 7');
    expect(placeOf(await answerTo(press(ada, next, 'Next match')))).toMatch(/^¶ [^5]/);
    const form = press(ada, card, 'Follow up');
    await form.outcome();
    const followed = await answerTo(ada.submit(form, { question: 'and on trade?' }));
    expect(followed.embeds[0]?.author?.name).toMatch(/^Read as: what is the primary objective/);
    press(ada, card, 'Discuss');
    await sandbox.until(() => sandbox.guild.channels.find((channel) => channel.thread));
    press(ada, card, 'Remove');
    await sandbox.until(() => !spokenBy(sandbox).some(({ id }) => id === card.id));
  });

  const article = (water: string) =>
    `# Zebras\n\nZebras drink ${water} every day.\n\n# Lions\n\nLions sleep all day.\n`;
  async function openFolder() {
    const folder = corpusFolder({
      'zebras.md': article('water'),
      'other.md': '# Trees\n\nTrees give shade.\n',
    });
    const room = await openReadingRoom({}, folder());
    const changed = () => expect.poll(() => room.log.join(''), { timeout: 10_000 }).toContain('has changed');
    return { ...room, file: folder('zebras.md'), changed };
  }

  test('asks its question again when the article has changed, and says so', async () => {
    const room = await openFolder();
    const [ada, linus] = [room.sandbox.user('Ada'), room.sandbox.user('Linus')];
    const card = await ask(room, 'what do zebras drink?');
    writeFileSync(room.file, article('tea'));
    await room.changed();
    const copy = await answerTo(press(linus, card, '¶ 2'));
    expect(isPrivate(copy)).toBe(true);
    expect(copy.embeds[0]?.description).toMatch(
      /^-# The article has changed since\..*\n> \*\*Zebras drink tea/,
    );
    const anew = await answerTo(press(ada, card, '¶ 2'));
    expect(anew.id).toBe(card.id);
    expect(placeOf(await answerTo(press(ada, anew, '¶ 2')))).toBe('¶ 2 of 2');
  });

  test('asks its question of the others when the article is gone, and says that it is', async () => {
    const room = await openFolder();
    const card = await ask(room, 'what do zebras drink?');
    rmSync(room.file);
    await room.changed();
    const anew = await answerTo(press(room.sandbox.user('Ada'), card, '¶ 2'));
    expect(anew.embeds[0]?.description).toMatch(/^-# That article has left the library/);
    expect(anew.embeds[0]?.author?.name).toBe('what do zebras drink?');
  });

  test('is not what a question is answered with once the article has changed', async () => {
    const room = await openFolder();
    await ask(room, 'what do zebras drink?');
    await afterAWhile(room.sandbox);
    writeFileSync(room.file, article('tea'));
    await room.changed();
    const anew = await ask(room, 'what do zebras drink?');
    expect(anew.embeds[0]?.description).toContain('**Zebras drink tea every day.**');
  });

  test('with no question on it says in a plain sentence that the article has changed, or is gone', async () => {
    const room = await openFolder();
    const ada = room.sandbox.user('Ada');
    const read = await answerTo(ada.slash('article read', { paragraph: 1, article: 'zebras' }));
    const scoped = await ask(room, 'what do zebras drink?', { article: 'zebras' });
    const outline = await answerTo(ada.slash('article outline', { article: 'zebras' }));
    writeFileSync(room.file, article('tea'));
    await room.changed();
    expect((await answerTo(press(ada, read, '¶ 2'))).content).toContain('has changed since');
    rmSync(room.file);
    await expect.poll(() => room.log.join('').match(/has changed/g)?.length, { timeout: 10_000 }).toBe(2);
    for (const [card, label] of [
      [read, '¶ 2'],
      [scoped, '¶ 2'],
    ] as const) {
      const told = await answerTo(press(ada, card, label));
      expect(isPrivate(told)).toBe(true);
      expect(told.content).toContain('left the library');
    }
    const menu = outline.components?.[0];
    const select = menu && 'components' in menu ? menu.components[0] : undefined;
    if (!select || !('custom_id' in select)) throw new Error('no menu');
    expect((await answerTo(ada.choose(outline.id, select.custom_id, ['0']))).content).toContain(
      'left the library',
    );
    const form = press(ada, scoped, 'Follow up');
    await form.outcome();
    expect((await answerTo(ada.submit(form, { question: 'and lions?' }))).content).toContain(
      'left the library',
    );
  });
});

describe('an id that nobody made', () => {
  /** A message of the bot's with a button of this id: what a bug, a fork or an old version may have left behind. */
  async function plant({ apiUrl, token, guild }: Sandbox, customId: string): Promise<APIMessage> {
    const response = await fetch(`${apiUrl}/v10/channels/${guild.channels[0]?.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        embeds: [{ author: { name: OBJECTIVE }, description: 'a card' }],
        components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Press', custom_id: customId }] }],
      }),
    });
    return (await response.json()) as APIMessage;
  }

  test('gets one polite private line, or the question anew, whatever it is', async () => {
    const room = await openReadingRoom();
    const { sandbox } = room;
    const card = await ask(room);
    const real = JSON.stringify(card.components).match(/"(p\.[^"]+)"/)?.[1] ?? '';
    const [action, key, edition, , from, rank, asker, flags] = real.split('.');
    const id = (...parts: (string | undefined)[]) => parts.join('.');
    const tampered = [
      'nonsense',
      '.......',
      'p',
      'p.abcdef.12345678.0.0.0.1.',
      '{"action":"remove"}',
      '../../etc/passwd',
      '💥'.repeat(40),
      id(action, key, edition, 'zzzzzz', from, rank, asker, flags),
      id(action, key, edition, '4', 'zzzzzz', rank, asker, flags),
      id('m', key, edition, '4', '0', 'zzzzzz', asker, flags),
      id(action, 'AAAAAA', edition, '4', '0', '0', asker, flags),
      id(action, key, 'AAAAAAAA', '4', '0', '0', asker, flags),
      id('q', key, edition, '4', '0', '0', asker, flags),
      id('o', key, edition, '4', '0', '0', asker, flags),
      id('s', key, edition, '4', '0', '0', asker, flags),
      id('t', '', edition, 'zzzzzz', '0', '0', asker, flags),
      id('n', '', '', 'zzzzzz', '0', '0', asker, flags),
      id('l', key, edition, 'zzzzzz', '0', '0', asker, flags),
      id('a', 'AAAAAA', edition, '4', '0', '0', asker, 's'),
    ];
    for (const customId of tampered) {
      const planted = await plant(sandbox, customId);
      const before = spokenBy(sandbox).length;
      const linus = sandbox.user('Linus');
      const reply = await answerTo(linus.click(planted.id, customId));
      expect(isPrivate(reply), customId).toBe(true);
      expect(reply.content + JSON.stringify(reply.embeds), customId).not.toBe('[]');
      expect(spokenBy(sandbox).length, customId).toBe(before);
    }
    await afterAWhile(sandbox);
    expect(room.log.join('')).not.toContain('could not answer');
    expect(spokenBy(sandbox)).toHaveLength(tampered.length + 1);
  });

  test('removes nothing for who neither asked nor moderates', async () => {
    const { sandbox } = await openReadingRoom();
    const customId = 'x...0.0.0..';
    const planted = await plant(sandbox, customId);
    const told = await answerTo(sandbox.user('Linus').click(planted.id, customId));
    expect(told.content).toContain('Only whoever asked');
    expect(sandbox.user().sees()).toHaveLength(1);
  });
});
