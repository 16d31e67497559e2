/** Small articles asked as people chat: with words for the tone alone, and with slips in the words they ask with. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { articleFrom, libraryFrom } from '../commands/scene.ts';

const asked = async (question: string, language: string, ...paragraphs: string[]) => {
  const text = `---\nlanguage: ${language}\n---\n\n# Pool\n\n${paragraphs.join('\n\n')}`;
  return answerQuestion(libraryFrom(await articleFrom('pool', text)), question);
};

const POOL = {
  en: ['The pool is open from seven to nine.', 'The fee is four euros.', 'Dogs are not let in.'],
  de: ['Das Bad öffnet um sieben.', 'Der Eintritt kostet vier Euro.'],
  es: ['La piscina abre a las siete.', 'La entrada cuesta cuatro euros.'],
  fr: ['La piscine ouvre à sept heures.', 'L’entrée coûte quatre euros.'],
  ja: ['プールは朝七時に開きます。', '入場料は四百円です。'],
  pt: ['A piscina abre às sete.', 'A entrada custa quatro euros.'],
  ru: ['Бассейн открывается в семь часов.', 'Вход стоит четыре евро.'],
};

test.each([
  ['en', 'yo how much is the fee'],
  ['en', 'how much is the fee rn bro'],
  ['en', 'Ummmm, how much is teh fee tho'],
  ['en', 'idk, hwo much is the fee'],
  ['en', 'Hwo much is the fee'],
  ['en', 'hey bot how much si the fee'],
  ['en', 'dude wen is the pool open'],
  ['de', 'ey digga wei viel kostet der Eintritt'],
  ['es', 'oye cuanto cuesta la entrada xfa'],
  ['es', 'cuadno abre la piscina'],
  ['fr', 'wesh combien coûte l’entrée svp'],
  ['ja', 'ねえ、入場料はいくらw'],
  ['pt', 'mano qaunto custa a entrada pfv'],
  ['ru', 'чувак скольок стоит вход'],
] as const)(
  'in %s, “%s” lacks no word that only chats or that is a slip of a small one',
  async (language, question) => {
    expect(await asked(question, language, ...POOL[language])).toMatchObject({ kind: 'quote', missing: [] });
  },
);

test.each([
  ['what does the bot cost', 'bot'],
  ['when is Yo open', 'Yo'],
  ['is the pool open to Hwo', 'Hwo'],
  ['is the pool open to wen', 'wen'],
])('“%s” still asks for “%s”', async (question, word) => {
  const answer = await asked(question, 'en', ...POOL.en);
  expect(answer.kind === 'not-covered' ? answer.unknown : answer.missing).toContain(word);
});

test('what chats elsewhere is looked for where the article has it, or nothing else is asked', async () => {
  expect(await asked('who is the bro', 'en', 'The pool has a bro.', 'It is deep.')).toMatchObject({
    kind: 'quote',
  });
  expect(await asked('how deep is the pool rn', 'en', 'The RN looks at the pool.')).not.toMatchObject({
    kind: 'quote',
  });
  expect(await asked('what does ngl mean', 'en', ...POOL.en)).toMatchObject({ unknown: ['ngl'] });
});
