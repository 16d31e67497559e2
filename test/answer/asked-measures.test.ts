/** What a question asks for by a measure is looked for as a number or a time, not as the words that ask for it. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { articleOf } from '../search/article-of.ts';
import { libraryWith } from '../search/topic-library.ts';

const articles: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The pool opens at seven every morning. Tickets cost four euros for adults.',
    'The lifeguard Tom checks the water twice a day because germs spread fast.',
    'The lake behind it is home to thirty fish.',
  ],
  de: [
    'Das Schwimmbad öffnet jeden Tag um sieben Uhr. Eine Karte kostet vier Euro.',
    'Tom prüft das Wasser zweimal am Tag.',
  ],
  fr: [
    'Le comté est affiné pendant au moins quatre mois. Il est fabriqué dans le Jura avec du lait cru.',
    'Un kilo de comté coûte environ vingt euros. La fromagerie ouvre à sept heures.',
    'Tom contrôle la cave deux fois par jour.',
  ],
  es: [
    'El jamón ibérico se cura durante tres años en bodegas frescas. Los cerdos comen bellotas.',
    'Un kilo cuesta cien euros porque la cría es lenta. La tienda abre a las nueve.',
  ],
  pt: [
    'O café é torrado durante quinze minutos. A loja abre às nove.',
    'Uma saca custa mil reais. Tomás verifica a água duas vezes por dia.',
  ],
  it: [
    'La piscina apre alle sette tutti i giorni. Un biglietto costa quattro euro.',
    'Tom controlla l’acqua due volte al giorno.',
  ],
  nl: ['Het zwembad opent elke dag om zeven uur. Tom controleert het water twee keer per dag.'],
  ru: [
    'Бассейн открывается в семь утра каждый день. Билет стоит четыре евро.',
    'Том проверяет воду два раза в день. Сыр созревает четыре месяца.',
  ],
  pl: ['Basen otwiera się o siódmej rano. Tomek sprawdza wodę dwa razy dziennie. Remont trwał trzy lata.'],
  sv: ['Badhuset öppnar klockan sju. Tom kontrollerar vattnet två gånger om dagen.'],
  tr: ['Havuz her gün yedide açılır. Tom suyu günde iki kez kontrol eder. Bilet dört avro.'],
  zh: ['长城门票四十元，因为维修费用很高。每天早上八点开放，下午五点关门。'],
  ja: ['城は江戸時代に作られた。入場料は五百円で、朝九時に開く。'],
};

function answerTo(language: string, question: string) {
  return answerQuestion(libraryWith(articleOf('a', articles[language] ?? [], language)), question);
}

test.each([
  ['en', 'How come tickets cost four euros?', 1],
  ['en', 'At what hour does the pool open?', 1],
  ['en', 'How many times is the water checked?', 2],
  ['de', 'Wie spät öffnet das Schwimmbad?', 1],
  ['de', 'Um welche Uhrzeit öffnet das Schwimmbad?', 1],
  ['de', 'Wie häufig prüft Tom das Wasser?', 2],
  ['fr', 'Combien de temps le comté est-il affiné ?', 1],
  ['fr', 'Pendant combien de temps est affiné le comté ?', 1],
  ['fr', 'À quelle heure ouvre la fromagerie ?', 2],
  ['fr', 'Combien de fois Tom contrôle-t-il la cave ?', 3],
  ['es', '¿Cuánto tiempo se cura el jamón?', 1],
  ['es', '¿A qué hora abre la tienda?', 2],
  ['pt', 'Quanto tempo o café é torrado?', 1],
  ['pt', 'A que horas abre a loja?', 1],
  ['pt', 'Quantas vezes Tomás verifica a água?', 2],
  ['it', 'A che ora apre la piscina?', 1],
  ['it', 'Quante volte Tom controlla l’acqua?', 2],
  ['nl', 'Hoe vaak controleert Tom het water?', 1],
  ['nl', 'Hoe laat opent het zwembad?', 1],
  ['ru', 'В котором часу открывается бассейн?', 1],
  ['ru', 'Как часто Том проверяет воду?', 2],
  ['ru', 'Сколько времени созревает сыр?', 2],
  ['ru', 'Каков билет?', 1],
  ['pl', 'Jak często Tomek sprawdza wodę?', 1],
  ['pl', 'O której godzinie otwiera się basen?', 1],
  ['sv', 'Hur många gånger kontrollerar Tom vattnet?', 1],
  ['tr', 'Tom suyu ne sıklıkla kontrol eder?', 1],
  ['zh', '门票多少钱？', 1],
  ['zh', '长城几点开放？', 1],
  ['ja', '何時に開きますか', 1],
])('in %s, “%s” is answered without naming a word that only asks', (language, question, paragraph) => {
  const answer = answerTo(language, question);
  expect(answer).toMatchObject({ kind: 'quote' });
  if (answer.kind !== 'not-covered') expect(answer.matches[0]?.passage.index).toBe(paragraph - 1);
});

test('how deep, how old or how heavy it is takes more than any number to tell', () => {
  expect(answerTo('en', 'How deep is the lake?')).not.toMatchObject({ kind: 'quote' });
});
