/** Who reads what in which language: the open is the server's, what one person sees alone is theirs. */
import { describe, expect, test } from 'vitest';
import { answerTo, press, replyTo } from './act-and-see.ts';
import { openReadingRoom } from './open-reading-room.ts';
import { isPrivate, offersOf, placeOf } from './tell-message.ts';

const OBJECTIVE = 'what is the primary objective of the mission?';
const USERS = [{ name: 'Ada' }, { name: 'Linus', locale: 'ja' }, { name: 'Bjarne', locale: 'da' }] as const;
const openGermanRoom = () => openReadingRoom({ guildLocale: 'de', users: USERS });

describe('on a German server', () => {
  test('answers are German for everybody, whoever asked', async () => {
    const { sandbox } = await openGermanRoom();
    const card = await answerTo(sandbox.user('Linus').slash('ask', { question: OBJECTIVE }));
    expect(placeOf(card)).toBe('¶ 5 von 7');
    expect(offersOf(card)).toEqual(expect.arrayContaining(['Nachfragen', 'Diskutieren', 'Entfernen']));
    const ada = sandbox.user('Ada');
    const reply = await replyTo(sandbox, ada, ada.send('@Verbatim what is the capital of France?'));
    expect(reply.embeds[0]?.title).toBe('Das sagt der Artikel nicht.');
    const topic = await answerTo(ada.slash('topic', { name: 'trade' }));
    expect(topic.embeds[0]?.title).toBe('Stellen: 3');
  });

  test('what one person sees alone is in the language of their Discord', async () => {
    const { sandbox } = await openGermanRoom();
    const [ada, linus] = [sandbox.user('Ada'), sandbox.user('Linus')];
    const refusal = async (name: string) =>
      (await answerTo(sandbox.user(name).slash('ask', { question: 'the capital of France' }))).embeds[0]
        ?.title;
    expect(await refusal('Ada')).toBe('The article doesn’t say.');
    expect(await refusal('Linus')).toBe('記事には書かれていません。');
    const card = await answerTo(ada.slash('ask', { question: OBJECTIVE }));
    const copy = await answerTo(press(linus, card, '¶ 6'));
    expect(isPrivate(copy)).toBe(true);
    expect(placeOf(copy)).toBe('¶ 6 / 7');
    expect((await answerTo(press(linus, card, 'Entfernen'))).content).toContain('削除できるのは');
    const form = press(linus, card, 'Nachfragen');
    expect(await form.outcome()).toMatchObject({ modal: { title: 'さらに質問' } });
    const followed = await answerTo(linus.submit(form, { question: 'and on trade?' }));
    expect(followed.embeds[0]?.author?.name).toMatch(/^Gelesen als: /);
    expect((await answerTo(linus.slash('help'))).embeds[0]?.title).toBe('答えはすべて原文の引用です');
    const alone = await answerTo(linus.slash('ask', { question: OBJECTIVE, private: true }));
    expect(placeOf(alone)).toBe('¶ 5 / 7');
  });

  test('a card that was read as a follow-up is understood in any language', async () => {
    const { sandbox } = await openGermanRoom();
    const linus = sandbox.user('Linus');
    const first = await replyTo(sandbox, linus, linus.send(`@Verbatim ${OBJECTIVE}`));
    const second = await replyTo(sandbox, linus, linus.send('and on trade?', { replyTo: first.id }));
    const copy = await answerTo(press(sandbox.user('Ada'), second, 'Nächster Treffer'));
    expect(copy.embeds[0]?.author?.name).toBe(
      'Read as: what is the primary objective of the mission … on trade?',
    );
  });

  test('the thread is opened with German words', async () => {
    const { sandbox } = await openGermanRoom();
    const card = await answerTo(sandbox.user('Ada').slash('ask', { question: OBJECTIVE }));
    press(sandbox.user('Ada'), card, 'Diskutieren');
    const thread = await sandbox.until(() => sandbox.guild.channels.find((channel) => channel.thread));
    const opened = await sandbox.until(() =>
      sandbox
        .user()
        .sees(thread.id)
        .find(({ content }) => content),
    );
    expect(opened.content).toContain('Erwähne mich');
  });

  test('a reader in a language without a catalogue gets English', async () => {
    const { sandbox } = await openGermanRoom();
    const help = await answerTo(sandbox.user('Bjarne').slash('help'));
    expect(help.embeds[0]?.title).toBe('Every answer is a quotation');
  });
});

test('commands are registered with their names and descriptions in every language', async () => {
  const { sandbox } = await openReadingRoom();
  const commands = sandbox.user('Linus').commands();
  const names = (locale: 'de' | 'ja') => commands.map(({ name_localizations: names }) => names?.[locale]);
  expect(names('de')).toEqual(expect.arrayContaining(['fragen', 'thema', 'Im Artikel suchen']));
  expect(names('ja')).toEqual(expect.arrayContaining(['質問', '話題', '記事で探す']));
  const ask = commands.find(({ name }) => name === 'ask');
  expect(ask?.description_localizations?.['pt-BR']).toBe('Pergunte ao artigo; a resposta é uma citação');
  expect(ask?.options?.[0]?.name_localizations?.ru).toBe('вопрос');
});
