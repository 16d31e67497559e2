import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openSandbox } from './open-reading-room.ts';
import { freePort, NODE_FLAGS, runProgram } from './run-program.ts';
import { type Line, logged, openServers, start } from './run-shards.ts';

/** What a running process was started with. */
function commandLine(pid = 0): string {
  if (process.platform !== 'linux')
    return execFileSync('ps', ['-o', 'args=', '-p', `${pid}`], { encoding: 'utf8' });
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
}

const shardsOf = (lines: readonly Line[]) => lines.map(({ shard }) => shard).sort();

test('SHARDS=2 shares the servers between two processes, registers the commands once and keeps one log', async () => {
  const sandbox = await openServers(4);
  const program = start(sandbox, { SHARDS: '2', HEALTH_PORT: '0' });
  const online = await logged(program, 'online', 2);
  expect(shardsOf(online)).toEqual([0, 1]);
  expect(online.reduce((sum, { servers = 0 }) => sum + servers, 0)).toBe(4);
  const commands = sandbox.requests.filter(
    ({ route }) => route === '/applications/{application_id}/commands',
  );
  expect(commands.map(({ method }) => method)).toEqual(['GET', 'PUT']);
  const reply = await sandbox.user().slash('ask', { question: 'why did Blinken visit?' }).reply();
  expect(reply).toMatchObject({ embeds: [expect.anything()] });
  const [health] = await logged(program, 'telling of its health', 2);
  expect((await fetch(`http://127.0.0.1:${health?.port}/ready`)).status).toBe(200);

  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
});

test('with shards HEALTH_PORT is ready when all of them are; each tells of its own after it', async () => {
  const sandbox = await openServers(4);
  const port = await freePort();
  const program = start(sandbox, { SHARDS: '1,2/4', HEALTH_PORT: `${port}` });
  const status = (at: number, path: string) =>
    fetch(`http://127.0.0.1:${at}${path}`).then((response) => response.status);
  await program.until(/starting shards/);
  expect(await status(port, '/ready')).toBe(503);
  const [online] = await logged(program, 'online', 2);
  expect(await status(port, '/ready')).toBe(200);
  expect(await status(port + 2, '/metrics')).toBe(200);
  expect(await status(port + 3, '/metrics')).toBe(200);
  const started = await logged(program, 'started a shard', 2);
  process.kill(started.find(({ shard }) => shard !== online?.shard)?.pid ?? 0, 'SIGKILL');
  await logged(program, 'a shard ended', 1);
  expect(await status(port, '/ready')).toBe(503);
});

test('with shards HEALTH_PORT says from the start that they are not ready, and a taken one is told at once', async () => {
  const [api, port] = [await freePort(), await freePort()];
  const settings = { SHARDS: 'auto', DISCORD_TOKEN: 'a.b.c', HEALTH_PORT: `${port}` };
  const alone = { ...settings, DISCORD_API_URL: `http://127.0.0.1:${api}/api` };
  await runProgram(alone).until(/trying again/);
  expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(503);
  const second = runProgram(alone);
  expect(await second.ended).toBe(1);
  expect(second.lines).toEqual([expect.stringMatching(/is taken: set HEALTH_PORT/)]);
});

test('a HEALTH_PORT too high for as many shards as Discord recommends is named', async () => {
  const program = start(await openServers(1, 3), { SHARDS: 'auto', HEALTH_PORT: '65533' });
  expect(await program.ended).toBe(1);
  expect(program.lines).toEqual([expect.stringMatching(/^HEALTH_PORT .*65532/)]);
});

test('every shard’s process gets the flags of node that the bot was started with', async () => {
  const program = start(await openServers(2), { SHARDS: '2' });
  for (const { pid } of await logged(program, 'started a shard', 2))
    expect(commandLine(pid)).toContain(` ${NODE_FLAGS.join(' ')} `);
});

test.each([
  ['0-1/4', [0, 1]],
  ['1,3/4', [1, 3]],
])('SHARDS=%s runs this machine’s share', async (share, shards) => {
  const program = start(await openServers(4), { SHARDS: share });
  expect(shardsOf(await logged(program, 'online', 2))).toEqual(shards);
  expect(await logged(program, 'starting shards', 1)).toMatchObject([{ shards, of: 4 }]);
});

test('SHARDS=auto runs as many as Discord recommends, and one that is killed comes back', async () => {
  const sandbox = await openServers(2, 2);
  const program = start(sandbox, { SHARDS: 'auto' });
  await logged(program, 'online', 2);
  const [started] = await logged(program, 'started a shard', 2);
  process.kill(started?.pid ?? 0, 'SIGKILL');
  await logged(program, 'a shard ended', 1);
  expect(shardsOf(await logged(program, 'online', 3))).toHaveLength(3);
});

test('a shard that dies while Discord is down comes back by itself, and the others stay', async () => {
  const sandbox = await openServers(2);
  const program = start(sandbox, { SHARDS: '2' });
  await logged(program, 'online', 2);
  const [started] = await logged(program, 'started a shard', 2);
  sandbox.faults.rest({ route: '/gateway/bot', trouble: { status: 503 }, times: 4 });
  process.kill(started?.pid ?? 0, 'SIGKILL');
  await program.until(/answered 503.*trying again/);
  await logged(program, 'online', 3);
  expect(await logged(program, 'a shard ended', 1)).toMatchObject([{ shard: started?.shard }]);
});

test('shards wait for an API that can’t be reached yet', async () => {
  const sandbox = await openServers(2);
  sandbox.faults.rest({ route: '/gateway/bot', trouble: { status: 503 }, times: 4 });
  const program = start(sandbox, { SHARDS: '2' });
  await program.until(/answered 503.*trying again/);
  await logged(program, 'online', 2);
});

test('a line of a shard’s names it once', async () => {
  const sandbox = await openServers(2);
  const program = start(sandbox, { SHARDS: '2' });
  await logged(program, 'online', 2);
  sandbox.faults.dropSockets();
  expect((await program.until(/"resumed"/)).match(/"shard":/g)).toHaveLength(1);
});

test('shards end quietly when what started them is killed while they reconnect', async () => {
  const sandbox = await openServers(2);
  const program = start(sandbox, { SHARDS: '2' });
  await logged(program, 'online', 2);
  await sandbox.stop();
  await logged(program, 'reconnecting', 2);
  program.process.kill('SIGKILL');
  // Not before the last shard has let go of its output.
  await program.ended;
  expect(program.errors).toEqual([]);
});

test('a shard that Discord will not have back ends them all with exit code 1 and one line', async () => {
  const sandbox = await openServers(2);
  const program = start(sandbox, { SHARDS: '2' });
  await logged(program, 'online', 2);
  sandbox.faults.closeSockets(4014);
  expect(await program.ended).toBe(1);
  expect(new Set(program.errors)).toEqual(new Set([expect.stringMatching(/intents/)]));
});

test.each([{ SHARDS: '2' }, { SHARDS: '' }])(
  'too few shards for Discord are named as they are: %o',
  async (set) => {
    const sandbox = await openServers(2);
    sandbox.faults.refuseIdentify(2, 4011);
    const program = start(sandbox, set);
    expect(await program.ended).toBe(1);
    const count = set.SHARDS || '1';
    expect(program.errors[0]).toMatch(
      `more shards than ${count}: start again with SHARDS=auto, or with more`,
    );
  },
);

test('a token that is refused ends it before any shard is started', async () => {
  const sandbox = await openSandbox();
  const program = start(sandbox, { SHARDS: '2', DISCORD_TOKEN: `${sandbox.token}x` });
  expect(await program.ended).toBe(1);
  expect(program.lines).toEqual([expect.stringMatching(/refused the token/)]);
});
