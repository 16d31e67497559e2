/** Mentions whose answers go astray, or that are gone themselves: each is answered, and none twice. */
import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { afterAWhile, answerTo, press, spokenBy } from './act-and-see.ts';
import { question } from './bad-day.ts';
import { openReadingRoom } from './open-reading-room.ts';

/** The machine may be busy with other tests. */
const patiently = { timeout: 15_000 };
const messages = { method: 'POST', route: '/channels/{channel_id}/messages' };

/** How the bot's messages were taken that it posted, or posted again. */
const posted = ({ requests }: Sandbox) =>
  requests
    .filter(({ method, route }) => method === messages.method && route === messages.route)
    .map(({ status }) => status);

/** The ids of the messages that it has replied to. */
const answered = (sandbox: Sandbox) =>
  spokenBy(sandbox).map(({ message_reference: reference }) => reference?.message_id);

test.each([
  ['cut off', 'drop'],
  ['a page of something in between', { status: 200, instead: '<p>One moment, please' }],
] as const)('a mention is answered once, though the receipt is %s', async (_, trouble) => {
  const { sandbox, log } = await openReadingRoom();
  sandbox.faults.rest({ ...messages, trouble, carriedOut: true });
  const said = sandbox.user('Ada').send(`@Verbatim ${question}`);
  await expect.poll(() => posted(sandbox), patiently).toEqual([0, 200]);
  await afterAWhile(sandbox);
  expect(answered(sandbox)).toEqual([said.id]);
  expect(log.join('')).not.toContain('did not take');
});

test('a thread is opened with one message, though its receipt is lost', async () => {
  const { sandbox } = await openReadingRoom();
  const ada = sandbox.user('Ada');
  const card = await answerTo(ada.slash('ask', { question }));
  sandbox.faults.rest({ ...messages, trouble: { status: 502 }, carriedOut: true });
  press(ada, card, 'Discuss');
  await expect.poll(() => posted(sandbox), patiently).toEqual([502, 200]);
  await afterAWhile(sandbox);
  const words = spokenBy(sandbox, card.id).map(({ content }) => content);
  expect(words.filter((content) => content.includes('talk it over'))).toHaveLength(1);
});

test('who asks twice in the same moment is answered twice, as is somebody else who asks the same', async () => {
  const { sandbox } = await openReadingRoom();
  const [ada, linus] = [sandbox.user('Ada'), sandbox.user('Linus')];
  const said = [
    ada.send(`@Verbatim ${question}`),
    linus.send(`@Verbatim ${question}`),
    ada.send('@Verbatim what about trade?'),
  ];
  await expect.poll(() => answered(sandbox).sort(), patiently).toEqual(said.map(({ id }) => id));
});

test('a mention that is deleted before its answer comes is answered all the same, in reply to nothing', async () => {
  const { sandbox, log } = await openReadingRoom();
  const said = sandbox.user('Ada').send(`@Verbatim ${question}`);
  sandbox.faults.deleteMessages(said.id);
  const answer = await sandbox.until(() => spokenBy(sandbox)[0]);
  expect(answer.embeds[0]?.author?.name).toBe(question);
  expect(answered(sandbox)).toEqual([undefined]);
  expect(log.join('')).not.toContain('did not take');
});
