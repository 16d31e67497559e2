/** A bot that is told to end finishes what it was asked before. */
import { expect, test } from 'vitest';
import { question } from './bad-day.ts';
import { openSandbox } from './open-reading-room.ts';
import { runProgram } from './run-program.ts';

const callback = { method: 'POST', route: '/interactions/{interaction_id}/{interaction_token}/callback' };
const messages = { method: 'POST', route: '/channels/{channel_id}/messages' };

async function startOne() {
  const sandbox = await openSandbox();
  const program = runProgram({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl });
  await program.until(/"online"/);
  return { sandbox, program };
}

test('an answer that Discord had wait when the signal came is given', async () => {
  const { sandbox, program } = await startOne();
  sandbox.faults.rest({ ...callback, trouble: { limited: 'user', retryAfter: 1 } });
  const exchange = sandbox.user('Ada').slash('ask', { question });
  await expect.poll(() => sandbox.requests.at(-1)?.status).toBe(429);
  program.process.kill('SIGTERM');
  expect(await exchange.reply()).toMatchObject({ embeds: [expect.anything()] });
  expect(await program.ended).toBe(0);
});

test('one that can’t be given before the bot has to end leaves a line', async () => {
  const { sandbox, program } = await startOne();
  sandbox.faults.rest({ ...messages, trouble: 'hang', times: 5 });
  const said = sandbox.user('Ada').send(`@Verbatim ${question}`);
  await expect.poll(() => sandbox.requests.at(-1)?.route).toBe(messages.route);
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(program.lines.join()).toContain(
    `"kind":"mention","event":"${said.id}","msg":"ended before Discord had taken the reply"`,
  );
});
