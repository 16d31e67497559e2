/**
 * Two small articles whose every answer is plain, so that each figure can be counted on one's fingers. A word alone is
 * as sure as can be (1) where it is known and not at all (0) where it isn't; "about us" names a section of twelve
 * passages, which lead in their order.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT } from '../build.ts';
import { emptyFolder } from '../empty-folder.ts';

const LOFTS = {
  article: 'Lofts',
  paragraphs: [
    'We keep forty pigeons.',
    'A ladder leads up.',
    'The roof is slate.',
    'Put salt beside the water. It is from Cheshire.',
    'They eat barley. Peas are for Sundays.',
    'Two cats watch us.',
    'A hawk came once.',
    'Rings have numbers.',
    'Eggs hatch in March.',
    'The door faces south.',
    'Races begin in May.',
    'Nobody was ever lost.',
  ],
  headings: new Array(12).fill('About us'),
  questions: [
    { q: 'about us', gold: [0], answers: ['forty'] },
    { q: 'about us', gold: [1], lenient: [0, 1] },
    { q: 'about us', gold: [2], answers: ['forty'] },
    { q: 'about us', gold: [3] },
    { q: 'about us', gold: [9] },
    { q: 'about us', gold: [10] },
    { q: 'barley', gold: [4], answers: ['Sundays', 'eat barley'] },
    { q: 'peas', gold: [4], answers: ['eat barley'] },
    { q: 'salt', gold: [3] },
    { q: 'hawk', gold: [6], answers: ['once'] },
  ],
};

const KETTLES = {
  article: 'Kettles',
  paragraphs: [
    'The spout of a copper kettle drips.',
    'Limescale dissolves in vinegar.',
    'Whistles wake the neighbours.',
    'Ask at the counter.',
  ],
  headings: ['', '', '', 'Salt'],
  questions: [
    ...['spout', 'copper', 'drips'].map((q) => ({ q, gold: [0] })),
    ...['limescale', 'vinegar'].map((q) => ({ q, gold: [1] })),
    ...['whistles', 'neighbours'].map((q) => ({ q, gold: [2] })),
    { q: 'counter', gold: [3] },
    ...new Array(32).fill({ q: 'zebras', gold: [] }),
    // From here on they are not asked of the lofts, which have barley.
    { q: 'barley', gold: [] },
    { q: 'quinoa', gold: [], answerable: true },
    { q: 'who painted the ceiling of the chapel with vinegar', gold: [], answerable: true },
    { q: 'who painted the ceiling of the chapel with vinegar', gold: [] },
    { q: 'which neighbours complained about the spout', gold: [] },
    { q: 'does limescale dissolve in cold vinegar', gold: [] },
  ],
};

test('every figure is what counting by hand gives', () => {
  const file = join(emptyFolder(), 'set.json');
  writeFileSync(file, JSON.stringify([LOFTS, KETTLES]));
  const { stdout } = spawnSync('node', [join(BUILT, 'terminal/eval.js'), file, '--json'], {
    encoding: 'utf8',
  });
  const { p50, p99, ...figures } = JSON.parse(stdout);
  expect(p50).toBeGreaterThan(0);
  expect(p99).toBeGreaterThanOrEqual(p50);
  // Ten answerable questions each. Right: "about us" once, four words of the lofts, eight of the kettles.
  const own = 20;
  const right = 1 + 4 + 8;
  // The lofts are asked forty of the kettles' questions, the kettles all ten of the lofts' and those that nothing answers.
  const foreign = 40 + 10 + (32 + 1 + 1 + 1 + 1);
  // All but salt, which names a section of the kettles, and the last three are a single word that isn't known, or none.
  const unknown = foreign - 4;
  expect(figures).toEqual({
    file,
    each: {
      n: own,
      at1: right / own,
      at3: (right + 2) / own,
      // The eleventh place counts for nothing.
      mrr: expect.closeTo((right + 1 / 2 + 1 / 3 + 1 / 4 + 1 / 10) / own, 9),
      lenient1: (right + 1) / own,
    },
    // Salt is told from the section of that name, the other article's fourth passage as well.
    together: { at1: (right - 1) / own },
    // Not that of peas, which stands in the sentence before; where another passage is first, none is looked at.
    sentence1: 3 / 4,
    // Neither quinoa nor the ceiling, of which the kettles know nothing but the vinegar.
    accepted: (own - 2) / own,
    // Salt is answered, and the cold vinegar comes near enough; ceiling and complaint are refused.
    refused: (unknown + 2) / foreign,
    // One of twenty may be refused, quinoa: the ceiling is the least that is accepted, and the complaint is surer.
    refused95: unknown / foreign,
    // Unknown words are below nineteen of twenty and level with quinoa, the ceiling below eighteen and level with itself,
    // complaint and cold vinegar below eighteen, salt level with these.
    auc: expect.closeTo((unknown * 19.5 + 18.5 + 2 * 18 + 18 / 2) / (own * foreign), 9),
  });
});
