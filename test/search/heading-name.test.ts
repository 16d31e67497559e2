import { expect, test } from 'vitest';
import { headingName } from '../../src/search/heading-name.ts';

test.each([
  ['How trade talks are held these days.', 'trade talks'],
  ['Subtrade talks, and how Trade talks are held these days.', 'Trade talks'],
  ['Subtrade talks are held on all of these days.', 'Subtrade talks are held on all of these days'],
])('the heading “%s” is a topic by the name of “%s”', (heading, name) => {
  expect(headingName(heading, ['trade talks'])).toBe(name);
});
