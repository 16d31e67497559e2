/** Settings in, a process of Verbatim's own out, as a user starts it: what it prints, and how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { BUILT } from '../build.ts';
import { emptyFolder } from '../empty-folder.ts';
import { keepForInspection } from '../inspection/keep-for-inspection.ts';

export interface Program {
  readonly process: ChildProcess;
  /** What it printed so far on both channels, a line each. */
  readonly lines: readonly string[];
  /** What it printed as an error, a line each. */
  readonly errors: readonly string[];
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Resolves when a line matches; rejects when it ends without. */
  until(line: RegExp): Promise<string>;
}

type Settings = Readonly<Record<string, string>>;

/** Every setting, so that no .env and no shell of the machine the tests run on has a say. */
const UNSET: Settings = {
  ...{ DISCORD_TOKEN: '', DISCORD_GUILD_ID: '', DISCORD_API_URL: '', SHARDS: '', HEALTH_PORT: '' },
  ...{ CORPUS_DIR: path.resolve('corpus'), SANDBOX_PORT: '0', LOG_LEVEL: '', NODE_ENV: '' },
};

/** What node is told by `npm start`, before the program's name. */
export const NODE_FLAGS: readonly string[] = manifest.scripts.start
  .replace(/^.*\bnode /, '')
  .split(' ')
  .slice(0, -1);

const running: Program[] = [];

afterEach(async () => {
  for (const { process, ended } of running.splice(0)) {
    process.kill('SIGKILL');
    await ended;
  }
});

/** Runs a compiled entry point; what is left of it is killed after the test. */
export function runProgram(settings: Settings, entry = 'main.js', ...flags: readonly string[]): Program {
  return runIn(emptyFolder(), settings, entry, ...flags);
}

/** Runs it in a folder that may hold a .env. */
export function runIn(cwd: string, settings: Settings, entry = 'main.js', ...flags: readonly string[]) {
  return watch(process.execPath, [...NODE_FLAGS, path.join(BUILT, entry), ...flags], settings, cwd);
}

/** Runs a compiled entry point, its standard output going to a file as a shell sends it there. */
export function runIntoFile(file: string, settings: Settings, entry = 'main.js'): Program {
  const command = ['exec "$0" "$@" >"$INTO"', process.execPath, ...NODE_FLAGS, path.join(BUILT, entry)];
  return watch('sh', ['-c', ...command], { ...settings, INTO: file }, emptyFolder());
}

/** Runs one of the project's npm scripts. */
export function runScript(name: string, settings: Settings): Program {
  return watch('npm', ['run', name], settings, process.cwd());
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function watch(command: string, args: readonly string[], settings: Settings, cwd: string): Program {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, args, { cwd, env: { PATH, HOME, ...UNSET, ...settings } });
  const lines: string[] = [];
  const errors: string[] = [];
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
      if (stream === child.stderr) errors.push(...parts);
      keepForInspection(parts);
      for (const look of waiting) look();
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  const program: Program = {
    process: child,
    lines,
    errors,
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => pattern.test(line));
          if (found !== undefined) resolve(found);
        };
        waiting.add(look);
        look();
        void ended.then((how) => reject(new Error(`it ended (${how}) and printed:\n${lines.join('\n')}`)));
      }),
  };
  running.push(program);
  return program;
}
