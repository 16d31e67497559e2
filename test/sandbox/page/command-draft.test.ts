import type { APIApplicationCommand } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import {
  addOption,
  beginCommand,
  draftValues,
  fillOption,
  firstProblem,
  matchingEntries,
  readCommand,
  remainingOptions,
  slashEntries,
} from '../../../src/sandbox/page/composer/command-draft.ts';

const commands = [
  {
    id: '1',
    type: 1,
    name: 'ask',
    description: 'Ask',
    options: [
      { type: 3, name: 'question', description: 'Words', required: true, autocomplete: true },
      { type: 3, name: 'article', description: 'Which' },
      { type: 5, name: 'private', description: 'Only to me' },
    ],
  },
  {
    id: '2',
    type: 1,
    name: 'article',
    description: 'Articles',
    options: [
      {
        type: 1,
        name: 'read',
        description: 'Read',
        options: [{ type: 4, name: 'number', description: 'Which' }],
      },
      { type: 1, name: 'list', description: 'List' },
    ],
  },
  { id: '3', type: 3, name: 'Check this quote', description: '' },
] as unknown as readonly APIApplicationCommand[];
const entries = slashEntries(commands);

test('every slash command and subcommand can be picked, message commands can’t', () => {
  expect(entries.map(({ name }) => name)).toEqual(['article list', 'article read', 'ask']);
});

test('what begins with the typed text comes before what holds it', () => {
  expect(matchingEntries('/a', entries).map(({ name }) => name)).toEqual([
    'article list',
    'article read',
    'ask',
  ]);
  expect(matchingEntries('/read', entries).map(({ name }) => name)).toEqual(['article read']);
});

test('the words after a command’s name fill its first option', () => {
  const typed = (text: string) => {
    const draft = readCommand(text, entries);
    return draft && [draft.entry.name, draftValues(draft)];
  };
  expect(typed('/ask why did he visit')).toEqual(['ask', { question: 'why did he visit' }]);
  expect(typed('/ask question: why did he visit')).toEqual(['ask', { question: 'why did he visit' }]);
  expect(typed('/ask questions: why')).toEqual(['ask', { question: 'questions: why' }]);
  expect(typed('/article read 3')).toEqual(['article read', { number: '3' }]);
  expect(typed('/ask')).toBeUndefined();
  expect(typed('/asking why')).toBeUndefined();
});

test('a command can be sent once its required options are filled and its choices are of the list', () => {
  const [, , ask] = entries;
  if (!ask) throw new Error('no /ask');
  const empty = beginCommand(ask);
  expect(firstProblem(empty)).toMatchObject({ name: 'question' });
  const asked = fillOption(empty, 'question', 'why');
  expect(firstProblem(asked)).toBeUndefined();
  expect(remainingOptions(asked).map(({ name }) => name)).toEqual(['article', 'private']);
  const half = fillOption(addOption(asked, 'private'), 'private', 'Tr');
  expect(firstProblem(half)).toMatchObject({ name: 'private' });
  const whole = fillOption(half, 'private', 'True', { name: 'True', value: true });
  expect(draftValues(whole)).toEqual({ question: 'why', private: true });
});
