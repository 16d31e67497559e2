import { describe, expect, test } from 'vitest';
import { readFollowUp } from '../../src/answer/follow-up.ts';

const VISIT = 'Why did Blinken visit Beijing?';

describe('a question that follows another is read together with it', () => {
  test.each([
    [VISIT, 'and on trade?', 'Why did Blinken visit Beijing … on trade?'],
    [VISIT, 'What about climate change?', 'Why did Blinken visit Beijing … climate change?'],
    [VISIT, 'why?', 'Why did Blinken visit Beijing … why?'],
    [VISIT, 'But why?', 'Why did Blinken visit Beijing … why?'],
    [VISIT, 'when', 'Why did Blinken visit Beijing … when'],
    [VISIT, 'who else?', 'Why did Blinken visit Beijing … who else?'],
    [VISIT, 'What did he say?', 'Why did Blinken visit Beijing … What did he say?'],
    [VISIT, 'how long did it last?', 'Why did Blinken visit Beijing … how long did it last?'],
    [VISIT, 'What does that mean?', 'Why did Blinken visit Beijing … What does that mean?'],
    [VISIT, 'what is his mission', 'Why did Blinken visit Beijing … what is his mission'],
    [VISIT, 'And what are their goals?', 'Why did Blinken visit Beijing … And what are their goals?'],
    [VISIT, 'what happened there?', 'Why did Blinken visit Beijing … what happened there?'],
    [VISIT, 'with whom?', 'Why did Blinken visit Beijing … with whom?'],
    [VISIT, 'on cybersecurity?', 'Why did Blinken visit Beijing … on cybersecurity?'],
    ['sick leave', 'how many days?', 'sick leave … how many days?'],
    ['the opening', 'And at what time exactly?', 'the opening … at what time exactly?'],
    ['Krankheit', 'Wie viele Tage?', 'Krankheit … Wie viele Tage?'],
    ['congé de maladie', 'combien de jours ?', 'congé de maladie … combien de jours ?'],
    ['больничный', 'сколько дней?', 'больничный … сколько дней?'],
    ['病假', '多少天？', '病假 … 多少天？'],
    ['病気休暇', '何日間ですか', '病気休暇 … 何日間ですか'],
    [
      '¿Por qué viajó Blinken a Pekín?',
      '¿y sobre comercio?',
      '¿Por qué viajó Blinken a Pekín … sobre comercio?',
    ],
    ['¿Por qué viajó Blinken a Pekín?', '¿Cuándo?', '¿Por qué viajó Blinken a Pekín … ¿Cuándo?'],
    ['¿Por qué viajó Blinken a Pekín?', '¿Qué dijo él?', '¿Por qué viajó Blinken a Pekín … ¿Qué dijo él?'],
    [
      'Warum reiste Blinken nach Peking?',
      'und zum Handel?',
      'Warum reiste Blinken nach Peking … zum Handel?',
    ],
    [
      'Warum reiste Blinken nach Peking?',
      'Was hat er gesagt?',
      'Warum reiste Blinken nach Peking … Was hat er gesagt?',
    ],
    [
      'Warum reiste Blinken nach Peking?',
      'Was bedeutet das?',
      'Warum reiste Blinken nach Peking … Was bedeutet das?',
    ],
    [
      'Pourquoi Blinken est-il allé à Pékin ?',
      'et sur le commerce ?',
      'Pourquoi Blinken est-il allé à Pékin … sur le commerce ?',
    ],
    [
      'Pourquoi Blinken est-il allé à Pékin ?',
      'Qu’a-t-il dit ?',
      'Pourquoi Blinken est-il allé à Pékin … Qu’a-t-il dit ?',
    ],
    ['Por que Blinken foi a Pequim?', 'e sobre comércio?', 'Por que Blinken foi a Pequim … comércio?'],
    ['Por que Blinken foi a Pequim?', 'O que ele disse?', 'Por que Blinken foi a Pequim … O que ele disse?'],
    ['Почему Блинкен приехал в Пекин?', 'а о торговле?', 'Почему Блинкен приехал в Пекин … о торговле?'],
    ['Почему Блинкен приехал в Пекин?', 'Что он сказал?', 'Почему Блинкен приехал в Пекин … Что он сказал?'],
    ['Почему Блинкен приехал в Пекин?', 'зачем?', 'Почему Блинкен приехал в Пекин … зачем?'],
    ['布林肯为什么访问北京？', '贸易呢？', '布林肯为什么访问北京 … 贸易呢？'],
    ['布林肯为什么访问北京？', '为什么？', '布林肯为什么访问北京 … 为什么？'],
    ['布林肯为什么访问北京？', '他说了什么？', '布林肯为什么访问北京 … 他说了什么？'],
    [
      'ブリンケンはなぜ北京を訪れたのか',
      '貿易については？',
      'ブリンケンはなぜ北京を訪れたのか … 貿易については？',
    ],
    ['ブリンケンはなぜ北京を訪れたのか', 'どうして？', 'ブリンケンはなぜ北京を訪れたのか … どうして？'],
    [
      'ブリンケンはなぜ北京を訪れたのか',
      '彼は何を言った？',
      'ブリンケンはなぜ北京を訪れたのか … 彼は何を言った？',
    ],
  ])('%s — %s', (earlier, question, readAs) => {
    expect(readFollowUp(question, earlier)).toEqual({ question: readAs, readAs });
  });
});

describe('a question that has no words but those that ask follows another', () => {
  test.each([
    [
      'Who checks the water?',
      'how often, how many times, what time, at what hour, how old, how far, how big',
    ],
    [
      'Who checks the water?',
      'whose, where from, what for, with what, since when, on what day, in which city',
    ],
    [
      'Wer prüft das Wasser?',
      'wie oft, wie lange, womit, woher, wofür, um wie viel Uhr, wie spät, seit wann',
    ],
    ['Qui contrôle l’eau ?', 'à quelle heure, combien de fois, combien de temps, avec quoi, depuis quand'],
    ['¿Quién revisa el agua?', 'cada cuánto, cuántas veces, a qué hora, con qué, desde cuándo'],
    ['¿A qué hora abre?', 'cuánto, y cuánto tiempo'],
    ['Quem verifica a água?', 'quantas vezes, a que horas, com quê, de quem'],
    ['Кто проверяет воду?', 'как часто, сколько раз, во сколько, с чем, в котором часу'],
    ['Chi controlla l’acqua?', 'perché, quanto, ogni quanto, a che ora, da quando'],
    ['Wie controleert het water?', 'hoe vaak, hoe laat, waarom'],
    ['Kto sprawdza wodę?', 'jak często, dlaczego'],
    ['Suyu kim kontrol ediyor?', 'ne zaman, ne sıklıkla, niçin'],
    ['누가 물을 검사합니까?', '언제, 얼마나 자주'],
    ['长城什么时候开始修建？', '从什么时候, 多少钱, 几点, 谁的'],
    ['城はいつ作られましたか', 'いつから, いつまで, いくら, 何時に, 誰が'],
  ])('%s — %s', (earlier, questions) => {
    const alone = questions.split(', ').filter((one) => !readFollowUp(`${one}?`, earlier).readAs);
    expect(alone).toEqual([]);
  });

  test.each([
    ['Who checks the water?', 'AI?'],
    ['Who checks the water?', 'how old towns grew'],
    ['城はいつ作られましたか', '何年に橋が建てられた'],
  ])('but not %s — %s', (earlier, question) => {
    expect(readFollowUp(question, earlier)).toEqual({ question });
  });
});

describe('a question that can be understood alone is left alone', () => {
  test.each([
    [VISIT, 'What are the objectives of the mission?'],
    [VISIT, 'trade'],
    [VISIT, 'How many days did Blinken stay?'],
    [VISIT, 'which countries trade most?'],
    [VISIT, 'climate change?'],
    [VISIT, 'Why is it important that China cooperates?'],
    [VISIT, 'Is it true that trade imbalances strained the relationship?'],
    [VISIT, 'What does this article say about trade?'],
    [VISIT, 'Did Blinken bring his wife?'],
    [VISIT, 'Are there opportunities for collaboration?'],
    [VISIT, 'And which global challenges do the United States and China have to face together?'],
    [VISIT, 'What does Blinken say about their relationship with Russia?'],
    [VISIT, 'In which year did President Biden assume office?'],
    ['¿Por qué viajó Blinken a Pekín?', '¿Qué es la cooperación?'],
    ['¿Por qué viajó Blinken a Pekín?', '¿Cuáles son los desafíos?'],
    ['Warum reiste Blinken nach Peking?', 'Was ist das Ziel der Reise?'],
    ['Warum reiste Blinken nach Peking?', 'Welche Streitpunkte gibt es?'],
    ['Pourquoi Blinken est-il allé à Pékin ?', 'Quels sont les défis communs ?'],
    ['Pourquoi Blinken est-il allé à Pékin ?', 'Y a-t-il des possibilités de coopération ?'],
    ['Por que Blinken foi a Pequim?', 'Quais são os desafios?'],
    ['Почему Блинкен приехал в Пекин?', 'Какие проблемы есть в торговле?'],
    ['布林肯为什么访问北京？', '美国和中国有哪些共同利益？'],
    ['布林肯为什么访问北京？', '这篇文章说了什么？'],
    ['ブリンケンはなぜ北京を訪れたのか', '両国の共通の課題は何ですか'],
    ['ブリンケンはなぜ北京を訪れたのか', 'この記事は何について書かれていますか'],
  ])('%s — %s', (earlier, question) => {
    expect(readFollowUp(question, earlier)).toEqual({ question });
  });
});

test('without a question before it, nothing is a follow-up', () => {
  expect(readFollowUp('why?', undefined)).toEqual({ question: 'why?' });
  expect(readFollowUp('why?', ' ')).toEqual({ question: 'why?' });
});

test('a second "and on …" replaces the first, a "why?" keeps it', () => {
  const trade = readFollowUp('and on trade?', VISIT).question;
  expect(readFollowUp('and on climate change?', trade).readAs).toBe(
    'Why did Blinken visit Beijing … on climate change?',
  );
  expect(readFollowUp('why?', trade).readAs).toBe('Why did Blinken visit Beijing … on trade … why?');
});

test('of a long question only as much is kept as leaves room for the new one', () => {
  const long = `Why ${'did Blinken visit Beijing and '.repeat(20)}?`;
  const { question } = readFollowUp('and on trade?', long);
  expect(question.length).toBeLessThan(150);
  expect(question).toMatch(/ … on trade\?$/);
});

test('in a chain that began with a long question the first one is cut, not what was asked on since', () => {
  const long = `what is the primary objective of the mission ${'of the nations and peoples of the earth '.repeat(4)}?`;
  const climate = readFollowUp('and climate?', long).question;
  expect(climate).toMatch(/^what is the primary objective of .+ … climate\?$/);
  const why = readFollowUp('why?', climate).question;
  expect(why).toMatch(/^what is the primary objective of .+ … climate … why\?$/);
  expect(readFollowUp('since when?', why).question).toMatch(/ … climate … why … since when\?$/);
  expect(readFollowUp(`and ${'its causes and effects '.repeat(3)}?`, why).question.length).toBeLessThan(200);
});
