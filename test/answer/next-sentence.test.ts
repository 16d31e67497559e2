/** A sentence that only repeats the question is left for the next one, where that holds what is asked for. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { articleFrom, libraryFrom } from '../commands/scene.ts';

const library = libraryFrom(
  await articleFrom(
    'canoe',
    `# The Tern canoe

I have paddled the Tern canoe through three winters. It costs €900 and floats like a cork.

Varnish is left off the paddles. Some customers had blisters because of it.

The keel has been cracked for years. Nobody has mended it in 40 outings.

The seat creaks on long trips. It was glued by hand.

Lena Ost won the river race by a whisker. Her canoe sank behind the line. “I was trying to turn,” she admitted.

Per Dahl lost the lake race and a shoe. “He rows like a cow,” said Lena Ost.

Ines Roth warned that the anchor drags. “Buy another,” she wrote.
`,
  ),
);

function boldOf(question: string) {
  const answer = answerQuestion(library, question);
  if (answer.kind === 'not-covered') throw new Error(`nothing for ${question}`);
  const [match] = answer.matches;
  return match?.passage.text.slice(match.sentence.start, match.sentence.end);
}

test.each([
  ['how much is the Tern canoe', 'It costs €900 and floats like a cork.'],
  ['why no varnish on the paddles', 'Some customers had blisters because of it.'],
  ['how long has the keel been cracked', 'The keel has been cracked for years.'],
  ['how much does the seat creak', 'The seat creaks on long trips.'],
  ['why does the seat creak', 'The seat creaks on long trips.'],
  ['what did Lena Ost say about the river race', '“I was trying to turn,” she admitted.'],
  ['what did Per Dahl say about the lake race', 'Per Dahl lost the lake race and a shoe.'],
  ['what did Ines Roth say about the anchor', 'Ines Roth warned that the anchor drags.'],
])('“%s” is answered by “%s”', (question, sentence) => {
  expect(boldOf(question)).toBe(sentence);
});
