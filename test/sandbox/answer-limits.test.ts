import { REST } from 'discord.js';
import { expect, test } from 'vitest';
import { embeds, type Fields, input, label, many, menu, option, row, x } from './bodies.ts';
import { openSandbox } from './open-sandbox.ts';
import { refusalOf } from './refusal.ts';

const modal = (about: Fields = {}) => ({
  type: 9,
  data: { title: 'a', custom_id: 'm', components: [label(input())], ...about },
});
const choices = (...each: unknown[]) => ({ type: 8, data: { choices: each } });

const CALLBACKS: readonly [what: string, body: Fields, refused: string][] = [
  ['content too long', { type: 4, data: { content: x(2001) } }, 'data.content BASE_TYPE_MAX_LENGTH'],
  [
    'a title too long',
    { type: 4, data: embeds({ title: x(257) }) },
    'data.embeds.0.title BASE_TYPE_MAX_LENGTH',
  ],
  ['a modal title too long', modal({ title: x(46) }), 'data.title BASE_TYPE_BAD_LENGTH'],
  ['a modal without title', modal({ title: undefined }), 'data.title BASE_TYPE_REQUIRED'],
  ['a modal id too long', modal({ custom_id: x(101) }), 'data.custom_id BASE_TYPE_BAD_LENGTH'],
  ['a modal of nothing', modal({ components: [] }), 'data.components BASE_TYPE_BAD_LENGTH'],
  [
    'six inputs',
    modal({ components: many(6, (n) => label(input({ custom_id: `${n}` }))) }),
    'data.components BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a label too long',
    modal({ components: [label(input(), { label: x(46) })] }),
    'data.components.0.label BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a row input too long in label',
    modal({ components: [row(input({ label: x(46) }))] }),
    'data.components.0.components.0.label BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a placeholder too long',
    modal({ components: [label(input({ placeholder: x(101) }))] }),
    'data.components.0.component.placeholder BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a value longer than itself allows',
    modal({ components: [label(input({ value: 'abc', max_length: 2 }))] }),
    'data.components.0.component.value BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an input id twice',
    modal({ components: many(2, () => label(input())) }),
    'data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'a menu that must be answered and may be left empty',
    modal({ components: [label(menu([option(0)], { min_values: 0 }))] }),
    'data.components.0.component.min_values NUMBER_TYPE_MIN',
  ],
];
const COMPLETIONS: readonly [what: string, body: Fields, refused: string][] = [
  [
    '26 choices',
    choices(...many(26, (n) => ({ name: `${n}`, value: `${n}` }))),
    'data.choices BASE_TYPE_MAX_LENGTH',
  ],
  ['a choice too long', choices({ name: x(101), value: 'a' }), 'data.choices.0.name BASE_TYPE_BAD_LENGTH'],
  ['a choice without name', choices({ name: '', value: 'a' }), 'data.choices.0.name BASE_TYPE_REQUIRED'],
  ['a value too long', choices({ name: 'a', value: x(101) }), 'data.choices.0.value BASE_TYPE_MAX_LENGTH'],
];

async function withCommand() {
  const sandbox = await openSandbox();
  const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
  const options = [{ type: 3, name: 'word', description: 'A word', autocomplete: true }];
  await rest.put(`/applications/${sandbox.botId}/commands`, {
    body: [{ name: 'go', description: 'Goes', options }],
  });
  const answer = (body: Fields) => {
    const { id, token } = sandbox.exchanges().at(-1)?.interaction ?? {};
    return refusalOf(rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false }));
  };
  return { sandbox, answer };
}

test.each(CALLBACKS)('an answer to a command with %s is refused', async (_what, body, refused) => {
  const { sandbox, answer } = await withCommand();
  sandbox.user().slash('go');
  expect(await answer(body)).toEqual([refused]);
});

test.each(COMPLETIONS)('suggestions with %s are refused', async (_what, body, refused) => {
  const { sandbox, answer } = await withCommand();
  void sandbox.user().complete('go', { word: 'a' });
  expect(await answer(body)).toEqual([refused]);
});

test('a form and suggestions with as much as Discord takes are taken', async () => {
  const { sandbox, answer } = await withCommand();
  sandbox.user().slash('go');
  const components = many(5, (n) =>
    label(input({ custom_id: `${n}`.padEnd(100, 'x'), placeholder: x(100), value: x(4000) }), {
      label: x(45),
      description: x(100),
    }),
  );
  expect(await answer(modal({ title: x(45), custom_id: x(100), components }))).toBeUndefined();
  void sandbox.user().complete('go', { word: 'a' });
  const longest = choices(...many(25, () => ({ name: x(100), value: x(100) })));
  expect(await answer(longest)).toBeUndefined();
});
