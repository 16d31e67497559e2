/** A session can't be resumed as Discord said it could: the bot comes back all the same. */
import { expect, test } from 'vitest';
import { isAnswered, linesOf, logged, question } from './bad-day.ts';
import { enterReadingRoom, openSandbox } from './open-reading-room.ts';

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
