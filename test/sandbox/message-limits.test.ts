import { REST } from 'discord.js';
import { expect, test } from 'vitest';
import { address, embeds, type Fields, field, many, tellOutcome, x } from './bodies.ts';
import { codeOf, openSandbox } from './open-sandbox.ts';
import { refusalOf } from './refusal.ts';

const ids = (count: number) => many(count, (n) => `${10n ** 17n + BigInt(n)}`);

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
  [
    'the longest field, footer and author',
    embeds({
      fields: [field({ name: x(256), value: x(1024) })],
      footer: { text: x(2048) },
      author: { name: x(256) },
    }),
  ],
  ['10 embeds', embeds(...many(10, () => ({ title: 'a' })))],
  ['11 embeds', embeds(...many(11, () => ({ title: 'a' }))), 'embeds BASE_TYPE_MAX_LENGTH'],
  ['an embed of nothing', embeds({}), 'embeds.0.description BASE_TYPE_REQUIRED'],
  ['an address that is none', embeds({ title: 'a', url: 'here' }), 'embeds.0.url URL_TYPE_INVALID_URL'],
  [
    'an address of another kind',
    embeds({ title: 'a', url: 'ftp://a.org' }),
    'embeds.0.url URL_TYPE_INVALID_SCHEME',
  ],
  ['the longest address', embeds({ title: 'a', url: address(2048) })],
  ['an address too long', embeds({ title: 'a', url: address(2049) }), 'embeds.0.url BASE_TYPE_MAX_LENGTH'],
  ['white for its colour', embeds({ title: 'a', color: 0xffffff })],
  ['a colour beyond white', embeds({ title: 'a', color: 0x1000000 }), 'embeds.0.color NUMBER_TYPE_MAX'],
  [
    'a moment that is none',
    embeds({ title: 'a', timestamp: 'soon' }),
    'embeds.0.timestamp DATETIME_TYPE_PARSE',
  ],
  ['the longest nonce', { content: 'a', nonce: x(25) }],
  ['a nonce too long', { content: 'a', nonce: x(26) }, 'nonce BASE_TYPE_MAX_LENGTH'],
  ['100 users to ping', { content: 'a', allowed_mentions: { users: ids(100) } }],
  [
    '101 users to ping',
    { content: 'a', allowed_mentions: { users: ids(101) } },
    'allowed_mentions.users BASE_TYPE_MAX_LENGTH',
  ],
  [
    'users to ping beside all of them',
    { content: 'a', allowed_mentions: { parse: ['users'], users: ids(1) } },
    'allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ],
];

test.each(MESSAGES.map(tellOutcome))('a message with %s is %s', async (_what, _outcome, body, refused) => {
  const sandbox = await openSandbox();
  const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
  const sent = rest.post(`/channels/${sandbox.guild.channels[0]?.id}/messages`, { body });
  expect(await refusalOf(sent)).toEqual(refused === undefined ? undefined : [refused]);
});

test.each(['', x(101)])('a thread whose name has not 1 to 100 characters is refused', async (name) => {
  const sandbox = await openSandbox();
  const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
  const { id, channel_id } = sandbox.user().send('hello');
  const opened = rest.post(`/channels/${channel_id}/messages/${id}/threads`, { body: { name } });
  expect(await refusalOf(opened)).toHaveLength(1);
});

test('a thread’s name may have 100 characters', async () => {
  const sandbox = await openSandbox();
  const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
  const { id, channel_id } = sandbox.user().send('hello');
  const opened = rest.post(`/channels/${channel_id}/messages/${id}/threads`, { body: { name: x(100) } });
  expect(await refusalOf(opened)).toBeUndefined();
});

test.each(['before', 'after', 'around', 'limit'])(
  'messages asked for with a wrong “%s” are refused',
  async (name) => {
    const sandbox = await openSandbox();
    const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
    const query = new URLSearchParams({ [name]: 'x' });
    const asked = rest.get(`/channels/${sandbox.guild.channels[0]?.id}/messages`, { query });
    expect(await refusalOf(asked)).toEqual([`${name} NUMBER_TYPE_COERCE`]);
  },
);

test.each([
  ['a file', { files: [{ name: 'a.txt', data: 'x' }] }, 'files UNSUPPORTED'],
  ['an attachment', { body: { content: 'a', attachments: [{ id: '0' }] } }, 'attachments UNSUPPORTED'],
  ['a poll', { body: { poll: { question: { text: 'a' } } } }, 'poll UNSUPPORTED'],
])(
  'a message with %s, which the sandbox does not know, is refused rather than cut',
  async (_, sent, refused) => {
    const sandbox = await openSandbox();
    const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
    const path = `/channels/${sandbox.guild.channels[0]?.id}/messages` as const;
    expect(await refusalOf(rest.post(path, sent))).toEqual([refused]);
  },
);

test('a message of nothing is refused', async () => {
  const sandbox = await openSandbox();
  const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
  const path = `/channels/${sandbox.guild.channels[0]?.id}/messages` as const;
  for (const body of [{}, { content: '  ' }, { embeds: [] }])
    expect(await codeOf(rest.post(path, { body }))).toBe(50006);
});
