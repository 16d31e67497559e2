/** What asks for an age or a number of days is no part of a question that gets lost: a passage is to tell that. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { articleOf } from '../search/article-of.ts';
import { libraryWith } from '../search/topic-library.ts';

const articles: Readonly<Record<string, readonly string[]>> = {
  es: [
    '«Llevamos seis años sin nieve», dijo la directora Rosa Vidal. El museo cierra tres días por obras.',
    'El guarda Tomás Gil, de 58 años, vigila la cueva.',
  ],
  fr: ['La directrice Rose Vidal dirige le musée.', 'Le gardien Thomas Gil, 58 ans, surveille la grotte.'],
  it: [
    'La direttrice Rosa Vidali guida il museo.',
    'Il custode Tommaso Gilli, 58 anni, sorveglia la grotta.',
  ],
  pl: [
    'Dyrektorka Róża Widal prowadzi muzeum.',
    'Stróż Tomasz Gil ma 58 lat i pilnuje jaskini. Remont trwa trzy dni.',
  ],
  ru: ['Директор Роза Видаль ведёт музей.', 'Сторожу Томасу Гилю 58 лет, он охраняет пещеру.'],
};

function answerTo(language: string, question: string) {
  return answerQuestion(libraryWith(articleOf('a', articles[language] ?? [], language)), question);
}

test.each([
  ['es', '¿Cuántos años tiene Rosa Vidal?', 'Cuántos años tiene'],
  ['es', 'que edad tiene la directora', 'que edad'],
  ['fr', 'Quel âge a la directrice ?', 'Quel âge'],
  ['it', 'Quanti anni ha Vidali?', 'Quanti anni ha'],
  ['it', 'Per quanti giorni guida il museo?', 'giorni'],
  ['pl', 'Ile lat ma Widal?', 'Ile lat ma'],
  ['ru', 'Сколько лет директору?', 'лет'],
])('in %s, “%s” is not surely answered without that', (language, question, untold) => {
  expect(answerTo(language, question)).toMatchObject({ kind: 'closest', missing: [untold] });
});

test.each([
  ['es', '¿Cuántos años tiene Tomás Gil?', '58'],
  ['es', '¿Cuántos días cierra el museo?', 'tres'],
  ['fr', 'Quel âge a le gardien ?', '58'],
  ['it', 'Quanti anni ha il custode?', '58'],
  ['pl', 'Ile lat ma stróż?', '58'],
  ['pl', 'Ile dni trwa remont?', 'trzy'],
  ['ru', 'Сколько лет сторожу?', '58'],
])('in %s, “%s” is answered', (language, question, told) => {
  const answer = answerTo(language, question);
  expect(answer).toMatchObject({ kind: 'quote' });
  if (answer.kind === 'not-covered') return;
  const { passage, sentence } = answer.matches[0] ?? {};
  expect(passage?.text.slice(sentence?.start, sentence?.end)).toContain(told);
});
