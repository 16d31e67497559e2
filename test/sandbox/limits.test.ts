import { REST } from 'discord.js';
import { expect, test } from 'vitest';
import { codeOf, openSandbox } from './echo-bot.ts';
import { refusalOf } from './refusal.ts';

type Fields = Record<string, unknown>;

const x = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const button = (about: Fields = {}) => ({ type: 2, style: 1, label: 'a', custom_id: 'a', ...about });
const link = (about: Fields = {}) => ({
  type: 2,
  style: 5,
  label: 'a',
  url: 'https://example.org',
  ...about,
});
const row = (...components: Fields[]) => ({ type: 1, components });
const option = (n: number, about: Fields = {}) => ({ label: `${n}`, value: `${n}`, ...about });
const select = (options: Fields[], about: Fields = {}) => row({ type: 3, custom_id: 's', options, ...about });
const field = (about: Fields = {}) => ({ name: 'a', value: 'b', ...about });
const embeds = (...each: Fields[]) => ({ embeds: each });

const MESSAGES: readonly [what: string, body: Fields, refused?: string][] = [
  ['the longest content', { content: x(2000) }],
  ['2,000 characters of which each takes two code units', { content: '😀'.repeat(2000) }],
  ['content too long', { content: x(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
  ['fields Discord does not know', { content: 'a', wings: 2 }],
  ['the longest title', embeds({ title: x(256) })],
  ['a title too long', embeds({ title: x(257) }), 'embeds.0.title BASE_TYPE_MAX_LENGTH'],
  ['the longest description', embeds({ description: x(4096) })],
  [
    'a description too long',
    embeds({ title: 'a' }, { description: x(4097) }),
    'embeds.1.description BASE_TYPE_MAX_LENGTH',
  ],
  ['25 fields', embeds({ fields: many(25, () => field()) })],
  ['26 fields', embeds({ fields: many(26, () => field()) }), 'embeds.0.fields BASE_TYPE_MAX_LENGTH'],
  [
    'a field name too long',
    embeds({ fields: [field({ name: x(257) })] }),
    'embeds.0.fields.0.name BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a field value too long',
    embeds({ fields: [field({ value: x(1025) })] }),
    'embeds.0.fields.0.value BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a field without value',
    embeds({ fields: [field({ value: '' })] }),
    'embeds.0.fields.0.value BASE_TYPE_REQUIRED',
  ],
  ['a footer too long', embeds({ footer: { text: x(2049) } }), 'embeds.0.footer.text BASE_TYPE_MAX_LENGTH'],
  ['an author too long', embeds({ author: { name: x(257) } }), 'embeds.0.author.name BASE_TYPE_MAX_LENGTH'],
  ['an author without name', embeds({ author: {} }), 'embeds.0.author.name BASE_TYPE_REQUIRED'],
  ['6,000 characters in all', embeds({ description: x(4000) }, { description: x(2000) })],
  [
    'more than 6,000 in all',
    embeds({ description: x(4000) }, { description: x(2001) }),
    'embeds MAX_EMBED_SIZE_EXCEEDED',
  ],
  ['11 embeds', embeds(...many(11, () => ({ title: 'a' }))), 'embeds BASE_TYPE_MAX_LENGTH'],
  ['an embed of nothing', embeds({}), 'embeds.0.description BASE_TYPE_REQUIRED'],
  ['an address that is none', embeds({ title: 'a', url: 'here' }), 'embeds.0.url URL_TYPE_INVALID_URL'],
  [
    'an address of another kind',
    embeds({ title: 'a', url: 'ftp://a.org' }),
    'embeds.0.url URL_TYPE_INVALID_SCHEME',
  ],
  ['a colour beyond white', embeds({ title: 'a', color: 0x1000000 }), 'embeds.0.color NUMBER_TYPE_MAX'],
  [
    'a moment that is none',
    embeds({ title: 'a', timestamp: 'soon' }),
    'embeds.0.timestamp DATETIME_TYPE_PARSE',
  ],
  [
    'five rows of five',
    { components: many(5, (n) => row(...many(5, (m) => button({ custom_id: `${n}${m}` })))) },
  ],
  [
    'six rows',
    { components: many(6, (n) => row(button({ custom_id: `${n}` }))) },
    'components BASE_TYPE_MAX_LENGTH',
  ],
  [
    'six in a row',
    { components: [row(...many(6, (n) => button({ custom_id: `${n}` })))] },
    'components.0.components BASE_TYPE_BAD_LENGTH',
  ],
  ['an empty row', { components: [row()] }, 'components.0.components BASE_TYPE_BAD_LENGTH'],
  ['a button outside a row', { components: [button()] }, 'components.0.type BASE_TYPE_CHOICES'],
  [
    'a label too long',
    { components: [row(button({ label: x(81) }))] },
    'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a custom id too long',
    { components: [row(button({ custom_id: x(101) }))] },
    'components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a button without custom id',
    { components: [row({ type: 2, style: 1, label: 'a' })] },
    'components.0.components.0.custom_id BASE_TYPE_REQUIRED',
  ],
  [
    'a custom id twice',
    { components: [row(button()), row(button())] },
    'components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  ['two links', { components: [row(link(), link())] }],
  [
    'a link too long',
    { components: [row(link({ url: `https://a.org/${x(512)}` }))] },
    'components.0.components.0.url BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a link without address',
    { components: [row({ type: 2, style: 5, label: 'a' })] },
    'components.0.components.0.url BASE_TYPE_REQUIRED',
  ],
  ['25 options', { components: [select(many(25, (n) => option(n)))] }],
  [
    '26 options',
    { components: [select(many(26, (n) => option(n)))] },
    'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
  ],
  ['no options', { components: [select([])] }, 'components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
  [
    'an option too long',
    { components: [select([option(0, { label: x(101) })])] },
    'components.0.components.0.options.0.label BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a value too long',
    { components: [select([option(0, { value: x(101) })])] },
    'components.0.components.0.options.0.value BASE_TYPE_BAD_LENGTH',
  ],
  [
    'an option described too long',
    { components: [select([option(0, { description: x(101) })])] },
    'components.0.components.0.options.0.description BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a value twice',
    { components: [select([option(0), option(0)])] },
    'components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'a placeholder too long',
    { components: [select([option(0)], { placeholder: x(151) })] },
    'components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a menu beside a button',
    { components: [{ type: 1, components: [button(), { type: 3, custom_id: 's', options: [option(0)] }] }] },
    'components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
];

test.each(MESSAGES)('a message with %s', async (_what, body, refused) => {
  const sandbox = await openSandbox();
  const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
  const sent = rest.post(`/channels/${sandbox.guild.channels[0]?.id}/messages`, { body });
  expect(await refusalOf(sent)).toEqual(refused === undefined ? undefined : [refused]);
});

const input = (about: Fields = {}) => ({ type: 4, style: 1, custom_id: 'i', ...about });
const label = (component: Fields, about: Fields = {}) => ({ type: 18, label: 'a', component, ...about });
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

test.each(CALLBACKS)('an answer to a command with %s', async (_what, body, refused) => {
  const { sandbox, answer } = await withCommand();
  sandbox.user().slash('go');
  expect(await answer(body)).toEqual([refused]);
});

test.each(COMPLETIONS)('suggestions with %s', async (_what, body, refused) => {
  const { sandbox, answer } = await withCommand();
  void sandbox.user().complete('go', { word: 'a' });
  expect(await answer(body)).toEqual([refused]);
});

test.each(['', x(101)])('a thread whose name has not 1 to 100 characters', async (name) => {
  const sandbox = await openSandbox();
  const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
  const { id, channel_id } = sandbox.user().send('hello');
  const opened = rest.post(`/channels/${channel_id}/messages/${id}/threads`, { body: { name } });
  expect(await refusalOf(opened)).toHaveLength(1);
});

test.each(['before', 'after', 'around', 'limit'])('messages asked for with a wrong “%s”', async (name) => {
  const sandbox = await openSandbox();
  const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
  const query = new URLSearchParams({ [name]: 'x' });
  const asked = rest.get(`/channels/${sandbox.guild.channels[0]?.id}/messages`, { query });
  expect(await refusalOf(asked)).toEqual([`${name} NUMBER_TYPE_COERCE`]);
});

test('a message of nothing', async () => {
  const sandbox = await openSandbox();
  const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
  const path = `/channels/${sandbox.guild.channels[0]?.id}/messages` as const;
  for (const body of [{}, { content: '  ' }, { embeds: [] }])
    expect(await codeOf(rest.post(path, { body }))).toBe(50006);
});
