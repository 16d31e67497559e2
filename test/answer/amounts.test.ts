/** What something costs and how long it lasts, asked where other numbers stand nearby. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { articleFrom, libraryFrom } from '../commands/scene.ts';

const rules = await articleFrom(
  'choir',
  `# Rules of the choir

Fees are payable by January 31. The yearly fees are $45 for adults and $20 for students. Fees are voted on by all 60 members.

A concert needs three rehearsals. Each concert lasts two hours. A concert is announced on 12 posters.

The tour is in August 2031. The tour takes place for the fifth time. The tour lasts about three weeks.
`,
);
const leaflet = await articleFrom(
  'leaflet',
  `# Sauces by post

Brown the beef for the sauce for ten minutes. Then let the sauce simmer for an hour.

Delivery takes a week. Express delivery takes a day and costs nine pounds.

The oven takes half an hour to heat. The oven has five shelves.

The whisk charges in three hours at night. A spare whisk is €30. Two lamps cost 60 crowns.
`,
);
const library = libraryFrom(rules, leaflet);

test.each([
  ['how much are the fees?', 'The yearly fees are $45 for adults and $20 for students.'],
  ['what do the fees cost', 'The yearly fees are $45 for adults and $20 for students.'],
  ['how long is a concert', 'Each concert lasts two hours.'],
  ['how long is the tour', 'The tour lasts about three weeks.'],
  ['how many members vote on fees', 'Fees are voted on by all 60 members.'],
  ['how long should the sauce simmer', 'Then let the sauce simmer for an hour.'],
  ['how long does delivery take', 'Delivery takes a week.'],
  ['how long does express delivery take', 'Express delivery takes a day and costs nine pounds.'],
  ['how long does the oven take to heat', 'The oven takes half an hour to heat.'],
  ['how long does the whisk charge', 'The whisk charges in three hours at night.'],
  ['what is the price of two lamps', 'Two lamps cost 60 crowns.'],
])('“%s” is answered by “%s”', (question, sentence) => {
  const answer = answerQuestion(library, question);
  if (answer.kind === 'not-covered') throw new Error(`nothing for ${question}`);
  const [match] = answer.matches;
  expect(match?.passage.text.slice(match.sentence.start, match.sentence.end)).toBe(sentence);
});
