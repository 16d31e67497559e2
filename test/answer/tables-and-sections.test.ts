/** Small handbooks with tables and plain section names, asked as their readers ask. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { articleFrom, libraryFrom } from '../commands/scene.ts';

const handbook = await articleFrom(
  'handbook',
  `# Members' handbook

Members row on the lake from April to October, and the club keeps eleven boats.

## Fees

What members pay, and how many guests they may bring:

| Years in the club | Fee in euros | Guests a month |
|---|---|---|
| Less than 2 | 140 | 3 |
| 2 to 9 | 120 | 5 |
| 10 and over | 90 | 8 |

## Who may take a boat

| Who | Boats on weekdays | Boats on weekends |
|---|---|---|
| Junior member | 1 | 0 |
| Other member | 2 | 1 |
| Honorary member | 4 | 3 |

## Equipment

- a lamp
- two life jackets
- a bell

## Weather

When the wind blows in the evening the club flies a red flag, and rowing on the lake ends.
`,
);
const library = libraryFrom(handbook);

function boldOf(question: string): string | undefined {
  const answer = answerQuestion(library, question);
  if (answer.kind === 'not-covered') return undefined;
  const [match] = answer.matches;
  return match?.passage.text.slice(match.sentence.start, match.sentence.end);
}

test('a line that leads a table in stands above it, and is no answer itself', () => {
  const answer = answerQuestion(library, 'what do members pay, and how many guests may they bring');
  if (answer.kind === 'not-covered') throw new Error('not covered');
  const [match] = answer.matches;
  expect(match?.passage.text).toMatch(/^What members pay, .*:\nYears in the club \| /);
  expect(match?.passage.text.slice(match.sentence.start)).toMatch(/^(?:Less than 2|2 to 9|10 and over) \| /);
});

test.each([
  ['how many boats on weekends may the other member take', 'Other member | 2 | 1'],
  ['how many boats may honorary members take', 'Honorary member | 4 | 3'],
  ['what is the fee in euros after 3 years in the club', '2 to 9 | 120 | 5'],
])('of a table, “%s” is answered by the row “%s”', (question, row) => {
  expect(boldOf(question)).toBe(row);
});

const recipe = await articleFrom(
  'bread',
  `# Rye bread with seeds

This is the bread I bake when guests come. It keeps for a week.

## Ingredients

- 400 g rye flour
- 30 g sourdough
- a spoon of salt

## Steps

Mix everything in the evening. Bake the bread in the morning, for an hour.

## Notes

The bread tastes best on the second day.
`,
);

test.each(['what are the ingredients of the bread', 'what ingredients do I need', 'ingredients'])(
  '“%s” is answered under the heading it names',
  (question) => {
    const answer = answerQuestion(libraryFrom(recipe, handbook), question);
    expect(answer.kind).toBe('quote');
    if (answer.kind !== 'not-covered') expect(answer.matches[0]?.passage.heading).toBe('Ingredients');
  },
);

test('a line before a paragraph is no answer itself, however alike: what it leads in is', async () => {
  const cafe = await articleFrom(
    'cafe',
    '# The café\n\nGift cards:\n\nThey come at £10 and £25.\n\nDogs are welcome in the yard.',
  );
  const answer = answerQuestion(libraryFrom(cafe), 'gift cards');
  if (answer.kind === 'not-covered') throw new Error('not covered');
  const [match] = answer.matches;
  expect(match?.passage.text.slice(match.sentence.start)).toBe('They come at £10 and £25.');
});
