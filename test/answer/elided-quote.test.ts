import { expect, test } from 'vitest';
import { createPatience, exactPlaces } from '../../src/answer/article-words.ts';
import { checkQuote } from '../../src/answer/check-quote.ts';
import { numberedWords } from '../../src/answer/numbered-words.ts';
import { splitQuoteWords } from '../../src/answer/quote-words.ts';
import { articleFrom, firstArticle } from '../commands/scene.ts';

test.each([2, 9, 24])('%i pieces of the text in its order are word for word', (count) => {
  const words = firstArticle.passages.flatMap(({ text }) => text.split(' '));
  const pieces = Array.from({ length: count }, (_, i) => words.slice(i * 20, i * 20 + 6).join(' '));
  expect(checkQuote([firstArticle], pieces.join(' … ')).kind).toBe('word-for-word');
});

test('a quotation of small words alone, that may begin anywhere, is given up after a while', async () => {
  const articles = numberedWords([await articleFrom('small-words', 'the way of the world, '.repeat(5_000))]);
  const patience = createPatience();
  const quote = splitQuoteWords(`${'the … of … '.repeat(150)} the end`);
  expect(articles.map((article) => [...exactPlaces(quote, article, patience)])).toEqual([[]]);
  expect(patience.words).toBeGreaterThan(-1_000);
});
