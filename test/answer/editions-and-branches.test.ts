/** Articles that say much the same, as the editions of a handbook do or the pages of two branches. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Article } from '../../src/corpus/article.ts';
import { articleOf } from '../search/article-of.ts';
import { readFirstArticle } from '../search/first-article.ts';
import { libraryWith } from '../search/topic-library.ts';

const handbook = (year: number, days: number) =>
  articleOf(`Handbook ${year}`, [
    '# Vacation',
    `Employees receive ${days} days of paid vacation each year. Unused days expire in March.`,
    '# Remote work',
    'Remote work is allowed on two days a week with the consent of the manager.',
    '# Expenses',
    'Travel expenses are refunded within thirty days when receipts are attached.',
  ]);
const mills = Array.from({ length: 12 }, (_, n) =>
  articleOf(`Mill ${n}`, [
    `The river past Ford${n} turns a mill with ${n + 3} wheels.`,
    'Corn is ground there.',
  ]),
);
const editions = [handbook(2023, 24), handbook(2024, 28)];
const first = readFirstArticle();

/** The article again under another title, one adjective changed. */
function revised(article: Article): Article {
  const passages = article.passages.map((passage) => ({
    ...passage,
    articleId: 'revised',
    text: passage.text.replace('high-stakes', 'much-watched'),
  }));
  return { ...article, id: 'revised', title: 'A revised edition', passages };
}

test.each(['why did Blinken visit', 'what about trade disputes', 'who is Antony Blinken'])(
  '“%s” is answered as before when a second edition says the same',
  (question) => {
    const both = libraryWith(...first.articles, ...first.articles.map(revised));
    expect(answerQuestion(first, question).kind).toBe('quote');
    expect(answerQuestion(both, question).kind).toBe('quote');
  },
);

test.each([
  ['with nothing else', editions],
  ['among other articles', [...editions, ...mills]],
])('what both editions say is answered, %s', (_, articles) => {
  const library = libraryWith(...articles);
  for (const question of ['when do unused days expire?', 'is remote work allowed?'])
    expect(answerQuestion(library, question).kind).toBe('quote');
});

test.each([
  ['with nothing else', editions],
  ['among other articles', [...editions, ...mills]],
])('where the editions differ the one is the closest, and the other is named, %s', (_, articles) => {
  expect(
    answerQuestion(libraryWith(...articles), 'how many days of vacation do employees get?'),
  ).toMatchObject({
    kind: 'closest',
    missing: [],
    rival: { article: { title: 'Handbook 2024' } },
  });
});

test('what no edition says is refused, however often they say the rest', () => {
  expect(answerQuestion(libraryWith(...editions), 'who founded the company?').kind).toBe('not-covered');
});
