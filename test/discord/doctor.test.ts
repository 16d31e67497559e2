import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../empty-folder.ts';
import { examine } from './examine.ts';
import { enterReadingRoom, openSandbox } from './open-reading-room.ts';
import { freePort, runIntoFile, runProgram } from './run-program.ts';

test('everything as it should be: each thing looked at, the articles, and the invite link', async () => {
  const sandbox = await openSandbox();
  await enterReadingRoom(sandbox);
  const { code, text } = await examine({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl });
  expect(code).toBe(0);
  expect(text).toContain(`✓ Node.js               ${process.versions.node}`);
  expect(text).toMatch(/✓ · Blinken in Beijing +7 passages, \d headings, en/);
  expect(text).toMatch(/✓ Commands +\d+ registered, as they should be/);
  const permissions = new URL(/https:\S+/.exec(text)?.[0] ?? '').searchParams.get('permissions');
  // View Channels, Send Messages, Embed Links, Read Message History, Create Public Threads, Send Messages in Threads.
  expect(BigInt(permissions ?? 0)).toBe(
    (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 35n) | (1n << 38n),
  );
  expect(text).not.toContain(sandbox.token);
});

test('commands that npm start will register are no failure', async () => {
  const sandbox = await openSandbox();
  const { code, text } = await examine({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl });
  expect({ code, text }).toEqual({ code: 0, text: expect.stringMatching(/! Commands +differ from ours/) });
});

test('commands registered both everywhere and in a server are told of, whichever of them npm start will take away', async () => {
  const sandbox = await openSandbox();
  const { token, apiUrl, guild, botId } = sandbox;
  const route = `${apiUrl}/v10/applications/${botId}/guilds/${guild.id}/commands`;
  await enterReadingRoom(sandbox);
  const body = JSON.stringify([{ name: 'ask', description: 'Ask' }]);
  const headers = { Authorization: `Bot ${token}`, 'Content-Type': 'application/json' };
  expect((await fetch(route, { method: 'PUT', headers, body })).status).toBe(200);
  for (const DISCORD_GUILD_ID of ['', guild.id]) {
    const found = await examine({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, DISCORD_GUILD_ID });
    expect(found).toEqual({ code: 0, text: expect.stringMatching(/! Commands +registered both/) });
  }
});

test('a flag is refused, since there is none', async () => {
  const program = runProgram({}, 'discord/doctor.js', '--json');
  expect(await program.ended).toBe(1);
  expect(program.lines).toEqual(['There is no --json: npm run doctor takes no flags.']);
});

test.skipIf(!existsSync('/dev/full'))(
  'what it found and can’t write is no clean bill of health',
  async () => {
    const program = runIntoFile('/dev/full', {}, 'discord/doctor.js');
    expect(await program.ended).toBe(1);
    expect(program.errors).toEqual(['Could not write the output (ENOSPC).']);
  },
);

test('without a token it says that npm start opens the sandbox', async () => {
  expect(await examine({})).toEqual({ code: 0, text: expect.stringMatching(/✓ Token +none set/) });
});

test('a setting that has no effect without a token is a warning', async () => {
  const { code, text } = await examine({ SHARDS: '0-3/16', LOG_LEVEL: 'info' });
  expect({ code, text }).toEqual({ code: 0, text: expect.stringMatching(/! SHARDS +has no effect/) });
  expect(text.match(/no effect/g)).toHaveLength(1);
});

test('a file that can’t be read is a warning with its line', async () => {
  const folder = emptyFolder();
  await writeFile(path.join(folder, 'good.md'), 'A good article stands here.');
  await writeFile(path.join(folder, 'bad\nname.md'), Buffer.from([0x41, 0x0a, 0xff]));
  const { code, text } = await examine({ CORPUS_DIR: folder });
  expect({ code, text }).toEqual({
    code: 0,
    text: expect.stringMatching(/! · bad name\.md:2 +The file is not UTF-8/),
  });
});

test('articles stand in columns, and one passage is not called several', async () => {
  const folder = emptyFolder();
  const title = 'A title that is longer than any column of a table';
  await writeFile(path.join(folder, 'long.md'), `# ${title}\n\nOne.\n\nTwo.`);
  await writeFile(path.join(folder, 'short.md'), '# Short\n\nOne alone.');
  const { text } = await examine({ CORPUS_DIR: folder });
  expect(text).toMatch(/Corpus +2 articles, 3 passages/);
  const [long = '', short = ''] = text.split('\n').filter((line) => line.includes('· '));
  expect(long).toMatch(/· A title that is longer than any colum… {2}2 passages, 1 heading, /);
  expect(short.indexOf('1 passage, 1 heading, ')).toBe(long.indexOf('2 passages'));
});

test('articles that go by one title are told apart by their files', async () => {
  const folder = emptyFolder();
  await writeFile(path.join(folder, 'old.md'), '# Bylaws\n\nNo dogs.');
  await writeFile(path.join(folder, 'new.md'), '# Bylaws\n\nNo cats.');
  await writeFile(path.join(folder, 'map.md'), '# Map\n\nA plan.');
  const { text } = await examine({ CORPUS_DIR: folder });
  expect(text).toMatch(/Bylaws .*, new\.md\n.*Bylaws .*, old\.md\n/);
  expect(text).not.toContain('map.md');
});

test.each([
  ['a bad setting', { LOG_LEVEL: 'loud' }, /✗ LOG_LEVEL/],
  ['no corpus', { CORPUS_DIR: '/nowhere/to/be/found' }, /✗ Corpus .*does not exist/],
])('%s is wrong, and the exit code is 1', async (_, settings, line) => {
  expect(await examine(settings)).toEqual({ code: 1, text: expect.stringMatching(line) });
});

test('a server the bot is not in is wrong, beside the link to invite it by', async () => {
  const sandbox = await openSandbox();
  const { code, text } = await examine({
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.apiUrl,
    DISCORD_GUILD_ID: '123456789012345678',
  });
  expect(code).toBe(1);
  expect(text).toMatch(
    /✓ Token .*\n✓ Application .*\n✓ Invite +https:.*\n(?:.*\n)+✗ Commands .*DISCORD_GUILD_ID names\? .*invite link/,
  );
});

test('a refused token and an unreachable API are wrong', async () => {
  const sandbox = await openSandbox();
  const token = `${sandbox.token}x`;
  const refused = await examine({ DISCORD_TOKEN: token, DISCORD_API_URL: sandbox.apiUrl });
  expect(refused).toEqual({ code: 1, text: expect.stringMatching(/✗ Discord .*refused the token/) });
  const apiUrl = `http://127.0.0.1:${await freePort()}/api`;
  const lost = await examine({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });
  expect(lost).toEqual({ code: 1, text: expect.stringMatching(/✗ Discord .*Can’t reach/) });
});

test('a wrong setting keeps nothing else from being looked at', async () => {
  const { code, text } = await examine({ DISCORD_TOKEN: 'abc', CORPUS_DIR: '/nowhere/to/be/found' });
  expect(code).toBe(1);
  expect(text).toMatch(/✗ DISCORD_TOKEN/);
  expect(text).toMatch(/✗ Corpus .*does not exist/);
});

test.each(['SANDBOX_PORT', 'HEALTH_PORT'])('a %s that is taken is wrong', async (variable) => {
  const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { code, text } = await examine({ [variable]: `${port}` });
  expect({ code, text }).toEqual({ code: 1, text: expect.stringMatching(`✗ ${variable} .*${port}.* taken`) });
  server.close();
});

test('a SANDBOX_PORT at which a sandbox is open is no failure', async () => {
  const SANDBOX_PORT = new URL((await openSandbox()).apiUrl).port;
  const { code, text } = await examine({ SANDBOX_PORT });
  expect({ code, text }).toEqual({
    code: 0,
    text: expect.stringMatching(/! SANDBOX_PORT .*running already/),
  });
});

test('a HEALTH_PORT that a running Verbatim answers at is no failure', async () => {
  const sandbox = await openSandbox();
  const settings = { DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl };
  const HEALTH_PORT = `${await freePort()}`;
  await runProgram({ ...settings, HEALTH_PORT }).until(/"online"/);
  const { code, text } = await examine({ ...settings, HEALTH_PORT });
  expect({ code, text }).toEqual({ code: 0, text: expect.stringMatching(/! HEALTH_PORT .*running already/) });
});

test('what is on this machine is told while an API that never answers is waited for', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const doctor = runProgram(
    { DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: `http://127.0.0.1:${port}/api` },
    'discord/doctor.js',
  );
  await doctor.until(/✓ Corpus/);
  expect(doctor.process.exitCode).toBe(null);
  doctor.process.kill('SIGKILL');
  await doctor.ended;
  server.close();
});
