/**
 * Every question of our own about the first article with what becomes of it today, in a file to review: whoever
 * changes the ranking sees which questions it won and which it lost (`npx vitest run … -u` writes the file anew).
 */
import { expect, test } from 'vitest';
import { answerFrom } from '../../src/answer/answer-question.ts';
import { answeredQuestion } from '../../src/answer/answered-question.ts';
import { rankAsked } from '../../src/answer/rank-asked.ts';
import type { SetQuestion } from '../../src/terminal/checked-set.ts';
import { readQuestionSet, type SetArticle } from '../../src/terminal/question-sets.ts';
import { libraryWith } from './topic-library.ts';

const SETS = [
  'first-article',
  'first-article-kept-apart',
  'first-article-blind',
  'first-article-readers',
  'first-article-later',
  'first-article-unseen',
  'first-article-strangers',
  'first-article-four-writers',
];

function readSet(name: string): SetArticle {
  const [article] = readQuestionSet(new URL(`questions/${name}.json`, import.meta.url).pathname);
  if (!article) throw new Error(`${name} holds no article`);
  return article;
}

function outcomeOf(article: SetArticle): (question: SetQuestion) => string {
  const library = libraryWith(article);
  return ({ q, gold, lenient = gold, answerable }) => {
    const asked = answeredQuestion(q, library);
    const ranking = rankAsked(library, asked);
    const { kind } = answerFrom(library, asked, ranking);
    const top = ranking.hits[0]?.passage.index ?? -1;
    if (!answerable) return `${kind === 'not-covered' ? 'right' : 'WRONG'}  ${kind.padEnd(11)}  ${q}`;
    const place = gold.includes(top) ? 'right' : lenient.includes(top) ? 'near ' : 'WRONG';
    return `${place}  ${kind.padEnd(11)}  ${q}  → ¶ ${top + 1} of ${gold.map((index) => index + 1).join(', ')}`;
  };
}

test.each(SETS)('%s: what becomes of each question is what the file says', async (name) => {
  const set = readSet(name);
  const lines = set.questions.map(outcomeOf(set));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`questions/${name}.outcomes.txt`);
});

test.each(SETS)('%s: sixty and more are answerable in other words, and forty and more are not', (name) => {
  const { questions } = readSet(name);
  expect(questions.filter(({ answerable }) => answerable).length).toBeGreaterThanOrEqual(60);
  expect(questions.filter(({ answerable }) => !answerable).length).toBeGreaterThanOrEqual(40);
});
