import { expect, test } from 'vitest';
import { enterReadingRoom, openReadingRoom } from './open-reading-room.ts';

test('commands are registered once: a second start finds them as they should be', async () => {
  const { sandbox, log } = await openReadingRoom();
  expect(log.join('')).toContain('"written":true');
  const again = await enterReadingRoom(sandbox);
  expect(again.log.join('')).toContain('"written":false');
});

test('commands registered for one server are taken away everywhere else, and the other way round', async () => {
  const { sandbox } = await openReadingRoom();
  const names = () =>
    sandbox
      .user('Ada')
      .commands()
      .map(({ name }) => name);
  const everywhere = names();
  await enterReadingRoom(sandbox, 'corpus', sandbox.guild.id);
  expect(names()).toEqual(everywhere);
  await enterReadingRoom(sandbox);
  expect(names()).toEqual(everywhere);
});
