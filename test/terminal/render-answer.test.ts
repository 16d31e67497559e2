import { expect, test } from 'vitest';
import type { Answer, Found } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { readLibrary } from '../../src/corpus/read-library.ts';
import { createSearchableLibrary } from '../../src/search/searchable-library.ts';
import { renderAnswer } from '../../src/terminal/render-answer.ts';

const library = createSearchableLibrary(await readLibrary('corpus'));
const plain = { colour: false, width: 80, several: false };
const answerTo = (question: string) => answerQuestion(library, question);

test('piped, the answering sentence has a line of its own with a mark, and no word is changed', () => {
  expect(
    renderAnswer(answerTo('what is the primary objective of the mission'), plain),
  ).toMatchInlineSnapshot(`
    "Objectives of Blinken’s Diplomatic Mission
    » The primary objective of Antony Blinken’s diplomatic mission is to initiate a dialogue with senior Chinese officials.
      The discussions will focus on finding common ground, easing tensions, and exploring avenues for cooperation on issues of mutual concern. Blinken aims to convey the importance of a stable and constructive relationship between the United States and China, highlighting the benefits of cooperation in addressing global challenges such as climate change, nuclear nonproliferation, and public health.
    Blinken in Beijing · ¶ 5 of 7"
  `);
});

test('a no names what the articles have, what they never mention, and the nearest places', () => {
  const found = answerTo('primary objective');
  const no: Answer = {
    kind: 'not-covered',
    question: 'will Blinken see the weather in Paris',
    corrections: [],
    known: ['Blinken'],
    unknown: ['weather', 'Paris'],
    nearest: found.kind === 'not-covered' ? [] : found.matches.slice(0, 1),
  };
  expect(renderAnswer(no, plain)).toMatchInlineSnapshot(`
    "The article doesn’t say. It mentions “Blinken”. It never mentions “weather”, “Paris”.
    Nearest:
      Objectives of Blinken’s Diplomatic Mission — Blinken in Beijing · ¶ 5 of 7"
  `);
});

test('a no of several articles is one of them all', () => {
  const no: Answer = {
    kind: 'not-covered',
    question: 'will Blinken see the weather',
    corrections: [],
    known: ['Blinken'],
    unknown: ['weather'],
    nearest: [],
  };
  expect(renderAnswer(no, { ...plain, several: true })).toBe(
    'None of the articles says. They mention “Blinken”. They never mention “weather”.',
  );
});

test('a typo is named', () => {
  const answer = {
    ...answerTo('primary objective'),
    corrections: [{ typed: 'Blnken', readAs: 'Blinken' }],
  };
  expect(renderAnswer(answer, plain)).toContain('Read “Blnken” as “Blinken”.');
});

test('the closest passage says what it does not speak of', () => {
  const answer: Answer = { ...answerTo('primary objective'), kind: 'closest', missing: ['2024'] } as Found;
  expect(renderAnswer(answer, plain)).toMatch(/^Closest passage: nothing here about “2024”/);
});

test('the closest passage names another that comes as close', () => {
  const found = answerTo('primary objective') as Found;
  const answer: Answer = { ...found, kind: 'closest', missing: [], rival: found.matches[0] } as Found;
  expect(renderAnswer(answer, plain)).toMatch(
    /^Closest passage: Blinken in Beijing · ¶ 5 of 7 comes as close\n/,
  );
});

test('on a terminal the sentence is painted and the lines fit', () => {
  const lines = renderAnswer(answerTo('primary objective'), { ...plain, colour: true, width: 60 }).split(
    '\n',
  );
  expect(lines.join('')).toContain('\u001b[');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are control characters
  const widths = lines.map((line) => line.replaceAll(/\u001b\[\d+m/g, '').length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(62);
});
