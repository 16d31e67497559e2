/** What npm start and its like do before they start: the small project is built as the real one is. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { smallProject, somebodyElse } from './small-project.ts';

vi.setConfig({ testTimeout: 60_000 });

const DONE = { status: 0, stdout: '', stderr: '' };
const oneLine = (text: RegExp) => ({
  status: 1,
  stdout: '',
  stderr: expect.stringMatching(new RegExp(`^${text.source}\n$`)),
});

test('what is built of these very sources is left alone, and what is of others is made anew', async () => {
  const { at, write, linkPackages, build } = smallProject();
  linkPackages();
  write('src/main.ts', 'export const one = 1;\n');
  expect(await build()).toEqual(DONE);
  write('dist/left-alone.txt', '');
  utimesSync(at('src/main.ts'), new Date(), new Date(Date.now() + 60_000));
  expect(await build()).toEqual(DONE);
  expect(existsSync(at('dist/left-alone.txt'))).toBe(true);

  write('src/sandbox/page/index.html', '<!doctype html><title>Two</title>\n');
  utimesSync(at('src/sandbox/page/index.html'), 0, 0);
  expect(await build()).toEqual(DONE);
  expect(readFileSync(at('dist/page/index.html'), 'utf8')).toContain('Two');
  rmSync(at('src/main.ts'));
  expect(await build()).toEqual(DONE);
  expect(existsSync(at('dist/main.js'))).toBe(false);
  expect(JSON.parse(readFileSync(at('dist/terminal/ask.js.map'), 'utf8')).sources).toEqual([
    '../../src/terminal/ask.ts',
  ]);
});

test('four questions asked at once are all answered, though the sources have just changed', async () => {
  const { write, linkPackages, ask, build, builds } = smallProject();
  linkPackages();
  const names = Array.from({ length: 300 }, (_, n) => `word${n}`);
  for (const name of names)
    write(`src/words/${name}.ts`, `export const ${name} = '${name.repeat(5_000)}';\n`);
  const imports = names.map((name) => `import { ${name} } from '../words/${name}.ts';\n`).join('');
  write('src/terminal/ask.ts', `${imports}console.log(JSON.stringify([${names}].length));\n`);
  expect(await build()).toEqual(DONE);
  for (let round = 0; round < 2; round += 1) {
    write('src/changed.ts', `export const round = ${round};\n`);
    const asked = [0, 1, 2, 3].map((nth) => wait(nth * 200).then(ask));
    expect(await Promise.all(asked)).toEqual(Array(4).fill({ ...DONE, stdout: '300\n' }));
  }
  expect(builds()).toEqual(['dist']);
});

test('an error in the sources is shown as the compiler tells it, and what was built stays', async () => {
  const { at, write, linkPackages, build, builds } = smallProject();
  linkPackages();
  await build();
  write('src/terminal/ask.ts', 'export const one: string = 1;\n');
  const { status, stdout, stderr } = await build();
  expect(stderr).toMatch(/^src\/terminal\/ask\.ts\(1,14\): error TS2322: .*\n$/);
  expect([status, stdout, builds()]).toEqual([1, '', ['dist']]);
  expect(readFileSync(at('dist/terminal/ask.js'), 'utf8')).toContain('answer');
});

test('a build under way is waited for, and what one that was killed has left is cleared away', async () => {
  const { at, linkPackages, build, builds } = smallProject();
  linkPackages();
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
  onTestFinished(() => void other.kill('SIGKILL'));
  mkdirSync(at(`dist-new-${other.pid}/page`), { recursive: true });
  const building = build();
  expect(await Promise.race([building, wait(2_000, 'waits')])).toBe('waits');
  expect(builds()).toEqual([`dist-new-${other.pid}`]);
  other.kill('SIGKILL');
  expect(await building).toEqual(DONE);
  expect(builds()).toEqual(['dist']);
});

test('a user who may not write there starts what is built of these sources, and is told so where it is of others', async () => {
  const { at, write, linkPackages, build } = smallProject();
  linkPackages();
  await build();
  rmSync(at('node_modules'));
  write('node_modules/dotenv/package.json', '{}');
  const permit = (mode: number) => {
    for (const folder of ['dist', '']) chmodSync(at(folder), mode);
  };
  onTestFinished(() => permit(0o755));
  permit(0o555);
  expect(await build(somebodyElse)).toEqual(DONE);
  write('src/terminal/ask.ts', 'console.log(2);\n');
  expect(await build(somebodyElse)).toEqual(
    oneLine(/dist can't be built anew: this user may not write in \S+\. Run npm run build as its owner\./),
  );
});

test.each([
  ['ENOSPC', 'no room is left for /app. Make some, then try again.'],
  ['EROFS', '/app can only be read. Run npm run build where it can be written.'],
  [
    'EBUSY',
    "/app/dist is in use, a disk of its own or another user's. Stop what uses it, then run npm run build as its owner.",
  ],
])('%s while building is told in a line that names the mend', async (code, told) => {
  const script = new URL('../../scripts/building/explain-refusal.mjs', import.meta.url);
  const { explainRefusal } = await import(script.href);
  const refusal = Object.assign(new Error(code), { code, syscall: 'rename', path: '/app/dist' });
  expect(explainRefusal(refusal, '/app')).toBe(`dist can't be built anew: ${told}`);
});

test('packages that are not installed are named, with the command that installs them', async () => {
  const { write, build, builds } = smallProject();
  expect(await build()).toEqual(oneLine(/Not installed: dotenv\. Run npm ci\./));
  write('node_modules/dotenv/package.json', '{}');
  expect(await build()).toEqual(oneLine(/Not installed: typescript, vite\. Run npm ci --include=dev\./));
  expect(builds()).toEqual([]);
});

test('where an error may come from packages of other versions, it says so after it', async () => {
  const { write, linkPackages, build } = smallProject();
  linkPackages();
  const locked = { 'node_modules/vite': { version: '0.0.1' } };
  write(
    'package-lock.json',
    JSON.stringify({ packages: { '': { devDependencies: { vite: '*' } }, ...locked } }),
  );
  expect(await build()).toEqual(DONE);
  write('src/terminal/ask.ts', `import 'nowhere';\n`);
  expect((await build()).stderr).toMatch(
    /error TS2882.*\nInstalled in other versions than package-lock\.json has: vite\. Run npm ci\.\n$/,
  );
});
