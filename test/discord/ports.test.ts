import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

test.each(['SANDBOX_PORT', 'HEALTH_PORT'])('a %s that is taken is named', async (variable) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const program = runProgram({ [variable]: String(port) });
  expect(await program.ended).toBe(1);
  expect(program.lines).toEqual([
    expect.stringContaining(`Port ${port} of 127.0.0.1 is taken: set ${variable} to`),
  ]);
  server.close();
});

test('the sandbox leaves its usual port to a HEALTH_PORT that asks for it', async ({ skip }) => {
  const own = createServer().listen(4177, '127.0.0.1');
  const free = await once(own, 'listening').then(
    () => true,
    () => false,
  );
  own.close();
  skip(!free, 'something else listens there');
  const program = runProgram({ SANDBOX_PORT: '', HEALTH_PORT: '4177' });
  expect(await program.until(/online in its sandbox/)).not.toContain(':4177');
});
