import { expect, test } from 'vitest';
import { corpusFolder } from '../corpus/corpus-folder.ts';
import { emptyFolder } from '../empty-folder.ts';
import { openSandbox } from './open-reading-room.ts';
import { freePort, runProgram, runScript } from './run-program.ts';

const strangersToken = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.abcdef.ghijklmnopqrstuvwxyz0123456';

/** Everything it printed, once it has ended by itself with exit code 1. */
async function refusal(settings: Readonly<Record<string, string>>): Promise<string[]> {
  const program = runProgram(settings);
  expect(await program.ended).toBe(1);
  return [...program.lines];
}

test('without a token it opens the sandbox and says where', async () => {
  const program = runProgram({});
  const line = await program.until(/online/);
  const address = /http:\S+/.exec(line)?.[0] ?? '';
  expect((await fetch(`${address}/api/v10/gateway`)).status).toBe(200);
});

test('what takes effect only with a token is named where none is set, before the sandbox opens', async () => {
  const program = runProgram({
    DISCORD_GUILD_ID: '123456789012345678',
    DISCORD_API_URL: 'https://discord.example/api',
    SHARDS: '4',
  });
  await program.until(/online/);
  expect(program.errors).toEqual([
    expect.stringMatching(/^DISCORD_GUILD_ID .*no effect.* DISCORD_TOKEN/),
    expect.stringMatching(/^DISCORD_API_URL .*no effect/),
    expect.stringMatching(/^SHARDS .*no effect/),
  ]);
});

test('asked for the sandbox it opens it, whatever token and server the settings name', async () => {
  const server = { DISCORD_GUILD_ID: '123456789012345678', SHARDS: '2' };
  const program = runProgram({ DISCORD_TOKEN: strangersToken, ...server }, 'main.js', '--sandbox');
  expect(await program.until(/online|DISCORD|SHARDS/)).toMatch(/^Verbatim is online in its sandbox/);
});

test('DISCORD_API_URL and a token point it at any compatible server', async () => {
  const sandbox = await openSandbox();
  const program = runProgram({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl });
  await program.until(/"online"/);
  const reply = await sandbox.user().slash('ask', { question: 'why did Blinken visit?' }).reply();
  expect(reply).toMatchObject({ embeds: [{ footer: { text: expect.stringContaining('¶') } }] });
});

test('an empty sandbox lets in the bot of the DISCORD_TOKEN, as Discord would', async () => {
  const sandbox = runProgram({ DISCORD_TOKEN: 'a.b.c' }, 'main.js', '--empty');
  const line = await sandbox.until(/DISCORD_API_URL=/);
  const settings = { DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: /DISCORD_API_URL=(\S+)/.exec(line)?.[1] ?? '' };
  const doctor = runProgram(settings, 'discord/doctor.js');
  expect(await doctor.ended).toBe(0);
  expect(doctor.lines.join('\n')).toContain('Discord takes it');
  await runProgram(settings).until(/"online"/);
});

test('an empty sandbox without a DISCORD_TOKEN says that it needs one', async () => {
  const sandbox = runProgram({}, 'main.js', '--empty');
  expect(await sandbox.ended).toBe(1);
  expect(sandbox.lines).toEqual([expect.stringContaining('DISCORD_TOKEN')]);
});

test('a flag that there is not is named, and nothing is opened', async () => {
  const program = runProgram({}, 'main.js', '--emtpy');
  expect(await program.ended).toBe(1);
  expect(program.lines).toEqual([expect.stringMatching(/--emtpy.*--sandbox and --empty/)]);
});

test('an address that is no Discord’s is named, with the mend', async () => {
  const sandbox = await openSandbox();
  const astray = { DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl.replace(/\/api$/, '') };
  expect(await refusal(astray)).toEqual([expect.stringMatching(/DISCORD_API_URL.*\/api/)]);
});

test('every bad setting is named, in a line each, and nothing else is printed', async () => {
  const lines = await refusal({
    DISCORD_TOKEN: 'hunter2',
    DISCORD_GUILD_ID: 'my server',
    DISCORD_API_URL: 'ftp://example.org',
    SANDBOX_PORT: '70000',
    HEALTH_PORT: 'yes',
    SHARDS: 'many',
    LOG_LEVEL: 'loud',
    CORPUS_DIR: '/nowhere/to/be/found',
  });
  expect(lines.pop()).toMatch(/^The corpus folder .*does not exist/);
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    'DISCORD_TOKEN',
    'DISCORD_GUILD_ID',
    'DISCORD_API_URL',
    'SANDBOX_PORT',
    'HEALTH_PORT',
    'SHARDS',
    'LOG_LEVEL',
  ]);
  expect(lines.join()).not.toContain('hunter2');
});

test('in production a missing token is an error', async () => {
  expect(await refusal({ NODE_ENV: 'production' })).toEqual([
    expect.stringMatching(/^DISCORD_TOKEN is needed/),
  ]);
});

test('a token that Discord refuses ends it with the mend', async () => {
  const sandbox = await openSandbox();
  const lines = await refusal({ DISCORD_TOKEN: strangersToken, DISCORD_API_URL: sandbox.apiUrl });
  expect(lines).toEqual([expect.stringMatching(/refused the token.*DISCORD_TOKEN/)]);
});

test.each([
  [4004, /refused the token/],
  [4013, /intents/],
  [4014, /intents/],
])('a login that the gateway answers with %i ends it, without another try', async (code, sentence) => {
  const sandbox = await openSandbox();
  sandbox.faults.refuseIdentify(5, code);
  const lines = await refusal({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl });
  expect(lines).toEqual([expect.stringMatching(sentence)]);
});

test('a gateway that closes for good while it runs ends it with one line on standard error', async () => {
  const sandbox = await openSandbox();
  const program = runProgram({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl });
  await program.until(/"online"/);
  sandbox.faults.closeSockets(4004);
  expect(await program.ended).toBe(1);
  expect(program.errors).toEqual([expect.stringMatching(/refused the token/)]);
});

test('an API that can’t be reached is named, and joined once it is there', async () => {
  const port = await freePort();
  const apiUrl = `http://127.0.0.1:${port}/api`;
  const program = runProgram({ DISCORD_TOKEN: strangersToken, DISCORD_API_URL: apiUrl });
  await program.until(/Can’t reach http:\/\/127.0.0.1:\d+:.*trying again/);
  await openSandbox({ port, token: strangersToken });
  await program.until(/"online"/);
});

test('an API that breaks down before the commands are registered has them registered later', async () => {
  const sandbox = await openSandbox();
  const commands = { method: 'PUT', route: '/applications/{application_id}/commands' };
  sandbox.faults.rest({ ...commands, trouble: { status: 503 }, times: 4 });
  const program = runProgram({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl });
  await program.until(/answered 503.*trying again/);
  expect(await program.until(/"online"/)).toContain('"written":true');
});

test('a signal ends it while it waits for an API that can’t be reached', async () => {
  const apiUrl = `http://127.0.0.1:${await freePort()}/api`;
  const program = runProgram({ DISCORD_TOKEN: strangersToken, DISCORD_API_URL: apiUrl });
  await program.until(/trying again/);
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
});

test('a server that the bot is not in is named by its setting', async () => {
  const sandbox = await openSandbox();
  const lines = await refusal({
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.apiUrl,
    DISCORD_GUILD_ID: '123456789012345678',
  });
  expect(lines).toEqual([expect.stringContaining('DISCORD_GUILD_ID')]);
});

test.each([
  ['is missing', () => '/nowhere/to/be/found', /does not exist/],
  ['is empty', emptyFolder, /holds no article/],
  [
    'holds an empty text with a bell in its name',
    () => corpusFolder({ '\x07a\nb.md': '' })(),
    / a b\.md line 1/,
  ],
])('a corpus folder that %s is named with the mend', async (_, folder, sentence) => {
  const lines = await refusal({ CORPUS_DIR: folder() });
  expect(lines).toEqual([expect.stringMatching(sentence)]);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it in good order', async (signal) => {
  const sandbox = await openSandbox();
  const program = runProgram({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl });
  await program.until(/"online"/);
  program.process.kill(signal);
  expect(await program.ended).toBe(0);
  expect(program.errors).toEqual([]);
});

test('a signal to npm start alone ends what npm started too', async () => {
  const sandbox = await openSandbox();
  const npm = runScript('start', { DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl });
  await npm.until(/"online"/);
  npm.process.kill('SIGTERM');
  // Not before the last process that holds its output has let go of it.
  await npm.ended;
});
