/** The README in, each command it names run as a reader would; exits 1 when one fails. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** What the CI run has done before this script. */
const DONE_BEFORE = new Set(['npm test', 'npm run check', 'cp .env.example .env']);

/** What takes too long as it stands, or needs a file: tried like this instead. */
const TRIED_AS = new Map([
  ['npm run eval -- FILE…', 'npm run eval -- test/search/questions/first-article.json'],
  [
    'npm run --silent eval -- FILE… --json',
    'npm run --silent eval -- test/search/questions/first-article.json --json',
  ],
  ['npm run soak', 'npm run soak -- --minutes 0.1'],
  ['npm run ask', 'echo trade | npm run ask'],
]);

/** What is left out, and why. */
const LEFT_OUT = new Map([
  [
    'npm run fit -- FILE…',
    'it works for minutes, on question sets that lie elsewhere, and writes the weights anew',
  ],
  ['npm run bench', 'it measures for many minutes'],
  ['npm run fuzz', 'it times each answer, and a test has tried a part of it'],
]);

/** Exit codes other than 0 that a command of the README is meant to have. */
const MEANT = new Map([['npm run ask -- "what’s the capital of France"', 2]]);

const SERVER = /npm (start|run sandbox)( |$)/;

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => block.split('\n'));
const spans = [...readme.replace(/```[\s\S]*?```/g, '').matchAll(/`((?:[A-Z_]+=\S+ )?(?:npm|cp) [^`]+)`/g)];
const commands = [...blocks, ...spans.map(([, span]) => span)]
  .map((line) => line.trim().replace(/^npm ci && /, ''))
  .filter((line) => line !== '' && !DONE_BEFORE.has(line));

let failed = 0;
for (const command of new Set(commands)) {
  const why = LEFT_OUT.get(command);
  if (why) {
    console.log(`left out: ${command} (${why})`);
    continue;
  }
  const line = TRIED_AS.get(command) ?? command;
  console.log(`$ ${line}`);
  const ok = SERVER.test(line) ? await tryServer(line) : tryCommand(line);
  if (!ok) {
    failed += 1;
    console.log(`FAILED: ${line}`);
  }
}
process.exitCode = failed === 0 ? 0 : 1;

/** What is printed for programs must be JSON, line for line. */
function tryCommand(line) {
  const json = line.includes(' --json');
  const { status, stdout } = spawnSync('bash', ['-c', line], {
    stdio: ['ignore', json ? 'pipe' : 'inherit', 'inherit'],
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (json) process.stdout.write(stdout);
  return status === (MEANT.get(line) ?? 0) && (!json || isJson(stdout));
}

function isJson(printed) {
  try {
    for (const line of printed.trim().split('\n')) JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** Starts it, waits for the address it prints, opens that, and asks it to stop. */
async function tryServer(line) {
  // An empty sandbox wants the token of the bot it waits for.
  const token = line.endsWith('--empty') ? { DISCORD_TOKEN: 'a.b.c' } : {};
  const server = spawn('bash', ['-c', line], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...token, SANDBOX_PORT: '0' },
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
