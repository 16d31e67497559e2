import { expect, test } from 'vitest';
import { topic } from '../../src/commands/topic.ts';
import { articleFrom, contextOf, firstArticle, slash } from './scene.ts';

test('suggests what the chosen article is about, to start with', async () => {
  const focused = { name: 'name', value: '' };
  const context = contextOf(firstArticle, await articleFrom('tea', '# Tea\n\nTea is hot.'));
  const choices = topic.complete?.({ ...slash({ article: 'blinken-beijing' }), focused }, context) ?? [];
  expect(choices).toHaveLength(25);
  expect(choices.slice(0, 3).map(({ value }) => value)).toEqual([
    'Antony Blinken',
    'U.S.-China cooperation',
    'U.S.-China relations',
  ]);
  const tea = topic.complete?.({ ...slash({ article: 'tea' }), focused }, context) ?? [];
  expect(tea.map(({ value }) => value)).not.toContain('Antony Blinken');
});

test('suggests the article’s topics', () => {
  const focused = { name: 'name', value: 'arriv' };
  const choices = topic.complete?.({ ...slash({}), focused }, contextOf(firstArticle)) ?? [];
  expect(choices.map(({ name }) => name)).toContain('The Arrival of Antony Blinken');
  expect(choices.length).toBeLessThanOrEqual(25);
});

test.each(['🙂', '?!', ' … '])('suggests nothing for %j, in which nothing can be looked up', (value) => {
  const focused = { name: 'name', value };
  expect(topic.complete?.({ ...slash({}), focused }, contextOf(firstArticle))).toEqual([]);
});

test('suggests a long article’s headings before it has been read, and any of them is found', async () => {
  const parts = ['Leaves', 'Kettles', 'Cups'].map(
    (heading) => `## ${heading}\n\n${`All about ${heading.toLowerCase()} and water. `.repeat(800)}`,
  );
  const context = contextOf(await articleFrom('long', ['# Tea', ...parts].join('\n\n')));
  const complete = (value: string) =>
    topic.complete?.({ ...slash({}), focused: { name: 'name', value } }, context)?.map((one) => one.value);
  expect(complete('')).toEqual(['Tea', 'Leaves', 'Kettles', 'Cups']);
  expect(topic.run(slash({ name: 'Kettles' }), context)).toMatchObject({ private: false });
  expect(complete('zebra')).toEqual([]);
});

test('a heading too long for a choice is offered with “…”, and found when it is chosen', async () => {
  const heading =
    '2. What to bring along when tea is drunk at the shore, under a tree, on a hill or wherever else it may be';
  const context = contextOf(await articleFrom('long', `# ${heading}\n\nA cup.`));
  const focused = { name: 'name', value: 'what to' };
  const [choice] = topic.complete?.({ ...slash({}), focused }, context) ?? [];
  expect(choice?.name).toBe(
    'What to bring along when tea is drunk at the shore, under a tree, on a hill or wherever else it may…',
  );
  const reply = topic.run(slash({ name: choice?.value ?? '' }), context);
  expect(reply).toMatchObject({ private: false });
});

test('finds what is typed with however many accents', () => {
  const suggested = (value: string) =>
    topic.complete?.({ ...slash({}), focused: { name: 'name', value } }, contextOf(firstArticle)) ?? [];
  const { name } = suggested('climate change')[0] ?? {};
  expect(suggested(`cli\u0301\u0301ma\u0302\u0323te chánge`).map((choice) => choice.name)).toContain(name);
  expect(suggested(`a${'\u0301'.repeat(100_000)}`)).toEqual(suggested('a'));
  expect(suggested('\u0301'.repeat(100_000))).toEqual([]);
});
