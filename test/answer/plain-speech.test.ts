/** Small articles asked as people type: with or without apostrophes, in other forms, in another language. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { articleFrom, firstArticle, libraryFrom } from '../commands/scene.ts';

const about = async (...texts: string[]) =>
  libraryFrom(...(await Promise.all(texts.map((text, n) => articleFrom(`text-${n}`, text)))));

const boldOf = (answer: ReturnType<typeof answerQuestion>) => {
  if (answer.kind === 'not-covered') return undefined;
  const [match] = answer.matches;
  return match?.passage.text.slice(match.sentence.start, match.sentence.end);
};

test.each([
  ['what can I wear', 'Hats are not worn in the hall.'],
  ['who steals bread', 'Bread was stolen by the miller.'],
  ['children', 'A child sang at the gate.'],
  ['where is the harbour', 'The harbor lies east of the town.'],
  ['who won', 'The Rovers have won the cup.'],
  ['how often are ships let through', 'Ships are let through every three hours.'],
])('“%s” is answered by “%s”', async (question, text) => {
  const library = await about(`# Town\n\n${text}\n\nThe sky over the square is blue.`);
  expect(answerQuestion(library, question).kind).toBe('quote');
  expect(boldOf(answerQuestion(library, question))).toBe(text);
});

test('an apostrophe left out changes nothing, and no other word is read for it', async () => {
  const library = await about('# Ponds\n\nFish want cold water, and most of them hold still in winter.');
  for (const question of ['why dont fish sing in winter', 'why won’t fish sing in winter']) {
    const { corrections, ...answer } = answerQuestion(library, question);
    expect(corrections).toEqual([]);
    expect(answer.kind === 'not-covered' ? answer.unknown : answer.missing).toEqual(['sing']);
  }
});

test.each(['is it raining on the highest-ranking officer', 'how meny officers are there'])(
  '“%s” holds no slip of another word',
  async (question) => {
    const library = await about('# Corps\n\nMany a ranking officer will mend his coat.');
    expect(answerQuestion(library, question).corrections).toEqual([]);
  },
);

test.each([
  'I heard they lost the library up there, is it true?',
  'is it true that the library was lost',
  'quick question: was the library lost? thx!!',
  'does anyone know how the library was lost',
  'how long were they without a library',
  'what time did they lose the library',
])('“%s” lacks no word that only asks', async (question) => {
  const library = await about(
    '# Station\n\nAt 4 am they lost the library, and were without it for two winters.',
  );
  expect(answerQuestion(library, question)).toMatchObject({ kind: 'quote', missing: [] });
});

test.each([
  ['how long was the library', 'long', 'The library burnt down at night.'],
  ['what is true of the library', 'true', 'The library burnt down at night.'],
  ['what was heard in the library', 'heard', 'The library burnt down at night.'],
])('“%s” lacks “%s” where the text says “%s”', async (question, word, text) => {
  const answer = answerQuestion(
    await about(`# Station\n\n${text}\n\nThe path is long, true, and heard of.`),
    question,
  );
  expect(answer).toMatchObject({ kind: 'closest', missing: [word] });
});

test('a passage that lacks a word of the question, and any as good, is the closest, and the word is named', () => {
  const library = libraryFrom(firstArticle);
  const building = 'tensions between the United States and China are building up for years';
  expect(answerQuestion(library, `which ${building}`).kind).toBe('quote');
  expect(answerQuestion(library, `which ancient ${building}`)).toMatchObject({
    kind: 'closest',
    missing: ['ancient'],
  });
});

test('the small words of one language are not looked for in another', async () => {
  const german =
    '# Brieftauben\n\nHerr Kramer ist der Züchter der Tauben, und die Tauben fliegen nach Hause.';
  const english = '# Bread\n\nThe starter is fed with flour and water, and it rises.';
  const library = await about(english, german);
  expect(answerQuestion(library, 'what about Kramer')).toMatchObject({ kind: 'quote' });
  expect(answerQuestion(library, 'Was ist Liebe?')).toMatchObject({ unknown: ['Liebe'] });
  expect(answerQuestion(library, 'Wie schnell ist das?', 'text-0')).toMatchObject({ unknown: ['schnell'] });
});

test('the head of a table and a question are no answers', async () => {
  const table =
    '# Cup\n\n| Minute | Player | Score |\n|---|---|---|\n| 12 | Amrani | 1–0 |\n| 53 | Reid | 1–1 |';
  expect(boldOf(answerQuestion(await about(table), 'score'))).toBe('12 | Amrani | 1–0');
  const interview =
    '# Talk\n\nShe keeps a lighthouse.\n\n**Q: How many steps are there?**\n\n**A:** There are 214.';
  expect(boldOf(answerQuestion(await about(interview), 'how many steps are there'))).toBe(
    'A: There are 214.',
  );
});

const FAQ =
  '# Library\n\n## Can I bring food?\n\nOnly drinks with a lid. Food is eaten outside. Bring a cloth.\n\n## ¿Hay donaciones?\n\nGladly. Donations of films are burnt.\n\n' +
  '## Donations of books\n\nThey are sold. Donations of books may take time.';

test.each([
  ['can i bring food', 'Only drinks with a lid.'],
  ['where is food eaten', 'Food is eaten outside.'],
  ['food', 'Food is eaten outside.'],
  ['donaciones', 'Gladly.'],
  ['donations of books', 'Donations of books may take time.'],
])('a passage whose heading asks “%s” begins with the answer, any other need not', async (question, bold) => {
  expect(boldOf(answerQuestion(await about(FAQ), question))).toBe(bold);
});

test('what stands under a heading is found by the headings above it, too', async () => {
  const notes =
    '# Kestrel 4\n\nIt is out.\n\n## Breaking changes\n\n### Output\n\nFiles are sent with Brotli.';
  const answer = answerQuestion(await about(notes), 'breaking changes');
  expect(boldOf(answer)).toBe('Files are sent with Brotli.');
});

test.each([
  ['how big is the jar', 'The jar holds half a litre.', []],
  ['how heavy is the jar', 'The jar weighs 2.3 kilograms when full.', []],
  ['how long does the bleeding take', 'The bleeding is over in a quarter of an hour.', []],
  ['how many people eat at their desk', 'In a survey 58 percent said they eat at their desk.', []],
  ['how many people have a case', 'The judge upheld 38 percent of the cases.', ['people']],
  ['how big are the wheels', 'Two magnets hold the wheels.', ['big']],
  ['how high are the wheels', 'The wheels rolled three miles.', ['high']],
  ['how high are the wheels', 'The wheels rolled in at 9 am.', ['high']],
  ['how big are the wheels', 'The wheels are often given in feet.', ['big']],
  ['how long does the bleeding take', 'The bleeding was looked at by Tom at 5 on Monday.', ['take']],
])('“%s” is asked of “%s”, with these words missing: %j', async (question, text, missing) => {
  const library = await about(
    `# Things\n\n${text}\n\nA big, heavy and high people took the hill at once.\n\nThe sky is blue.`,
  );
  expect(answerQuestion(library, question)).toMatchObject({ missing });
  expect(boldOf(answerQuestion(library, question))).toBe(text);
});
