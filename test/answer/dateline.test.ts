/** A place and a date, as reports begin with, answer no more than when. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { articleOf } from '../search/article-of.ts';
import { libraryWith } from '../search/topic-library.ts';

const articles: Readonly<Record<string, readonly string[]>> = {
  en: ['Leeds, 3 October 2025. The council closed two bridges.', 'Cyclists protested.'],
  de: ['Frankfurt am Main, Oktober 2025. Der Stadtrat sperrte zwei Brücken.', 'Radfahrer protestierten.'],
  es: ['Málaga, 14 de mayo de 2025. El ayuntamiento cerró dos puentes.', 'Los ciclistas protestaron.'],
  sv: ['Göteborg, den 15 mars 2025. Kommunen stängde två broar.', 'Cyklisterna protesterade.'],
};

test.each([
  ['en', 'How many bridges are there in Leeds?', 'The council closed two bridges.'],
  ['en', 'When did Leeds do that?', 'Leeds, 3 October 2025.'],
  ['de', 'Was geschah in Frankfurt?', 'Der Stadtrat sperrte zwei Brücken.'],
  ['es', '¿Cuántos puentes hay en Málaga?', 'El ayuntamiento cerró dos puentes.'],
  ['es', '¿Qué ocurre en Málaga?', 'El ayuntamiento cerró dos puentes.'],
  ['sv', 'Hur många finns det i Göteborg?', 'Kommunen stängde två broar.'],
])('in %s, “%s” is answered by “%s”', (language, question, told) => {
  const answer = answerQuestion(libraryWith(articleOf('a', articles[language] ?? [], language)), question);
  const [match] = answer.kind === 'not-covered' ? [] : answer.matches;
  expect(match?.passage.text.slice(match.sentence.start, match.sentence.end)).toBe(told);
});
