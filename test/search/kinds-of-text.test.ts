/** Leaflets, newsletters and policies, asked about by what they are. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { articleFrom, libraryFrom } from '../commands/scene.ts';

const leaflet = await articleFrom(
  'leaflet',
  `# Your new inhaler

Shake the inhaler well before each puff, and hold your breath for ten seconds.

This leaflet is for adults who were given an inhaler for the first time, and explains how to use it.

Store the inhaler below 30 degrees. This leaflet is printed in large letters, too.
`,
);
const policy = await articleFrom(
  'policy',
  `# Travel expenses

This policy explains which costs of a journey the firm pays back, and how to claim them.

Trains are paid in second class. A policy of insurance for the luggage is paid, too.
`,
);
const library = libraryFrom(leaflet, policy);

function boldOf(question: string): string | undefined {
  const answer = answerQuestion(library, question);
  if (answer.kind !== 'quote') return undefined;
  const [match] = answer.matches;
  return match?.passage.text.slice(match.sentence.start, match.sentence.end);
}

test.each([
  ['what is this leaflet about', /^This leaflet is for adults/],
  ['who is the leaflet for?', /^This leaflet is for adults/],
  ['What does this leaflet cover?', /^This leaflet is for adults/],
  ['what does this policy explain', /^This policy explains/],
  ['what is this policy about', /^This policy explains/],
])('“%s” is answered where that text speaks of itself', (question, sentence) => {
  expect(boldOf(question)).toMatch(sentence);
});

test.each([
  ['what does this policy say about trains', /^Trains are paid/],
  ['what does the policy say about luggage', /^A policy of insurance/],
  ['does this leaflet say where to store the inhaler', /^Store the inhaler/],
  ['is the leaflet printed in large letters', /^This leaflet is printed/],
])('“%s” asks for what the text says of that', (question, sentence) => {
  expect(boldOf(question)).toMatch(sentence);
});

test('of a kind of text that is not there nothing is said', () => {
  expect(boldOf('what is this newsletter about')).toBeUndefined();
});
