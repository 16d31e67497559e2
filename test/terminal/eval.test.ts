import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT } from '../build.ts';
import { emptyFolder } from '../empty-folder.ts';

function run(program: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node', [join(BUILT, 'terminal', program), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const evaluate = (...args: readonly string[]) => run('eval.js', ...args);

/** A file with these words in it. */
function fileOf(written: string): string {
  const file = join(emptyFolder(), 'set.json');
  writeFileSync(file, written);
  return file;
}

const PIGEONS = {
  article: 'Pigeons',
  paragraphs: ['Pigeons find their loft by the sun.', 'They are fed on corn.'],
  questions: [{ q: 'how do pigeons find their loft', gold: [0], answerable: true }],
};

/** The set with another first question. */
const asking = (question: object) =>
  JSON.stringify([PIGEONS, { ...PIGEONS, questions: [...PIGEONS.questions, question] }]);

test('a file that is missing, or a folder, is said to be that', () => {
  expect(evaluate('missing.json').stderr).toBe('missing.json: there is no such file.\n');
  expect(evaluate('.').stderr).toMatch(/^\.: it is a folder/);
});

test('a set of questions is measured, with a byte order mark or without', () => {
  for (const mark of ['', '\ufeff']) {
    const { status, stdout } = evaluate('--json', fileOf(mark + JSON.stringify([PIGEONS])));
    expect(JSON.parse(stdout)).toMatchObject({ each: { n: 1, at1: 1 } });
    expect(status).toBe(0);
  }
});

test('a question that is a section’s name is measured as it is answered: what stands there leads', () => {
  const museum = {
    article: 'Museum',
    paragraphs: ['The doors are unlocked at nine.', 'The opening in 1901 drew a crowd to the opening.'],
    headings: ['Opening', 'History'],
    questions: [{ q: 'what does the opening say', gold: [0] }],
  };
  const { stdout } = evaluate('--json', fileOf(JSON.stringify([museum, PIGEONS])));
  expect(JSON.parse(stdout)).toMatchObject({ each: { n: 2, at1: 1 }, together: { at1: 1 } });
});

test('of a table one row is bold, and of a list one item: no other holds the answer', () => {
  const pool = {
    article: 'Pool',
    paragraphs: ['Day | Opens\nMonday | at nine\nSunday | at noon', '- Towels cost £2.\n- Lockers cost £1.'],
    questions: [
      { q: 'when does it open on Sunday', gold: [0], answers: ['noon'] },
      { q: 'when does it open on Sunday', gold: [0], answers: ['nine'] },
      { q: 'what do lockers cost', gold: [1], answers: ['£1'] },
      { q: 'what do lockers cost', gold: [1], answers: ['£2'] },
    ],
  };
  const { stdout } = evaluate('--json', fileOf(JSON.stringify([pool])));
  expect(JSON.parse(stdout)).toMatchObject({ each: { at1: 1 }, sentence1: 0.5 });
});

test('what a set leaves blank counts for nothing, and an article that nothing is asked of is only searched', () => {
  const bare = { article: 'Bare', paragraphs: ['Pigeons find their loft.'] };
  const [question] = PIGEONS.questions;
  const blank = { ...PIGEONS, questions: [{ ...question, answers: [' ', 'by the stars'], lenient: [] }] };
  const unknown = { ...PIGEONS, article: 'Twin', questions: [{ ...question, answers: [''] }] };
  const { stdout, stderr } = evaluate('--json', fileOf(JSON.stringify([blank, unknown, bare])));
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({ each: { n: 2, lenient1: 1 }, sentence1: 0 });
});

test.each([
  ['# A text', 'it is no JSON: a question set is a list of articles with "article", "paragraphs"'],
  ['{}', 'it must be a list of articles'],
  ['[null]', 'article 1 must be an object'],
  ['[{"article":"x"}]', 'article 1: "paragraphs" must be a list of texts'],
  ['[{"article":"x","paragraphs":[],"questions":{}}]', 'article 1: "questions" must be a list'],
  [asking({ q: 1, gold: [0], answerable: true }), 'article 2, question 2: "q" must be a text'],
  [asking({ q: 'why', gold: [2], answerable: true }), 'article 2, question 2: "gold" must be a list'],
  [asking({ q: 'why', gold: 0, answerable: true }), 'article 2, question 2: "gold" must be a list'],
  [
    asking({ q: 'why', gold: [0], answerable: 'yes' }),
    'article 2, question 2: "answerable" must be true or false',
  ],
])('what is wrong with a set is one line with its place, and exit code 1: %s', (written, problem) => {
  const file = fileOf(written);
  const { status, stdout, stderr } = evaluate(file);
  expect(stderr.startsWith(`${file}: ${problem}`)).toBe(true);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect([status, stdout]).toEqual([1, '']);
});

test('a wrong set is told in the same line, and before anything is fitted, where weights are to be', () => {
  const file = fileOf('[{"article":"x"}]');
  expect(run('fit.js', file)).toEqual(evaluate(file));
  expect(run('fit.js', 'missing.json=4')).toEqual(evaluate('missing.json'));
});

test('--help prints the usage, and so does an option that there is not', () => {
  expect(evaluate('--help')).toEqual({ status: 0, stdout: expect.stringContaining('Usage:'), stderr: '' });
  expect(evaluate('--frobnicate', 'set.json')).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/--frobnicate.*Usage:/),
  });
});
