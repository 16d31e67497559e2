/** How Verbatim behaves in company: it does not repeat itself, asks for patience, and works with what it is allowed. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { afterAWhile, answerTo, press, replyTo } from './act-and-see.ts';
import { openReadingRoom } from './open-reading-room.ts';
import { isPrivate, offersOf, placeOf } from './tell-message.ts';

const OBJECTIVE = 'What is the primary objective of the mission?';
const HOUR = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});
const wait = (ms: number) => vi.advanceTimersByTime(ms);

describe('a question that was answered here within the hour', () => {
  test('is answered by one line that links to it, and again on demand', async () => {
    const { sandbox } = await openReadingRoom();
    const [ada, linus] = [sandbox.user('Ada'), sandbox.user('Linus')];
    const card = await answerTo(ada.slash('ask', { question: OBJECTIVE }));
    await afterAWhile(sandbox);
    const told = await answerTo(
      linus.slash('ask', { question: 'what is the primary  objective of the mission' }),
    );
    expect(isPrivate(told)).toBe(true);
    expect(told.embeds[0]?.description).toBe(
      `Answered here within the last hour: [jump to it](https://discord.com/channels/${sandbox.guild.id}/${card.channel_id}/${card.id}).`,
    );
    expect(offersOf(told)).toEqual(['Answer again']);
    const again = await answerTo(press(linus, told, 'Answer again'));
    expect(isPrivate(again)).toBe(false);
    expect(placeOf(again)).toBe('¶ 5 of 7');
  });

  test('is answered anew in another channel, in private, and when the hour is over', async () => {
    const { sandbox } = await openReadingRoom({ channels: ['general', 'other'] });
    const ada = sandbox.user('Ada');
    await answerTo(ada.slash('ask', { question: OBJECTIVE }));
    for (const [options, where] of [
      [{}, 'other'],
      [{ private: true }, 'general'],
    ] as const) {
      const card = await answerTo(ada.slash('ask', { question: OBJECTIVE, ...options }, where));
      expect(placeOf(card)).toBe('¶ 5 of 7');
    }
    wait(HOUR);
    expect(placeOf(await answerTo(ada.slash('ask', { question: OBJECTIVE })))).toBe('¶ 5 of 7');
  });

  test('is answered anew when its card shows another passage by now', async () => {
    const { sandbox } = await openReadingRoom();
    const [ada, linus] = [sandbox.user('Ada'), sandbox.user('Linus')];
    const card = await answerTo(ada.slash('ask', { question: OBJECTIVE }));
    await afterAWhile(sandbox);
    await answerTo(press(ada, card, '¶ 6'));
    expect(placeOf(await answerTo(linus.slash('ask', { question: OBJECTIVE })))).toBe('¶ 5 of 7');
  });

  test.each([
    ['deleted', []],
    ['purged with what was said before it', ['first']],
  ])('is answered anew when that answer has been %s', async (_, before) => {
    const { sandbox } = await openReadingRoom();
    const ada = sandbox.user('Ada');
    const said = before.map((words) => ada.send(words).id);
    const card = await answerTo(ada.slash('ask', { question: OBJECTIVE }));
    await afterAWhile(sandbox);
    sandbox.faults.deleteMessages(...said, card.id);
    await afterAWhile(sandbox);
    expect(placeOf(await answerTo(ada.slash('ask', { question: OBJECTIVE })))).toBe('¶ 5 of 7');
  });

  test('by a mention is pointed to as well; a follow-up again is read as it was', async () => {
    const { sandbox } = await openReadingRoom();
    const ada = sandbox.user('Ada');
    const card = await replyTo(sandbox, ada, ada.send(`@Verbatim ${OBJECTIVE}`));
    await replyTo(sandbox, ada, ada.send('and on trade?', { replyTo: card.id }));
    const told = await replyTo(sandbox, ada, ada.send('and on trade?', { replyTo: card.id }));
    expect(told.embeds[0]?.description).toContain('Answered here within the last hour');
    const again = await answerTo(press(ada, told, 'Answer again'));
    expect(again.embeds[0]?.author?.name).toMatch(/^Read as: .* … on trade\?$/);
  });
});

describe('more than five questions in twenty seconds', () => {
  test('are too many: the asker alone is told, others go on, and a little later so do they', async () => {
    const { sandbox } = await openReadingRoom();
    const [ada, linus] = [sandbox.user('Ada'), sandbox.user('Linus')];
    const words = ['trade', 'tensions', 'cooperation', 'visit', 'mission'];
    for (const question of words) await answerTo(ada.slash('ask', { question }));
    const said = ada.send('“Both nations have a vested interest”');
    for (const exchange of [
      ada.slash('ask', { question: 'economy' }),
      ada.slash('topic', { name: 'trade' }),
      ada.useOn(said.id, 'Find in the article'),
      ada.useOn(said.id, 'Check this quote'),
    ]) {
      const told = await answerTo(exchange);
      expect(isPrivate(told)).toBe(true);
      expect(told.content).toContain('One moment, please!');
    }
    expect(placeOf(await answerTo(linus.slash('ask', { question: 'economic growth' })))).toBe('¶ 6 of 7');
    wait(20_000);
    expect(placeOf(await answerTo(ada.slash('ask', { question: 'economic growth?', private: true })))).toBe(
      '¶ 6 of 7',
    );
  });

  test('are few enough a little later, though the clock has been set back', async () => {
    const { sandbox } = await openReadingRoom();
    const ada = sandbox.user('Ada');
    const words = ['trade', 'tensions', 'cooperation', 'visit', 'mission'];
    for (const question of words) await answerTo(ada.slash('ask', { question }));
    vi.setSystemTime(Date.now() - HOUR);
    wait(20_000);
    expect(placeOf(await answerTo(ada.slash('ask', { question: 'economic growth' })))).toBe('¶ 6 of 7');
  });

  test('by mention are too many as well, and each reply says so', async () => {
    const { sandbox } = await openReadingRoom();
    const ada = sandbox.user('Ada');
    const words = ['trade', 'tensions', 'cooperation', 'visit', 'mission', 'economy'];
    const said = words.map((word) => ada.send(`@Verbatim ${word}`));
    const replies = await Promise.all(said.map((message) => replyTo(sandbox, ada, message)));
    expect(replies.filter(({ content }) => content.includes('One moment'))).toHaveLength(1);
  });
});

describe('without a permission', () => {
  test('to embed it answers in text that can be clicked all the same, and says once what to allow', async () => {
    const { sandbox } = await openReadingRoom();
    sandbox.faults.deny(['EmbedLinks']);
    const ada = sandbox.user('Ada');
    const text = await answerTo(ada.slash('ask', { question: OBJECTIVE }));
    expect(text.embeds).toEqual([]);
    expect(text.content).toMatch(
      /^-# ❓ What is the primary objective.*\n\*\*Objectives of .*\n> \*\*The primary/,
    );
    expect(text.content).toContain('-# Allow me **Embed Links** here');
    const next = await answerTo(press(ada, text, '¶ 6'));
    expect(next.content).toContain('¶ 6 of 7');
    expect(next.content).toContain('❓ What is the primary objective');
    const second = await answerTo(ada.slash('ask', { question: 'trade' }));
    expect(second.content).not.toContain('Embed Links');
    const list = await answerTo(ada.slash('topic', { name: 'trade' }));
    expect(list.embeds).toEqual([]);
    expect(list.content).toMatch(/^-# ❓ trade\n/);
    const reply = await replyTo(sandbox, ada, ada.send('@Verbatim climate change'));
    expect(reply.embeds).toEqual([]);
    expect(reply.content).toMatch(/climate change/i);
    const no = await answerTo(ada.slash('ask', { question: 'weather in Paris' }));
    expect(no.content).toContain('The article doesn’t say.');
  });

  test('to open threads it offers none, and says once what to allow', async () => {
    const { sandbox } = await openReadingRoom();
    sandbox.faults.deny(['CreatePublicThreads']);
    const ada = sandbox.user('Ada');
    const card = await answerTo(ada.slash('ask', { question: OBJECTIVE }));
    expect(offersOf(card)).not.toContain('Discuss');
    expect(card.embeds[0]?.description).toContain('-# Allow me **Create Public Threads** here');
    const second = await replyTo(sandbox, ada, ada.send('@Verbatim trade'));
    expect(JSON.stringify(second)).not.toContain('Create Public Threads');
  });

  test('that was taken away meanwhile it says that it could not', async () => {
    const { sandbox } = await openReadingRoom();
    const ada = sandbox.user('Ada');
    const card = await answerTo(ada.slash('ask', { question: OBJECTIVE }));
    sandbox.faults.deny(['CreatePublicThreads']);
    const click = press(ada, card, 'Discuss');
    const told = await sandbox.until(() => click.responses.find(isPrivate));
    expect(told.content).toContain('couldn’t open a thread');
  });
});

describe('typing', () => {
  test('is seen when an answer takes over a second, and not otherwise', async () => {
    vi.useRealTimers();
    const { sandbox } = await openReadingRoom();
    const typing = () => sandbox.requests.filter(({ route }) => route.endsWith('/typing'));
    const ada = sandbox.user('Ada');
    await replyTo(sandbox, ada, ada.send('@Verbatim trade'));
    expect(typing()).toEqual([]);
    sandbox.faults.rest({
      method: 'POST',
      route: '/channels/{channel_id}/messages',
      trouble: { limited: 'user', retryAfter: 1.6 },
    });
    await replyTo(sandbox, ada, ada.send('@Verbatim climate change'));
    expect(typing()).toHaveLength(1);
  });
});
