/** The README in, each command of its sh blocks run as a reader would; exits 1 when one fails. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Commands that the clone before this script has done, or that need somebody's own server. */
const DONE_BEFORE = /^(git clone|cd |cp |npm ci$|npm test$|docker |sudo )/;

/** Exit codes other than 0 that a command of the README is meant to have. */
const MEANT = new Map([['npm run ask -- "what’s the capital of France"', 2]]);

const readme = readFileSync('README.md', 'utf8');
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block]) => block.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line !== '' && !line.startsWith('#'));

let failed = 0;
for (const command of new Set(commands)) {
  const line = command.replace(/^npm ci && /, '');
  if (DONE_BEFORE.test(line)) continue;
  if (/\.\.\/shared/.test(line) && !existsSync('../shared')) {
    console.log(`left out, needs ../shared: ${line}`);
    continue;
  }
  console.log(`$ ${line}`);
  const ok = /^npm (start|run sandbox)$/.test(line) ? await tryServer(line) : tryCommand(line);
  if (!ok) {
    failed += 1;
    console.log(`FAILED: ${line}`);
  }
}
process.exitCode = failed === 0 ? 0 : 1;

function tryCommand(line) {
  const { status } = spawnSync('bash', ['-c', line], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 600_000,
  });
  return status === (MEANT.get(line) ?? 0);
}

/** Starts it, waits for the address it prints, opens that, and asks it to stop. */
async function tryServer(line) {
  const server = spawn('bash', ['-c', `exec ${line}`], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, SANDBOX_PORT: '0' },
  });
  let printed = '';
  server.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    printed += chunk;
  });
  const exited = new Promise((resolve) => server.on('exit', (code, signal) => resolve(code ?? signal)));
  const deadline = Date.now() + 60_000;
  let address;
  while (!address && Date.now() < deadline && server.exitCode === null) {
    await wait(100);
    address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
  }
  const answered = address !== undefined && (await fetch(address)).ok;
  process.kill(-server.pid, 'SIGINT');
  const code = await Promise.race([exited, wait(10_000, 'still running', { ref: false })]);
  if (code === 'still running') process.kill(-server.pid, 'SIGKILL');
  return answered && code !== 'still running';
}
