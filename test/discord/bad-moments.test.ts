/** What goes wrong once, on Discord's side or this machine's, does not silence the bot. */
import { afterEach, expect, test, vi } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { logged, question } from './bad-day.ts';
import { openReadingRoom } from './open-reading-room.ts';

const messages = { method: 'POST', route: '/channels/{channel_id}/messages' };

/** How many messages of the bot's the first channel has. */
function replies(sandbox: Sandbox): number {
  return sandbox
    .user()
    .sees()
    .filter(({ author }) => author.id === sandbox.botId).length;
}

function setClockBack(): void {
  const now = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => now() - 7_200_000);
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('of mentions, one that Discord refuses as if the token were wrong is lost, and no other', async () => {
  const room = await openReadingRoom();
  const { sandbox } = room;
  sandbox.faults.rest({ ...messages, trouble: { status: 401 } });
  sandbox.user('Ada').send(`@Verbatim ${question}`);
  await logged(room, 'Discord did not take the reply');
  sandbox.user('Linus').send(`@Verbatim ${question}`);
  await expect.poll(() => replies(sandbox)).toBe(1);
});

test('a clock that is set back by two hours keeps no mention waiting', async () => {
  const users = Array.from({ length: 60 }, (_, n) => ({ name: `Reader ${n}` }));
  const { sandbox } = await openReadingRoom({ users });
  const [first, ...others] = sandbox.users;
  first?.send(`@Verbatim ${question}`);
  await expect.poll(() => replies(sandbox)).toBe(1);
  setClockBack();
  for (const reader of others) reader.send(`@Verbatim ${question}`);
  await expect.poll(() => replies(sandbox), { timeout: 10_000 }).toBe(users.length);
});

test('a clock that is set back by two hours keeps no channel waiting that was just being limited', async () => {
  const room = await openReadingRoom();
  const { sandbox } = room;
  // Its first reply says which limit is the channel's.
  sandbox.user('Linus').send(`@Verbatim ${question}`);
  await expect.poll(() => replies(sandbox)).toBe(1);
  sandbox.faults.rest({ ...messages, trouble: { limited: 'user', retryAfter: 20 } });
  sandbox.user('Ada').send(`@Verbatim ${question}`);
  await logged(room, 'Discord did not take the reply');
  setClockBack();
  sandbox.user('Linus').send(`@Verbatim ${question}`);
  await expect.poll(() => replies(sandbox)).toBe(2);
});
