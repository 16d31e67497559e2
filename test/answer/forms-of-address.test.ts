/** A text need not address whom a question addresses. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { articleOf } from '../search/article-of.ts';
import { libraryWith } from '../search/topic-library.ts';

const articles: Readonly<Record<string, readonly string[]>> = {
  de: [
    '„Das ist ein Anfang“, sagte die Abgeordnete Clara Hellwig im Bundestag.',
    'Drei Kinder fragten nach.',
  ],
  es: ['«Es un comienzo», dijo la diputada Clara Vidal en el pleno.', 'Tres niños preguntaron.'],
};

const answerTo = (language: string, question: string) =>
  answerQuestion(libraryWith(articleOf('a', articles[language] ?? [], language)), question);

test.each([
  ['de', 'Was sagte Frau Hellwig im Bundestag?'],
  ['es', '¿Qué dijo la señora Vidal en el pleno?'],
])('in %s, “%s” is answered by what doesn’t', (language, question) => {
  expect(answerTo(language, question)).toMatchObject({ kind: 'quote', missing: [] });
});

test('a word for a person is looked for where no name follows', () => {
  expect(answerTo('de', 'Welche Frau sprach im Bundestag?')).toMatchObject({
    missing: expect.arrayContaining(['Frau']),
  });
});
