import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT } from '../build.ts';
import { emptyFolder } from '../empty-folder.ts';

function ask(args: readonly string[], input = '', cwd = '.') {
  const program = resolve(BUILT, 'terminal/ask.js');
  const { status, stdout, stderr } = spawnSync('node', [program, ...args], { encoding: 'utf8', input, cwd });
  return { status, stdout, stderr };
}

test('a question is answered with exit code 0', () => {
  const { status, stdout } = ask(['what is the primary objective of the mission']);
  expect(stdout).toContain('» The primary objective of Antony Blinken’s diplomatic mission');
  expect(status).toBe(0);
});

test('a question the article does not answer ends with exit code 2', () => {
  const { status, stdout } = ask(['what’s the capital of France']);
  expect(stdout).toContain('The article doesn’t say.');
  expect(status).toBe(2);
});

test.each(['', ' '])(
  'a question without a word, “%s”, is answered, and nothing else is asked for',
  (empty) => {
    const nothing = { status: 2, stdout: 'There is no word in that to look up.\n', stderr: '' };
    expect(ask([empty], 'trade\n')).toEqual(nothing);
    const { status, stdout } = ask(['--json', empty], 'trade\n');
    expect([status, JSON.parse(stdout)]).toMatchObject([2, { kind: 'not-covered', question: empty.trim() }]);
  },
);

test('of two questions at once, the one that is answered is, as on Discord', () => {
  const answered = 'What is the primary objective of the mission?';
  const { stdout } = ask(['--json', `What’s the capital of France? ${answered}`]);
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'quote', question: answered, passage: { index: 4 } });
});

test('of several articles it says that none answers', () => {
  const corpus = emptyFolder();
  for (const name of ['tea', 'milk'])
    writeFileSync(join(corpus, `${name}.md`), `# ${name}\n\nIt is a drink.\n`);
  const { stdout } = ask(['--corpus', corpus, 'what’s the capital of France']);
  expect(stdout).toContain('None of the articles says.');
});

test('--json prints one object with the passage, its sentence and the ranking', () => {
  const { status, stdout } = ask(['--json', 'what is the primary objective of the mission']);
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({
    kind: 'quote',
    question: 'what is the primary objective of the mission',
    article: 'Blinken in Beijing',
    passage: { index: 4, section: 'Objectives of Blinken’s Diplomatic Mission' },
  });
  expect(answer.passage.text.slice(answer.sentence.start, answer.sentence.end)).toBe(answer.sentence.text);
  expect(answer.ranking[0]).toBe(4);
  expect(status).toBe(0);
});

test('--json of a no has neither passage nor sentence', () => {
  const { status, stdout } = ask(['--json', 'what’s the capital of France']);
  const answer = JSON.parse(stdout);
  expect(answer.kind).toBe('not-covered');
  expect(answer).not.toHaveProperty('passage');
  expect(answer).not.toHaveProperty('sentence');
  expect(status).toBe(2);
});

test('lines piped in are questions, each answered', () => {
  const { stdout } = ask(['--json'], 'trade\nwhat’s the capital of France\n');
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).kind),
  ).toEqual(['quote', 'not-covered']);
});

test.each([
  ['an unknown option', () => ['--frobnicate']],
  ['an explanation beside JSON', () => ['--json', '--explain', 'trade']],
  ['a missing corpus', () => ['--corpus', '/no/such/folder', 'why']],
  ['an empty corpus', () => ['--corpus', emptyFolder(), 'why']],
])('%s is one clear line and exit code 1', (_, args) => {
  const { status, stdout, stderr } = ask(args());
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test.skipIf(!existsSync('/dev/full'))(
  'an answer that can’t be written is one clear line and exit code 1',
  () => {
    const command = ['"$0" "$1" trade >/dev/full', process.execPath, resolve(BUILT, 'terminal/ask.js')];
    const { status, stderr } = spawnSync('sh', ['-c', ...command], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'Could not write the output (ENOSPC).\n' });
  },
);

test('-h prints the help, and a misspelt option says where to find it', () => {
  expect(ask(['-h'])).toEqual(ask(['--help']));
  expect(ask(['--jsn', 'trade']).stderr).toMatch(/^Unknown option '--jsn'\. npm run ask -- --help lists/);
  expect(ask(['--corpus']).stderr).toMatch(/--corpus.* npm run ask -- --help lists/);
});

test.each([
  [
    'in UTF-16',
    (file: string) => writeFileSync(file, 'CORPUS_DIR=articles', 'utf16le'),
    /^\.env is not UTF-8/,
  ],
  ['that can’t be read', (file: string) => mkdirSync(file), /^\.env can’t be read/],
])('a .env %s is named in one line, unless --corpus says what it may say', (_, make, line) => {
  const folder = emptyFolder();
  make(join(folder, '.env'));
  const { status, stdout, stderr } = ask(['trade'], '', folder);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(line);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(ask(['--corpus', resolve('corpus'), 'trade'], '', folder)).toEqual(ask(['trade']));
});

test('all that is wrong with a .env is named at once, a line each', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, '.env'), 'CORPUS_DIR articles\nCORPUS_DR=articles\n');
  const { status, stderr } = ask(['trade'], '', folder);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^\.env:1 is no .+\nCORPUS_DR in .+\n$/)]);
});

test('an empty --corpus is as none', () => {
  expect(ask(['--corpus', '', 'trade'])).toEqual(ask(['trade']));
});

test('nothing an article holds makes the terminal do anything', () => {
  const folder = emptyFolder();
  const article =
    '# Pigeons \u001b]0;mine\u0007\n\n## The \u001b[2Jloft\n\nPigeons \u001b[31mfind\u009b their loft.\u0008\n';
  writeFileSync(join(folder, 'pigeons.md'), article);
  const questions = ['how do pigeons find their loft', 'pigeons in Paris, France', 'zebras'];
  const { stdout, stderr } = ask(['--corpus', folder, '--explain'], questions.join('\n'));
  expect(stdout.match(/Sureness/g)).toHaveLength(3);
  expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n\t]/u);
});
