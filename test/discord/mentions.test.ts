/** Which messages are for the bot: those are answered, and none of the others. */
import { type APIMessage, MessageType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../corpus/corpus-folder.ts';
import { afterAWhile, answerTo, press, replyTo, spokenBy } from './act-and-see.ts';
import { enterReadingRoom, openReadingRoom, openSandbox } from './open-reading-room.ts';
import { placeOf } from './tell-message.ts';

const OBJECTIVE = 'what is the primary objective of the mission?';

test('what is said to others is left alone', async () => {
  const { sandbox } = await openReadingRoom();
  const [ada, linus] = [sandbox.user('Ada'), sandbox.user('Linus')];
  ada.send(OBJECTIVE);
  ada.send(`@Linus ask @Verbatim ${OBJECTIVE}`);
  ada.send('I asked @Verbatim yesterday and it knew the objective of the mission');
  ada.send(`@everyone ${OBJECTIVE}`);
  const said = linus.send('I think it was about trade.');
  ada.send(OBJECTIVE, { replyTo: said.id });
  linus.send(`@Ada look: @Verbatim knows ${OBJECTIVE}`, { in: linus.direct(ada.id) });
  await afterAWhile(sandbox);
  expect(spokenBy(sandbox)).toEqual([]);
  expect(ada.sees(ada.direct(linus.id)).map(({ author }) => author.id)).toEqual([linus.id]);
});

test('a reply to its card that does not ping it, or turns to somebody else, is left alone', async () => {
  const { sandbox } = await openReadingRoom();
  const ada = sandbox.user('Ada');
  const card = await replyTo(sandbox, ada, ada.send(`@Verbatim ${OBJECTIVE}`));
  ada.send('and on trade?', { replyTo: card.id, ping: false });
  ada.send('@Linus see this', { replyTo: card.id });
  await afterAWhile(sandbox);
  expect(spokenBy(sandbox)).toEqual([card]);
});

test('in a direct message it answers, whomever the message names', async () => {
  const { sandbox } = await openReadingRoom();
  const ada = sandbox.user('Ada');
  for (const question of ['what does @Linus think about trade?', '@Linus told me about climate change']) {
    const reply = await replyTo(sandbox, ada, ada.send(question, { in: ada.direct() }));
    expect(reply.embeds[0]?.description).toMatch(/trade|climate change/i);
  }
});

test('its own messages and those of other bots are left alone', async () => {
  const { sandbox, log } = await openReadingRoom();
  const [channel] = sandbox.guild.channels;
  await fetch(`${sandbox.apiUrl}/v10/channels/${channel?.id}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: `<@${sandbox.botId}> ${OBJECTIVE}` }),
  });
  await afterAWhile(sandbox);
  expect(spokenBy(sandbox)).toHaveLength(1);
  expect(log.join('')).not.toContain('could not answer');
});

test('what Discord itself writes is left alone, such as that a message was pinned, and what comes by a webhook', async () => {
  const { sandbox, log } = await openReadingRoom();
  const ada = sandbox.user('Ada');
  const [direct, here] = [ada.send('hello', { in: ada.direct() }), ada.send(`@Verbatim ${OBJECTIVE}`)];
  const isAnswered = (said: APIMessage) => replyTo(sandbox, ada, said);
  await Promise.all([direct, here].map(isAnswered));
  const like = (message: APIMessage, changes: object) =>
    sandbox.faults.dispatch('MESSAGE_CREATE', { ...message, id: `${BigInt(message.id) + 1n}`, ...changes });
  like(direct, { type: MessageType.ChannelPinnedMessage, content: '' });
  const guild_id = sandbox.guild.id;
  like(here, { guild_id, type: MessageType.ChannelPinnedMessage });
  like(here, { guild_id, webhook_id: here.id, author: { ...here.author, id: here.id } });
  await afterAWhile(sandbox);
  expect(spokenBy(sandbox, ada.direct())).toHaveLength(1);
  expect(spokenBy(sandbox)).toHaveLength(1);
  expect(log.join('')).not.toContain('could not answer');
});

test('where it may not read what was said it answers a mention all the same', async () => {
  const { sandbox, log } = await openReadingRoom();
  sandbox.faults.deny(['ReadMessageHistory']);
  sandbox.user('Ada').send(`@Verbatim ${OBJECTIVE}`);
  const [answer] = await sandbox.until(() => {
    const said = spokenBy(sandbox);
    return said.length > 0 && said;
  });
  expect(answer?.embeds[0]?.author?.name).toBe(OBJECTIVE);
  expect(log.join('')).not.toContain('did not take');
});

test('whatever it quotes, replies to or turns, it pings nobody', async () => {
  const sandbox = await openSandbox();
  sandbox.faults.deny(['EmbedLinks']);
  const ada = sandbox.user('Ada');
  const bread = `Bakers wake @everyone and <@${ada.id}> at dawn.\n\nThey sell bread at noon.`;
  await enterReadingRoom(sandbox, corpusFolder({ 'bread.md': bread })());
  const reply = await replyTo(sandbox, ada, ada.send('@Verbatim whom do bakers wake at dawn?'));
  const card = await answerTo(ada.slash('ask', { question: 'bakers at dawn' }));
  const back = await answerTo(press(ada, await answerTo(press(ada, card, '¶ 2')), '◀ ¶ 1'));
  for (const said of [reply, card, back]) {
    expect(said.content).toContain('everyone');
    expect(said).toMatchObject({ mentions: [], mention_everyone: false });
  }
  const bodies = sandbox.requests.map(({ body }) => JSON.stringify(body) ?? '');
  const messages = bodies.filter((body) => body.includes('"content":'));
  expect(messages.length).toBeGreaterThan(3);
  expect(messages.filter((body) => !body.includes('"allowed_mentions":{"parse":[]'))).toEqual([]);
});

describe('a mention without a question', () => {
  test('in reply to somebody’s message to the bot is about that message', async () => {
    const { sandbox } = await openReadingRoom();
    const [ada, linus] = [sandbox.user('Ada'), sandbox.user('Linus')];
    const said = linus.send(`Well, @Verbatim, somebody told me that trade imbalances strained it`);
    const reply = await replyTo(sandbox, ada, ada.send('@Verbatim', { replyTo: said.id }));
    expect(reply.embeds[0]?.author?.name).toMatch(/trade imbalances strained it$/);
    expect(reply.embeds[0]?.author?.name).not.toContain('<@');
    expect(placeOf(reply)).toBe('¶ 3 of 7');
  });

  test('in reply to a message that Discord does not show it says how to have it read', async () => {
    const { sandbox } = await openReadingRoom();
    const [ada, linus] = [sandbox.user('Ada'), sandbox.user('Linus')];
    const said = linus.send('trade imbalances strained the relationship');
    const reply = await replyTo(sandbox, ada, ada.send('@Verbatim', { replyTo: said.id }));
    expect(reply.content).toContain('Find in the article');
  });

  test('is about it where the bot may read it', async () => {
    const { sandbox } = await openReadingRoom({ readsMessageContent: true });
    const [ada, linus] = [sandbox.user('Ada'), sandbox.user('Linus')];
    const said = linus.send('trade imbalances strained the relationship');
    const reply = await replyTo(sandbox, ada, ada.send('@Verbatim', { replyTo: said.id }));
    expect(placeOf(reply)).toBe('¶ 3 of 7');
  });

  test('alone gets a hello that says what to do', async () => {
    const { sandbox } = await openReadingRoom();
    const ada = sandbox.user('Ada');
    const reply = await replyTo(sandbox, ada, ada.send('@Verbatim'));
    expect(reply.content).toContain('/help');
  });
});

describe('a follow-up', () => {
  test('to somebody else’s question to the bot is read with it', async () => {
    const { sandbox } = await openReadingRoom();
    const [ada, linus] = [sandbox.user('Ada'), sandbox.user('Linus')];
    const asked = linus.send(`@Verbatim ${OBJECTIVE}`);
    await replyTo(sandbox, linus, asked);
    const reply = await replyTo(sandbox, ada, ada.send('@Verbatim and on trade?', { replyTo: asked.id }));
    expect(reply.embeds[0]?.author?.name).toBe(
      'Read as: what is the primary objective of the mission … on trade?',
    );
    expect(placeOf(reply)).not.toBe('¶ 5 of 7');
  });

  test('in a direct message needs no reply: nobody else is spoken to', async () => {
    const { sandbox } = await openReadingRoom();
    const ada = sandbox.user('Ada');
    const direct = ada.direct();
    await replyTo(sandbox, ada, ada.send(OBJECTIVE, { in: direct }));
    const reply = await replyTo(sandbox, ada, ada.send('and on trade?', { in: direct }));
    expect(reply.embeds[0]?.author?.name).toMatch(/^Read as: .* … on trade\?$/);
  });

  test('in a channel is read with nothing when it replies to nothing', async () => {
    const { sandbox } = await openReadingRoom();
    const ada = sandbox.user('Ada');
    await replyTo(sandbox, ada, ada.send(`@Verbatim ${OBJECTIVE}`));
    const reply = await replyTo(sandbox, ada, ada.send('@Verbatim and on trade?'));
    expect(reply.embeds[0]?.author?.name).toBe('and on trade?');
  });
});
