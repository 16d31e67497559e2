import { expect, test } from 'vitest';
import { welcomeText } from '../src/welcome.ts';
import { articleFrom, firstArticle, libraryFrom } from './commands/scene.ts';

const garden = await articleFrom(
  'garden',
  '# The garden\n\n## Watering\n\nWater the beds at dawn. Slugs come out at dusk.\n',
);

test('the first article is tried with a why, a topic, and what it does not say', () => {
  const text = welcomeText(libraryFrom(firstArticle));
  expect(text).toContain('*Blinken in Beijing*');
  expect(text).toContain('`/ask why did Blinken visit`');
  expect(text).toMatch(/`\/topic [^`]+`/);
  expect(text).toContain('`@Verbatim what’s the capital of France`');
});

test('of somebody’s own article its own topics are tried, and nothing of the first one', () => {
  const text = welcomeText(libraryFrom(garden));
  expect(text).toContain('*The garden*');
  expect(text).toMatch(/`\/ask (?!why did Blinken)[^`]+`/);
  expect(text).not.toContain('Blinken');
});

test('a heading that its own section answers is asked, rather than a topic of one word', async () => {
  const bees = await articleFrom(
    'bees',
    '# Bees\n\nBees live in hives.\n\n## Winter\n\nBees sleep.\n\n## How bees dance\n\nBees dance in a figure of eight.\n',
  );
  expect(welcomeText(libraryFrom(bees))).toContain('`/ask How bees dance`');
});

test('of a long article a heading is tried, and not its title', async () => {
  const leaves = 'Leaves are picked by hand and dried in the sun. '.repeat(800);
  const tea = await articleFrom('tea', `# Tea\n\nTea is a drink.\n\n## Leaves\n\n${leaves}`);
  expect(welcomeText(libraryFrom(tea))).toContain('`/topic Leaves`');
});

test('several articles are counted', () => {
  expect(welcomeText(libraryFrom(firstArticle, garden))).toContain('2 articles');
});
