/** Nothing in, a small project that is built by the real scripts out; removed after the test. */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyFolder } from '../empty-folder.ts';

const ours = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = [
  'scripts/build.mjs',
  'scripts/building',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
];
const MANIFEST = {
  type: 'module',
  dependencies: { dotenv: '*' },
  devDependencies: { typescript: '*', vite: '*' },
};

/** Nobody, where we are root, to whom permissions are nothing. */
export const somebodyElse = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

export function smallProject() {
  const root = emptyFolder();
  const at = (path: string) => join(root, path);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  const { scripts } = JSON.parse(readFileSync(join(ours, 'package.json'), 'utf8'));
  chmodSync(root, 0o755);
  for (const path of COPIED) cpSync(join(ours, path), at(path), { recursive: true });
  write('package.json', JSON.stringify({ ...MANIFEST, scripts }));
  write('package-lock.json', JSON.stringify({ packages: { '': MANIFEST } }));
  write('src/terminal/ask.ts', `console.log('{"answer":1}');\n`);
  write('src/sandbox/page/index.html', '<!doctype html><title>One</title>\n');
  return {
    at,
    write,
    linkPackages: () => symlinkSync(join(ours, 'node_modules'), at('node_modules'), 'junction'),
    build: (user = {}) => run(process.execPath, ['scripts/build.mjs'], root, user),
    ask: () => run('npm', ['run', '--silent', 'ask'], root),
    /** What is built, and whatever else lies there for its sake. */
    builds: () => readdirSync(root).filter((name) => name.startsWith('dist')),
  };
}

function run(program: string, args: readonly string[], cwd: string, user = {}) {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const running = spawn(program, args, { cwd, ...user, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    running.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    running.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    running.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
