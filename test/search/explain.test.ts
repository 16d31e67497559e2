import { expect, test } from 'vitest';
import { rankAsked } from '../../src/answer/rank-asked.ts';
import { explainQuestion } from '../../src/search/explain.ts';
import { createSearchableLibrary } from '../../src/search/searchable-library.ts';
import { renderExplanation } from '../../src/terminal/render-explanation.ts';
import { articleOf, libraryOf } from './article-of.ts';
import { readFirstArticle } from './first-article.ts';

const first = readFirstArticle();
const { index } = first;
const ministre = [
  'Antony Blinken est le secrétaire d’État américain. Blinken a visité Paris en mai.',
  'Le dîner a eu lieu à l’ambassade.',
];
const several = createSearchableLibrary(
  libraryOf(
    ...first.articles,
    articleOf('ministre', ministre, 'fr'),
    articleOf(
      'onsen',
      ['入浴料は大人八百円です。', '源泉の温度は六十二度で、冷え性に効くといわれています。'],
      'ja',
    ),
  ),
);

const history = 'The opening in 1901 drew a crowd. The opening was in all newspapers.';
const museum = createSearchableLibrary(
  libraryOf(articleOf('museum', ['# Opening', 'The doors are unlocked at nine.', '# History', history])),
);

/** As `npm run ask -- --explain` prints it. */
const told = (question: string, library = first) =>
  renderExplanation(explainQuestion(library.index, question), rankAsked(library, question));

test('what the features add makes up the score, and the order is that of the ranking', () => {
  const { passages } = explainQuestion(index, 'what is the primary objective of the mission');
  for (const { score, contributions } of passages) {
    const sum = contributions.reduce((total, { adds }) => total + adds, 0);
    expect(sum).toBeCloseTo(score, 6);
  }
  const ranked = index
    .rank('what is the primary objective of the mission')
    .hits.map(({ passage }) => passage);
  expect(passages.map(({ passage }) => passage)).toEqual(ranked);
});

test('the sureness explained is the one that decides', () => {
  const question = 'what’s the capital of France';
  expect(explainQuestion(index, question).share).toBeCloseTo(index.rank(question).share, 6);
});

test.each([
  ['what did Blinken say when he met Xi', 'thing'],
  ['who was asked where the talks were held', 'person'],
  ['what year did he go to Beijing', 'time'],
  ['in which city did they meet when he came', 'place'],
  ['what about trade, why', 'reason'],
  ['what is the number of the documents that were signed', 'number'],
])('“%s” asks for a %s: the first question word tells, or a why', (question, kind) => {
  expect(explainQuestion(index, question).kind).toBe(kind);
});

test.each([
  ['where did Blinken go', 'blinken-beijing'],
  ['où est Blinken', 'ministre'],
  ['when was the dinner', 'blinken-beijing'],
  ['何度ですか', 'onsen'],
])('of articles in several languages, the one that answers is explained: %s', (question, article) => {
  const { hits } = several.index.rank(question);
  expect(hits[0]?.passage.articleId).toBe(article);
  const { passages } = explainQuestion(several.index, question);
  expect(passages.map(({ passage }) => passage)).toEqual(hits.map(({ passage }) => passage));
});

test.each([
  ['the section that has its name', museum, 'opening', 'museum ¶ 1'],
  ['the word that stands there', several, '何度ですか', 'onsen ¶ 2'],
  [
    'what is new in a follow-up',
    first,
    'what is the primary objective of the mission … on trade?',
    'blinken-beijing ¶ 2',
  ],
])('a passage that a rule put first is told beside the scores: %s', (_, library, question, place) => {
  expect(rankAsked(library, question).hits[0]?.passage.index).toBe(Number(place.at(-1)) - 1);
  const [, rule] = told(question, library).split('First all the same, by a rule');
  expect(rule?.split('\n')[1]).toContain(place);
  expect(told(question, library)).toMatch(new RegExp(`Why .* scores more than ${place}:`));
});

test('a person reads which words counted and what set the winner apart', () => {
  const why = told('Blnken’s primary objective');
  expect(why).toContain('Blnken (read as blinken)');
  expect(why).toMatch(/Why blinken-beijing ¶ 5 scores more than blinken-beijing ¶ \d:/);
  expect(why).toMatch(/\+\d\.\d\d {2}(sentence|passage) \w+/);
  expect(why).not.toContain('by a rule');
});

test('a question of nothing is explained as nothing', () => {
  expect(told('???')).toContain('Nothing was found.');
});

test('an answer that a rule gives is said to be one', () => {
  expect(rankAsked(first, 'trade').share).toBe(1);
  expect(told('trade')).toContain('Decided at 1.00 all the same, by a rule');
});
