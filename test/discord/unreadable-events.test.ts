/** Discord tells of events in a form that discord.js stumbles over: a line each, and the next question is answered. */
import { expect, test } from 'vitest';
import { openSandbox } from './open-reading-room.ts';
import { runProgram } from './run-program.ts';

const command = { id: '1577011832822956032', type: 2, token: 'secret', user: { id: '1577011832822956035' } };

test.each([
  ['a message that is nothing', 'MESSAGE_CREATE', null],
  ['a channel that is nothing', 'CHANNEL_CREATE', null],
  ['a command without its data', 'INTERACTION_CREATE', command],
])('%s is logged, and the bot goes on', async (_, event, data) => {
  const sandbox = await openSandbox();
  const program = runProgram({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl });
  await program.until(/"online"/);
  sandbox.faults.dispatch(event, data);
  expect(JSON.parse(await program.until(/"failed outside of any answer"/))).toMatchObject({
    error: 'TypeError',
  });
  const reply = await sandbox.user().slash('ask', { question: 'why did Blinken visit?' }).reply();
  expect(reply).toMatchObject({ embeds: [expect.anything()] });
  expect(program.lines.join('\n')).not.toContain(command.token);
});
