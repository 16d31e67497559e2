/** Nobody listens where Discord should be, and then somebody does: the request goes through. */
import { REST } from 'discord.js';
import { expect, test } from 'vitest';
import { sendAgain } from '../../src/discord/send-again.ts';
import { openSandbox } from './open-reading-room.ts';
import { freePort } from './run-program.ts';

test('a request that is refused is made again until somebody listens', async () => {
  const port = await freePort();
  const rest = new REST({ api: `http://127.0.0.1:${port}/api` });
  let sandbox: Promise<unknown> | undefined;
  const sent = await sendAgain(async () => {
    try {
      return await rest.get('/gateway', { auth: false });
    } catch (error) {
      sandbox ??= openSandbox({ port });
      throw error;
    }
  });
  await sandbox;
  expect(sent).toMatchObject({ url: expect.any(String) });
});

test('a request that stays refused is given up when it would come too late', async () => {
  const rest = new REST({ api: `http://127.0.0.1:${await freePort()}/api` });
  const late = new AbortController();
  const refused = sendAgain(() => {
    setImmediate(() => late.abort());
    return rest.get('/gateway', { auth: false });
  }, late.signal);
  await expect(refused).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
