/** A bot that is told to end finishes what it was asked before, and hears nothing more. */
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { corpusFolder } from '../corpus/corpus-folder.ts';
import { linesOf, question } from './bad-day.ts';
import { openReadingRoom, openSandbox } from './open-reading-room.ts';
import { runProgram } from './run-program.ts';
import { logged } from './run-shards.ts';

const callback = { method: 'POST', route: '/interactions/{interaction_id}/{interaction_token}/callback' };
const messages = { method: 'POST', route: '/channels/{channel_id}/messages' };

/** Until the bot, which may have other work to do, has sent its reply to a message. */
function replying({ requests }: Sandbox): Promise<void> {
  return expect.poll(() => requests.at(-1)?.route, { timeout: 10_000 }).toBe(messages.route);
}

async function startOne(settings: Readonly<Record<string, string>> = {}) {
  const sandbox = await openSandbox();
  const connection = { DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl };
  const program = runProgram({ ...connection, ...settings });
  await logged(program, 'online', Number(settings['SHARDS'] ?? 1));
  return { sandbox, program };
}

test.each([
  ['asks it to end', {}, ['SIGTERM']],
  ['tells that its terminal is gone', {}, ['SIGHUP']],
  ['comes twice', {}, ['SIGINT', 'SIGINT']],
  ['comes twice to shards', { SHARDS: '2' }, ['SIGINT', 'SIGINT']],
  ['tells shards that their terminal is gone', { SHARDS: '2' }, ['SIGHUP']],
] as const)('an answer that Discord had wait when a signal %s is given', async (_, settings, signals) => {
  const { sandbox, program } = await startOne(settings);
  sandbox.faults.rest({ ...callback, trouble: { limited: 'user', retryAfter: 1 } });
  const exchange = sandbox.user('Ada').slash('ask', { question });
  await expect.poll(() => sandbox.requests.at(-1)?.status).toBe(429);
  for (const signal of signals) {
    program.process.kill(signal);
    // Two that come at once are told to a process as one.
    await wait(30);
  }
  expect(await exchange.reply()).toMatchObject({ embeds: [expect.anything()] });
  expect(await program.ended).toBe(0);
});

test('one that can’t be given before the bot has to end leaves a line', async () => {
  const { sandbox, program } = await startOne();
  sandbox.faults.rest({ ...messages, trouble: 'hang', times: 5 });
  const said = sandbox.user('Ada').send(`@Verbatim ${question}`);
  await replying(sandbox);
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(program.lines.join()).toContain(
    `"kind":"mention","event":"${said.id}","msg":"ended before Discord had taken the reply"`,
  );
});

test('nor does one get lost while changed articles are read that take longer than the bot has', async () => {
  const at = corpusFolder({ 'a.md': 'One.' });
  const { sandbox, program } = await startOne({ CORPUS_DIR: at() });
  const slow = '- an item of *a* list\n'.repeat(4_000);
  for (let n = 0; n < 20; n++) writeFileSync(at(`${n}.md`), `# Article ${n}\n\n${slow}`);
  // Until it has noticed.
  await wait(500);
  sandbox.faults.rest({ ...messages, trouble: 'hang', times: 5 });
  const said = sandbox.user('Ada').send(`@Verbatim ${question}`);
  await replying(sandbox);
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(program.lines.join()).toContain(`"event":"${said.id}","msg":"ended before`);
});

test('what is asked once it is to end is not heard', async () => {
  const { sandbox, bot, log } = await openReadingRoom();
  sandbox.faults.rest({ ...messages, trouble: 'hang', times: 5 });
  const before = sandbox.user('Ada').send(`@Verbatim ${question}`);
  await replying(sandbox);
  const stopped = bot.stop();
  sandbox.user('Linus').slash('ask', { question });
  sandbox.user('Linus').send(`@Verbatim ${question}`);
  await stopped;
  expect(sandbox.requests.map(({ route }) => route)).not.toContain(callback.route);
  expect(linesOf(log).flatMap(({ event }) => event ?? [])).toEqual([before.id]);
});
