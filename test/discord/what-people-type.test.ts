/**
 * One test for each thing people can type, and for each kind of answer they may get to it. It is over 200 lines since it
 * is one table, read from top to bottom.
 */
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../corpus/corpus-folder.ts';
import { answerTo, press, replyTo } from './act-and-see.ts';
import { openReadingRoom } from './open-reading-room.ts';
import { boldSentence, isPrivate, offersOf, placeOf } from './tell-message.ts';

const OBJECTIVE = 'what is the primary objective of the mission?';
const RIVERS =
  '---\ntitle: Rivers\nurl: https://example.org/rivers\n---\n\n# Sources\n\nRivers rise in the mountains. They run to the sea.\n';
const BRIDGES =
  '---\ntitle: Bridges\n---\n\n# Arches\n\nBridges cross rivers on arches of stone. Mountains need none.\n';

describe('/ask', () => {
  test('quotes the paragraph to everybody: sentence in bold, heading, place, article, buttons', async () => {
    const { sandbox } = await openReadingRoom();
    const card = await answerTo(sandbox.user('Ada').slash('ask', { question: OBJECTIVE }));
    expect(card.embeds).toMatchObject([
      {
        author: { name: OBJECTIVE },
        title: 'Objectives of Blinken’s Diplomatic Mission',
        description: expect.stringMatching(
          /^> \*\*The primary objective .+officials\.\*\* The discussions .+ health\.$/,
        ),
        footer: { text: 'Blinken in Beijing · ¶ 5 of 7' },
      },
    ]);
    expect(offersOf(card)).toEqual([
      '◀ ¶ 4',
      '¶ 6 ▶',
      expect.stringMatching(/^Next match · 2 of \d$/),
      'Follow up',
      'Discuss',
      'Remove',
    ]);
    expect(sandbox.user('Linus').sees()).toContainEqual(card);
  });

  test('leads to the very sentence where the article has an address', async () => {
    const { sandbox } = await openReadingRoom({}, corpusFolder({ 'rivers.md': RIVERS })());
    const card = await answerTo(sandbox.user().slash('ask', { question: 'where do rivers rise?' }));
    expect(card.embeds[0]).toMatchObject({
      title: 'Sources',
      url: 'https://example.org/rivers#:~:text=Rivers%20rise%20in%20the%20mountains.',
    });
  });

  test('asks one article alone when told to, chosen from those that are offered', async () => {
    const folder = corpusFolder({ 'rivers.md': RIVERS, 'bridges.md': BRIDGES });
    const { sandbox } = await openReadingRoom({}, folder());
    const ada = sandbox.user('Ada');
    const offered = await ada.complete('ask', { question: 'mountains', article: 'bri' });
    expect(offered).toEqual([{ name: 'Bridges', value: 'bridges' }]);
    const card = await answerTo(ada.slash('ask', { question: 'mountains', article: 'bridges' }));
    expect(card.embeds[0]?.footer?.text).toBe('Bridges · ¶ 1 of 1');
    const other = await answerTo(ada.slash('ask', { question: 'mountains', article: 'lakes' }));
    expect(isPrivate(other)).toBe(true);
    expect(other.embeds[0]?.description).toContain('I have no article called *lakes*.');
  });

  test('in private shows nobody else', async () => {
    const { sandbox } = await openReadingRoom();
    const card = await answerTo(sandbox.user('Ada').slash('ask', { question: OBJECTIVE, private: true }));
    expect(isPrivate(card)).toBe(true);
    expect(offersOf(card)).not.toContain('Remove');
    expect(sandbox.user('Linus').sees()).toEqual([]);
  });

  test('shows the closest passage, says so, and names what it does not speak to', async () => {
    const { sandbox } = await openReadingRoom();
    const question = 'did trade disputes and cybersecurity concerns worsen under Napoleon?';
    const card = await answerTo(sandbox.user('Ada').slash('ask', { question }));
    expect(card.embeds[0]?.title).toMatch(/^Closest passage/);
    expect(card.embeds[0]?.description).toMatch(/\n-# Nothing here about .*\*Napoleon\*/);
  });

  test('says to the asker alone what the article does not say, and offers the nearest sections', async () => {
    const { sandbox } = await openReadingRoom();
    const ada = sandbox.user('Ada');
    const card = await answerTo(ada.slash('ask', { question: 'what did Blinken eat for breakfast?' }));
    expect(isPrivate(card)).toBe(true);
    expect(card.embeds[0]).toMatchObject({
      title: 'The article doesn’t say.',
      description: expect.stringContaining('It mentions *Blinken*; it never mentions *eat* or *breakfast*.'),
    });
    const sections = offersOf(card);
    expect(sections.length).toBeGreaterThan(0);
    expect(sections.length).toBeLessThanOrEqual(3);
    const opened = await answerTo(press(ada, card, sections[0] ?? ''));
    expect(opened.id).toBe(card.id);
    expect(placeOf(opened)).toMatch(/^¶ \d of 7$/);
  });

  test('names the typo it has read past', async () => {
    const { sandbox } = await openReadingRoom();
    const card = await answerTo(sandbox.user().slash('ask', { question: 'why did Blnken visit' }));
    expect(card.embeds[0]?.description).toContain('Read *Blnken* as *Blinken*.');
  });

  test('completes a question: one’s own words first, then headings and topics, never a snippet', async () => {
    const { sandbox } = await openReadingRoom();
    const choices = await sandbox.user().complete('ask', { question: 'cooper' });
    if (choices === 'did not respond') throw new Error(choices);
    expect(choices[0]).toMatchObject({ name: 'cooper', value: 'cooper' });
    expect(choices.map(({ name }) => name)).toContain('The Importance of U.S.-China Cooperation');
    expect(choices.length).toBeLessThanOrEqual(25);
    for (const { name } of choices) expect(name.length).toBeLessThanOrEqual(100);
    expect(await sandbox.user().complete('ask', { question: 'x'.repeat(150) })).toEqual([]);
  });
});

describe('/topic', () => {
  test('lists the passages, a sentence each with its place, and opens any', async () => {
    const { sandbox } = await openReadingRoom();
    const [ada, linus] = [sandbox.user('Ada'), sandbox.user('Linus')];
    const offered = await ada.complete('topic', { name: 'Key Chal' });
    expect(JSON.stringify(offered)).toContain('Key Challenges and Opportunities');
    const list = await answerTo(ada.slash('topic', { name: 'cybersecurity' }));
    expect(list.embeds[0]?.description).toMatch(/^\*\*1\.\*\* .*cybersecurity.*\n-# ¶ \d of 7/im);
    expect(linus.sees()).toContainEqual(list);
    const menu = list.components?.[0];
    if (!menu || !('components' in menu)) throw new Error('no menu');
    const [select] = menu.components;
    if (!select || !('options' in select) || !('custom_id' in select)) throw new Error('no menu');
    const opened = await answerTo(linus.choose(list.id, select.custom_id, [select.options[0]?.value ?? '']));
    expect(isPrivate(opened)).toBe(true);
    expect(placeOf(opened)).toMatch(/^¶ \d of 7$/);
  });

  test('in private, and of nothing, is for the asker alone', async () => {
    const { sandbox } = await openReadingRoom();
    const ada = sandbox.user('Ada');
    expect(isPrivate(await answerTo(ada.slash('topic', { name: 'trade', private: true })))).toBe(true);
    const none = await answerTo(ada.slash('topic', { name: 'volcanoes' }));
    expect(isPrivate(none)).toBe(true);
    expect(none.content).toContain('*volcanoes*');
    expect(sandbox.user('Linus').sees()).toEqual([]);
  });
});

describe('/article', () => {
  test('list names the articles with their size', async () => {
    const folder = corpusFolder({ 'rivers.md': RIVERS, 'bridges.md': BRIDGES });
    const { sandbox } = await openReadingRoom({}, folder());
    const list = await answerTo(sandbox.user().slash('article list'));
    expect(list.embeds[0]?.description).toBe('**Bridges** · ¶ 1\n**Rivers** · ¶ 1');
    expect(offersOf(list)).toEqual(['Bridges', 'Rivers']);
  });

  test('outline shows the sections with their paragraphs', async () => {
    const { sandbox } = await openReadingRoom();
    const outline = await answerTo(sandbox.user().slash('article outline', { article: 'blinken-beijing' }));
    expect(outline.embeds[0]).toMatchObject({
      title: 'Blinken in Beijing',
      description: expect.stringContaining('Key Challenges and Opportunities · ¶ 6'),
    });
  });

  test('read shows a paragraph by its number, and says which there are', async () => {
    const { sandbox } = await openReadingRoom();
    const ada = sandbox.user('Ada');
    const read = await answerTo(ada.slash('article read', { paragraph: 7 }));
    expect(placeOf(read)).toBe('¶ 7 of 7');
    expect(offersOf(read)).toEqual(['◀ ¶ 6', 'Discuss', 'Remove']);
    const beyond = await answerTo(ada.slash('article read', { paragraph: 8 }));
    expect(isPrivate(beyond)).toBe(true);
    expect(beyond.content).toBe('*Blinken in Beijing* has ¶ 1 to ¶ 7; there is no ¶ 8.');
  });
});

test('/help says in one card what it can do, what it reads and what not', async () => {
  const { sandbox } = await openReadingRoom();
  const help = await answerTo(sandbox.user().slash('help'));
  expect(isPrivate(help)).toBe(true);
  const text = help.embeds[0]?.description ?? '';
  for (const part of ['/ask', '/topic', '/article', 'Mention me', 'Find in the article', 'Check this quote'])
    expect(text).toContain(part);
  expect(text).toContain('I read only what is addressed to me');
  expect(text).toContain('none of it is written down');
});

describe('a message to the bot', () => {
  test('a mention, a reply, a direct message and a thread are answered alike', async () => {
    const { sandbox } = await openReadingRoom();
    const ada = sandbox.user('Ada');
    const mentioned = await replyTo(sandbox, ada, ada.send(`@Verbatim ${OBJECTIVE}`));
    expect(placeOf(mentioned)).toBe('¶ 5 of 7');
    const followed = await replyTo(
      sandbox,
      ada,
      ada.send('what about pandemics?', { replyTo: mentioned.id }),
    );
    expect(followed.embeds[0]?.author?.name).toMatch(/^Read as: .* … pandemics\?$/);
    expect(placeOf(followed)).toBe('¶ 7 of 7');
    const direct = await replyTo(sandbox, ada, ada.send(OBJECTIVE, { in: ada.direct() }));
    expect(placeOf(direct)).toBe('¶ 5 of 7');
    expect(offersOf(direct)).not.toContain('Discuss');
    press(ada, mentioned, 'Discuss');
    const thread = await sandbox.until(() => sandbox.guild.channels.find((channel) => channel.thread));
    const inThread = await replyTo(sandbox, ada, ada.send('@Verbatim climate change', { in: thread.id }));
    expect(boldSentence(inThread)).toMatch(/climate change/i);
    expect(offersOf(inThread)).not.toContain('Discuss');
  });
});
