/** A session can't be resumed as Discord said it could: the bot comes back all the same. */
import { afterEach, expect, test, vi } from 'vitest';
import { replyTo } from './act-and-see.ts';
import { isAnswered, linesOf, logged, question } from './bad-day.ts';
import { enterReadingRoom, openSandbox } from './open-reading-room.ts';

const gateway = { method: 'GET', route: '/gateway/bot' };
const messages = { method: 'POST', route: '/channels/{channel_id}/messages' };

afterEach(() => {
  vi.restoreAllMocks();
});

test('where the address to resume at is down, the session is resumed at the gateway’s own, and nothing missed', async () => {
  const sandbox = await openSandbox();
  sandbox.faults.resumeAt(`${sandbox.url.replace('http', 'ws')}/gone`);
  const room = await enterReadingRoom(sandbox);
  sandbox.faults.dropSockets();
  const asked = sandbox.user('Ada').send(`@Verbatim ${question}`);
  await logged(room, 'resumed');
  const replies = () =>
    sandbox
      .user('Ada')
      .sees()
      .filter((message) => message.message_reference?.message_id === asked.id);
  await expect.poll(replies).toHaveLength(1);
  expect(sandbox.connections().identified).toBe(1);
});

test('an outage longer than two tries ends with the session resumed, once the gateway is back', async () => {
  const sandbox = await openSandbox();
  const room = await enterReadingRoom(sandbox);
  sandbox.faults.shutGateway(true);
  sandbox.faults.dropSockets();
  const { dialled } = sandbox.connections();
  await expect.poll(() => sandbox.connections().dialled, { timeout: 15_000 }).toBeGreaterThan(dialled + 3);
  sandbox.faults.shutGateway(false);
  await logged(room, 'resumed');
  await isAnswered(room);
});

test('a session that Discord neither resumes nor refuses is given up for a new one', async () => {
  const sandbox = await openSandbox();
  const room = await enterReadingRoom(sandbox, 'corpus', { readyWithin: 3_000 });
  sandbox.faults.answerResumes(false);
  sandbox.faults.dropSockets();
  await logged(room, 'logged in anew');
  await isAnswered(room);
  expect(sandbox.connections().open).toBe(1);
  expect(linesOf(room.log).filter(({ msg }) => msg === 'reconnecting')).toHaveLength(1);
});

test.each([
  ['resumed', false],
  ['is between two tries', true],
])(
  'a session that %s while Discord says where to log in anew is kept, with one connection',
  async (_, shut) => {
    const sandbox = await openSandbox();
    const room = await enterReadingRoom(sandbox, 'corpus', { readyWithin: 3_000 });
    // What Discord said at the start no longer holds.
    const now = Date.now.bind(Date);
    vi.spyOn(Date, 'now').mockImplementation(() => now() + 2 * 24 * 60 * 60 * 1000);
    const asked = () => sandbox.requests.filter(({ route }) => route === gateway.route).length;
    const askedAtStart = asked();
    sandbox.faults.rest({ ...gateway, trouble: 'hang' });
    sandbox.faults.answerResumes(false);
    sandbox.faults.dropSockets();
    await expect.poll(asked, { timeout: 8_000 }).toBe(askedAtStart + 1);
    sandbox.faults.answerResumes(true);
    sandbox.faults.shutGateway(shut);
    sandbox.faults.dropSockets();
    await expect.poll(asked, { timeout: 5_000 }).toBe(askedAtStart + 2);
    sandbox.faults.shutGateway(false);
    await logged(room, 'resumed');
    const { dialled } = sandbox.connections();
    // It takes longer than a connection that another throws out takes to dial again.
    sandbox.faults.rest({ ...messages, trouble: { limited: 'user', retryAfter: 2 } });
    const ada = sandbox.user('Ada');
    await replyTo(sandbox, ada, ada.send(`@Verbatim ${question}`));
    expect(sandbox.connections()).toEqual({ dialled, identified: 1, open: 1 });
  },
);
