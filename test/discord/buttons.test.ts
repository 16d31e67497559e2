/** What a click on a fresh card does: the asker's, and everybody else's. */
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../corpus/corpus-folder.ts';
import { afterAWhile, answerTo, press, spokenBy } from './act-and-see.ts';
import { openReadingRoom, type ReadingRoom } from './open-reading-room.ts';
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

  test('Next match goes on from the match one walked away from, and skips only what is shown', async () => {
    const room = await openReadingRoom();
    const ada = room.sandbox.user('Ada');
    // Its matches are ¶ 5, 4, 1 and 2.
    let card = await ask(room, 'why did Blinken visit');
    const walk = async (label: string) => {
      card = await answerTo(press(ada, card, label));
      return [placeOf(card), offersOf(card).find((each) => each.startsWith('Next match'))];
    };
    expect(await walk('Next match')).toEqual(['¶ 4 of 7', 'Next match · 3 of 4']);
    expect(await walk('¶ 5 ▶')).toEqual(['¶ 5 of 7', 'Next match · 3 of 4']);
    await walk('◀ ¶ 4');
    expect(await walk('◀ ¶ 3')).toEqual(['¶ 3 of 7', 'Next match · 3 of 4']);
    expect(await walk('◀ ¶ 2')).toEqual(['¶ 2 of 7', 'Next match · 3 of 4']);
    expect(await walk('Next match')).toEqual(['¶ 1 of 7', 'Next match · 4 of 4']);
    expect(await walk('¶ 2 ▶')).toEqual(['¶ 2 of 7', 'Next match · 1 of 4']);
    expect(await walk('Next match')).toEqual(['¶ 5 of 7', 'Next match · 2 of 4']);
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

test('From the start shows the beginning of a paragraph whose answer is too far from it for one card', async () => {
  const room = await openReadingRoom({}, corpusFolder({ 'trees.md': LONG })());
  const ada = room.sandbox.user('Ada');
  const card = await ask(room, 'what does tree number 55 do by the river');
  expect(card.embeds[0]?.description).toMatch(/^> … Tree number [^1].*\*\*Tree number 55 /);
  const start = await answerTo(press(ada, card, 'From the start'));
  expect([start.id, start.embeds[0]?.author]).toEqual([card.id, card.embeds[0]?.author]);
  expect(start.embeds[0]?.description).toMatch(/^> Tree number 1 /);
  expect(offersOf(start)).not.toContain('From the start');
  const further = await answerTo(press(ada, start, 'Read on'));
  expect(offersOf(further)).toContain('From the start');
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
  expect(told.content).toContain(`discussed in <#${thread.id}>`);
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
