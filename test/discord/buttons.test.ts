/** What a click does: the asker's and everybody else's, on a card of now and on one of another time. */
import { rmSync, writeFileSync } from 'node:fs';
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { corpusFolder } from '../corpus/corpus-folder.ts';
import { afterAWhile, answerTo, press, spokenBy } from './act-and-see.ts';
import { openReadingRoom, type ReadingRoom } from './open-reading-room.ts';
import { runProgram } from './run-program.ts';
import { isPrivate, offersOf, placeOf } from './tell-message.ts';

const OBJECTIVE = 'what is the primary objective of the mission?';
const LONG = `# Trees\n\n${Array.from({ length: 60 }, (_, n) => `Tree number ${n + 1} stands by the river and gives shade to all who rest there.`).join(' ')}\n\nFlowers grow there too.\n`;

const ask = ({ sandbox }: ReadingRoom, question = OBJECTIVE, more = {}) =>
  answerTo(sandbox.user('Ada').slash('ask', { question, ...more }));

describe('◀ ¶, ¶ ▶ and Next match', () => {
  test('turn the asker’s card, there and back to the same answer', async () => {
    const room = await openReadingRoom();
    const ada = room.sandbox.user('Ada');
    const card = await ask(room);
    const next = await answerTo(press(ada, card, '¶ 6'));
    expect([next.id, placeOf(next)]).toEqual([card.id, '¶ 6 of 7']);
    const back = await answerTo(press(ada, next, '◀ ¶ 5'));
    expect(back.embeds).toEqual(card.embeds);
    let match = await answerTo(press(ada, back, 'Next match'));
    const places = [placeOf(match)];
    for (let n = 0; n < 10 && placeOf(match) !== '¶ 5 of 7'; n++) {
      match = await answerTo(press(ada, match, 'Next match'));
      places.push(placeOf(match));
    }
    expect(new Set(places).size).toBe(places.length);
    expect(match.embeds).toEqual(card.embeds);
  });

  test('give anybody else a copy of their own and leave the card as it is', async () => {
    const room = await openReadingRoom();
    const [ada, linus] = [room.sandbox.user('Ada'), room.sandbox.user('Linus')];
    const card = await ask(room);
    const copy = await answerTo(press(linus, card, '¶ 6'));
    expect(isPrivate(copy)).toBe(true);
    const further = await answerTo(press(linus, copy, '¶ 7'));
    expect([further.id, placeOf(further)]).toEqual([copy.id, '¶ 7 of 7']);
    expect(ada.sees()).toEqual([card]);
  });
});

test('Read on shows the rest of a paragraph too long for one card', async () => {
  const room = await openReadingRoom({}, corpusFolder({ 'trees.md': LONG })());
  const ada = room.sandbox.user('Ada');
  let card = await ask(room, 'what does tree number 1 do by the river');
  const seen = new Set<string>();
  for (let n = 0; n < 10; n++) {
    for (const [, number] of JSON.stringify(card.embeds).matchAll(/Tree number (\d+)/g))
      seen.add(number ?? '');
    if (!offersOf(card).includes('Read on')) break;
    card = await answerTo(press(ada, card, 'Read on'));
  }
  expect(seen.size).toBe(60);
});

describe('Follow up', () => {
  test('asks for the question in a form and answers it, read with the one on the card', async () => {
    const room = await openReadingRoom();
    const ada = room.sandbox.user('Ada');
    const form = press(ada, await ask(room), 'Follow up');
    const opened = await form.outcome();
    expect(opened).toMatchObject({ kind: 'modal', modal: { title: 'Follow up' } });
    const answer = await answerTo(ada.submit(form, { question: 'and on trade?' }));
    expect(isPrivate(answer)).toBe(false);
    expect(answer.embeds[0]?.author?.name).toBe(
      'Read as: what is the primary objective of the mission … on trade?',
    );
    expect(answer.embeds[0]?.description).toMatch(/\*\*[^*]*[Tt]rade/);
    const alone = press(ada, await ask(room, 'why did Blinken visit'), 'Follow up');
    await alone.outcome();
    const whole = await answerTo(ada.submit(alone, { question: 'which conflicts need collaboration?' }));
    expect(whole.embeds[0]?.author?.name).toBe('which conflicts need collaboration?');
  });

  test('on a private card is answered in private', async () => {
    const room = await openReadingRoom();
    const ada = room.sandbox.user('Ada');
    const form = press(ada, await ask(room, OBJECTIVE, { private: true }), 'Follow up');
    await form.outcome();
    expect(isPrivate(await answerTo(ada.submit(form, { question: 'and on trade?' })))).toBe(true);
    expect(room.sandbox.user('Linus').sees()).toEqual([]);
  });
});

test('Discuss opens one thread, named for the question; a second click says that there is one', async () => {
  const room = await openReadingRoom();
  const { sandbox } = room;
  const card = await ask(room);
  press(sandbox.user('Linus'), card, 'Discuss');
  const thread = await sandbox.until(() => sandbox.guild.channels.find((channel) => channel.thread));
  expect(thread.name).toBe(OBJECTIVE);
  await sandbox.until(() =>
    spokenBy(sandbox, thread.id).find(({ content }) => content.includes('talk it over')),
  );
  const again = press(sandbox.user('Ada'), card, 'Discuss');
  const told = await sandbox.until(() => again.responses.find(isPrivate));
  expect(told.content).toContain('couldn’t open a thread');
});

describe('Remove', () => {
  test.each([
    ['who asked', 'Ada', []],
    ['a moderator', 'Linus', ['ManageMessages']],
  ] as const)('takes the card away for %s', async (_, name, permissions) => {
    const room = await openReadingRoom({ users: [{ name: 'Ada' }, { name: 'Linus', permissions }] });
    const card = await ask(room);
    await afterAWhile(room.sandbox);
    press(room.sandbox.user(name), card, 'Remove');
    await room.sandbox.until(() => spokenBy(room.sandbox).length === 0);
    const anew = await ask(room);
    expect(isPrivate(anew)).toBe(false);
  });

  test('is refused to everybody else', async () => {
    const room = await openReadingRoom();
    const card = await ask(room);
    const told = await answerTo(press(room.sandbox.user('Linus'), card, 'Remove'));
    expect(isPrivate(told)).toBe(true);
    expect(told.content).toContain('Only whoever asked');
    expect(spokenBy(room.sandbox)).toEqual([card]);
  });
});

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
    const planted = await plant(sandbox, 'x.....0.0.0..'.replace('.....', '...'));
    const told = await answerTo(sandbox.user('Linus').click(planted.id, 'x...0.0.0..'));
    expect(told.content).toContain('Only whoever asked');
    expect(sandbox.user().sees()).toHaveLength(1);
  });
});
