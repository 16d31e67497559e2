/** A library of several articles, asked without naming one. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { articleOf } from '../search/article-of.ts';
import { libraryWith } from '../search/topic-library.ts';

interface Text {
  readonly article: string;
  readonly paragraphs: readonly string[];
}

const file = new URL('../search/questions/everyday.json', import.meta.url);
const texts = JSON.parse(readFileSync(file, 'utf8')) as readonly Text[];
const library = libraryWith(...texts.map(({ article, paragraphs }) => articleOf(article, paragraphs)));

test.each([
  ['can someone else vote for me if im on holiday', 'on public holidays a pool is open as on Sundays'],
  ['do you love me', 'a medicine that affects you doesn’t love you'],
  ['how heavy is it', 'that safety weighed heavily in a debate says nothing of it'],
  ['did they lose', 'who loses a recovery code is none of them'],
  ['which bus goes to the pool?', 'what a café earns goes back into the building'],
])('“%s” is not answered because %s', (question) => {
  expect(answerQuestion(library, question).kind).toBe('not-covered');
});

test.each([
  ['What colours does the club wear?', 'club'],
  ['does it mention headaches', 'Zelcorin'],
  ['how do I cancel my subscription', 'Pocketry'],
  ['mould on top of the marmalade', 'marmalade'],
])('“%s” is answered from the article that speaks of it: %s', (question, title) => {
  const answer = answerQuestion(library, question);
  const from = answer.kind === 'not-covered' ? undefined : answer.matches[0]?.article.title;
  expect(from?.toLowerCase()).toContain(title.toLowerCase());
});

test('a question in another language is told first to ask in that of the most articles', () => {
  const written = [
    articleOf('a', ['Das Museum öffnet um neun Uhr.'], 'de'),
    articleOf('b', ['Le musée ouvre à neuf heures.'], 'fr'),
    articleOf('c', ['La piscine ouvre à sept heures.'], 'fr'),
  ];
  const answer = answerQuestion(libraryWith(...written), 'who built the old bridge over the river?');
  expect(answer).toMatchObject({ kind: 'not-covered', writtenIn: ['fr', 'de'] });
});

test.each([
  ['How old is Luigi Brugnaro?', { kind: 'closest', missing: ['old'] }],
  ['Who is Luigi Brugnaro?', { kind: 'quote', missing: [] }],
])('“%s” misses no word of English that only asks in an article in Italian', (question, expected) => {
  const paragraphs = [
    'La Giunta comunale è guidata dal sindaco Luigi Brugnaro.',
    'Il biglietto costa dieci euro.',
  ];
  expect(answerQuestion(libraryWith(articleOf('a', paragraphs, 'it')), question)).toMatchObject(expected);
});
