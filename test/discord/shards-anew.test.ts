/** Shards that end, can't start or hang: what becomes of them, and of the others. */
import { once } from 'node:events';
import { copyFile, rename } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../empty-folder.ts';
import { freePort, type Program } from './run-program.ts';
import { logged, openServers, start } from './run-shards.ts';

/** The process that runs this shard now. */
async function processOf(program: Program, shard: number, starts = 2): Promise<number> {
  const started = await logged(program, 'started a shard', starts);
  return started.findLast((line) => line.shard === shard)?.pid ?? 0;
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a shard that finds no article when it comes back is started again and again, and the others go on', async () => {
  const folder = emptyFolder();
  const [article, aside] = [path.join(folder, 'visit.md'), path.join(folder, '_visit.md')];
  await copyFile('corpus/blinken-beijing.md', article);
  const program = start(await openServers(2), { SHARDS: '2', CORPUS_DIR: folder });
  await logged(program, 'online', 2);
  await rename(article, aside);
  process.kill(await processOf(program, 1), 'SIGKILL');
  await logged(program, 'a shard ended', 2);
  await rename(aside, article);
  await logged(program, 'online', 3);
  const ended = program.lines.filter((line) => line.includes('a shard ended'));
  expect(ended.filter((line) => !line.includes('"shard":1'))).toEqual([]);
}, 40_000);

test('a shard that Discord will not have back when it is started anew ends them all', async () => {
  const sandbox = await openServers(2);
  const program = start(sandbox, { SHARDS: '2' });
  await logged(program, 'online', 2);
  sandbox.faults.refuseIdentify(1, 4014);
  process.kill(await processOf(program, 1), 'SIGKILL');
  expect(await program.ended).toBe(1);
  expect(program.errors).toEqual([expect.stringMatching(/intents/)]);
});

test('what keeps a shard from starting at all ends them all, in one line', async () => {
  const port = await freePort();
  const taken = createServer().listen(port + 2, '127.0.0.1');
  await once(taken, 'listening');
  const program = start(await openServers(2), { SHARDS: '2', HEALTH_PORT: `${port}` });
  expect(await program.ended).toBe(1);
  expect(program.errors).toEqual([expect.stringMatching(`${port + 2} .* is taken`)]);
  taken.close();
});

test('as long as a shard ends soon, the pause before it is started anew doubles', async () => {
  const program = start(await openServers(1), { SHARDS: '1' });
  for (const starts of [1, 2, 3]) process.kill(await processOf(program, 0, starts), 'SIGKILL');
  const [first = 0, ...later] = (await logged(program, 'a shard ended', 3)).map(({ seconds = 0 }) => seconds);
  expect(first).toBeGreaterThan(0);
  expect(later).toEqual([2 * first, 4 * first]);
});

test('a shard that hangs ends with the others, and leaves its port to the next start', async () => {
  const port = await freePort();
  const program = start(await openServers(2), { SHARDS: '2', HEALTH_PORT: `${port}` });
  await logged(program, 'online', 2);
  const hung = await processOf(program, 1);
  process.kill(hung, 'SIGSTOP');
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(isThere(hung)).toBe(false);
});
