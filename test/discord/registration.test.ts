import { expect, test } from 'vitest';
import { isAnswered, linesOf } from './bad-day.ts';
import { enterReadingRoom, openReadingRoom, openSandbox } from './open-reading-room.ts';

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
  await enterReadingRoom(sandbox, 'corpus', { guildId: sandbox.guild.id });
  expect(names()).toEqual(everywhere);
  await enterReadingRoom(sandbox);
  expect(names()).toEqual(everywhere);
});

test('a server that does not let the bot look at its commands does not keep it from starting', async () => {
  const sandbox = await openSandbox();
  sandbox.addGuild('Elsewhere');
  const route = '/applications/{application_id}/guilds/{guild_id}/commands';
  sandbox.faults.rest({ method: 'GET', route, trouble: { status: 403, code: 50_001 } });
  const room = await enterReadingRoom(sandbox);
  await isAnswered(room);
  const told = linesOf(room.log).filter(({ code }) => code === 50_001);
  expect(told).toMatchObject([{ route: expect.stringContaining('/guilds/') }]);
  const looked = sandbox.requests.filter((request) => request.route === route);
  expect(looked.map(({ method }) => method)).toEqual(['GET', 'GET']);
});
