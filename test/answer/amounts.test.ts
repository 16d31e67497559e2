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

const fair = libraryFrom(
  await articleFrom(
    'fair',
    `# The fair

The ferry toll was abolished in 2012. Traffic rises by a quarter.

A ride costs 15 quatloos. Stall-holders are paid forty a day.

The swing has a price. It is two pounds.

“Why would he sell his boots?” said her father from the bed.

“Where is the lamp oil?” asked the girl. “Under the stairs,” said her father.

The big tent has two masts.
`,
  ),
);

test.each([
  ['how much was the ferry toll', 'closest'],
  ['how much does a ride cost', 'quote'],
  ['how much are stall-holders paid', 'quote'],
  ['what is the price of the swing', 'quote'],
  ['why would he sell his boots', 'closest'],
  ['who asked where the lamp oil is', 'quote'],
  ['how many masts has the tent', 'quote'],
])(
  '“%s” is a %s: a sum, or what may be one, answers where money is asked for, and a question only who asks for it',
  (question, kind) => {
    expect(answerQuestion(fair, question).kind).toBe(kind);
  },
);
