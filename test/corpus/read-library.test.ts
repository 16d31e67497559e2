import { expect, test } from 'vitest';
import { readLibrary } from '../../src/corpus/read-library.ts';

const corpus = new URL('../../corpus', import.meta.url).pathname;

test('the first article is seven paragraphs under five headings', async () => {
  const { articles, problems } = await readLibrary(corpus);
  const article = articles.find(({ id }) => id === 'blinken-beijing');
  expect(problems).toEqual([]);
  expect(article).toMatchObject({ title: 'Blinken in Beijing', language: 'en', synonyms: [] });
  expect(article?.passages).toHaveLength(7);
  expect(article?.sections.map(({ heading, first, count }) => [heading, first, count])).toEqual([
    ['', 0, 2],
    ['Background of U.S.-China Tensions', 2, 1],
    ['The Arrival of Antony Blinken', 3, 1],
    ['Objectives of Blinken’s Diplomatic Mission', 4, 1],
    ['Key Challenges and Opportunities', 5, 1],
    ['The Importance of U.S.-China Cooperation', 6, 1],
  ]);
});

test('"U.S. Secretary of State" stays in one sentence', async () => {
  const { articles } = await readLibrary(corpus);
  const opening = articles[0]?.passages[0];
  expect(opening?.sentences.map(({ start, end }) => opening.text.slice(start, end))).toEqual([
    'The tensions between the United States and China have reached alarming levels, causing widespread concern around the world.',
    'In an effort to address these escalating issues, U.S. Secretary of State Antony Blinken has embarked on a high-stakes diplomatic trip to Beijing.',
    'His mission is to engage in crucial talks with senior Chinese officials, with the aim of easing the mounting tensions and promoting cooperation between the two nations.',
    'This article delves into the significance of Blinken’s visit, the key objectives of his trip, and the potential implications for U.S.-China relations.',
  ]);
});
