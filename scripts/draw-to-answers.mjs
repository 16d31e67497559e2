/**
 * Word vectors and question sets in, a matrix out that turns them so that a question points where its answer does.
 *
 * Where the words of a sentence point together is their sum, each with its say. The matrix is learned as a softmax over
 * the sentences of a question's article, by their cosine with the question, so that those of the passage it was asked of
 * come first, and is drawn back to leaving all as it is: words in neither set are turned with the others.
 * Needs a build (npm run build): words, and what each has to say, are the product's own.
 */
import { doAtOnce } from '../dist/corpus/slices.js';
import { indexLanguage } from '../dist/search/language-index.js';
import { STOP } from '../dist/search/marks.js';
import { readQuestionSet } from '../dist/terminal/question-sets.js';

/** How much more a cosine that is higher by 1 says. */
const SHARPNESS = 12;
const ROUNDS = 20;
const RATE = 0.002;
/** How strongly the matrix is drawn back to the one that changes nothing. */
const DRAW = 0.1;
/** Questions that are learned from in one step. */
const AT_ONCE = 150;

/** @returns Of each article with two passages or more: its sentences' sums, their passages, its questions' sums and gold. */
function readArticles(files, vectors) {
  const size = vectors[0].length;
  return files.flatMap(readQuestionSet).flatMap(({ passages, questions }) => {
    const asked = questions.filter(({ answerable, gold }) => answerable && gold.length > 0);
    if (passages.length < 2 || asked.length === 0) return [];
    const index = doAtOnce(indexLanguage('en', passages, []));
    const { words, reader } = index.store;
    const sumOf = (all) => {
      const sum = new Float64Array(size);
      for (const word of all) {
        const { place, factor } = reader.meaning.partOf(word);
        if (place < 0) continue;
        for (let i = 0; i < size; i++) sum[i] += factor * vectors[place][i];
      }
      return sum;
    };
    const sentences = [...words.sentenceStarts].slice(0, -1).map((from, sentence) => {
      const own = [];
      for (let t = from; t < words.sentenceStarts[sentence + 1]; t++)
        if (!(words.marks[t] & STOP)) own.push(words.lexicon.words[words.words[t]]);
      return sumOf(own);
    });
    return {
      sentences,
      passageOf: passages.flatMap((passage, at) => passage.sentences.map(() => at)),
      questions: asked.map(({ q, gold }) => ({
        sum: sumOf(index.examine(q).asked.content.map(({ token }) => token)),
        gold,
      })),
    };
  });
}

/** Adds the gradient of one article's questions. */
function learnFrom({ sentences, passageOf, questions }, matrix, gradient, size) {
  const turned = sentences.map((sum) => turn(matrix, sum, size));
  const backOf = turned.map(() => new Float64Array(size));
  for (const { sum, gold } of questions) {
    const { unit, length } = turn(matrix, sum, size);
    if (length === 0) continue;
    const likely = turned.map((sentence) => Math.exp(SHARPNESS * (dot(unit, sentence.unit) - 1)));
    const isGold = passageOf.map((passage) => gold.includes(passage));
    const all = likely.reduce((total, one) => total + one, 0);
    const right = likely.reduce((total, one, s) => total + (isGold[s] ? one : 0), 0);
    const back = new Float64Array(size);
    for (const [s, one] of likely.entries()) {
      const by = SHARPNESS * (one / all - (isGold[s] ? one / right : 0));
      for (let i = 0; i < size; i++) {
        back[i] += by * turned[s].unit[i];
        backOf[s][i] += by * unit[i];
      }
    }
    addBack(gradient, back, unit, length, sum, size);
  }
  for (const [s, { unit, length }] of turned.entries())
    if (length > 0) addBack(gradient, backOf[s], unit, length, sentences[s], size);
}

/** Through the division by the length, then to the matrix. */
function addBack(gradient, back, unit, length, sum, size) {
  const along = dot(back, unit);
  for (let i = 0; i < size; i++) {
    const by = (back[i] - along * unit[i]) / length;
    for (let j = 0; j < size; j++) gradient[i * size + j] += by * sum[j];
  }
}

function turn(matrix, sum, size) {
  const unit = new Float64Array(size);
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) unit[i] += matrix[i * size + j] * sum[j];
  const length = Math.sqrt(dot(unit, unit));
  if (length > 0) for (let i = 0; i < size; i++) unit[i] /= length;
  return { unit, length };
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/**
 * @param vectors By place, as src/search/word-vectors.ts counts them; all of one size.
 * @returns The vectors, turned. Adam (Kingma and Ba 2015) finds the matrix.
 */
export function drawToAnswers(vectors, files) {
  const size = vectors[0].length;
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = 1;
  const [mean, square] = [new Float64Array(matrix.length), new Float64Array(matrix.length)];
  const articles = readArticles(files, vectors);
  let steps = 0;
  const step = (gradient, count) => {
    steps++;
    for (let at = 0; at < matrix.length; at++) {
      const still = at % (size + 1) === 0 ? 1 : 0;
      const by = gradient[at] / count + DRAW * (matrix[at] - still);
      mean[at] = 0.9 * mean[at] + 0.1 * by;
      square[at] = 0.99 * square[at] + 0.01 * by * by;
      matrix[at] -=
        (RATE * (mean[at] / (1 - 0.9 ** steps))) / (Math.sqrt(square[at] / (1 - 0.99 ** steps)) + 1e-8);
    }
  };
  for (let round = 0; round < ROUNDS; round++) {
    let gradient = new Float64Array(matrix.length);
    let count = 0;
    for (const article of articles) {
      learnFrom(article, matrix, gradient, size);
      count += article.questions.length;
      if (count < AT_ONCE && article !== articles.at(-1)) continue;
      step(gradient, count);
      gradient = new Float64Array(matrix.length);
      count = 0;
    }
  }
  return vectors.map((vector) => {
    const { unit, length } = turn(matrix, vector, size);
    return unit.map((value) => value * length);
  });
}
