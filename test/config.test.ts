import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

const token = 'MTIz.abc-DEF.x_y-z';

function problemsOf(env: Record<string, string>): string[] {
  const outcome = readConfig(env);
  return 'problems' in outcome ? outcome.problems.map(({ variable }) => variable) : [];
}

test('nothing needs to be set: there is no token, so it will be the sandbox', () => {
  expect(readConfig({})).toEqual({
    config: {
      apiUrl: 'https://discord.com/api',
      corpusDir: 'corpus',
      production: false,
    },
  });
});

test('what is set is taken, an empty line of the .env counts as not set', () => {
  expect(
    readConfig({
      DISCORD_TOKEN: ` ${token} `,
      DISCORD_GUILD_ID: '',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      CORPUS_DIR: '/srv/articles',
      SANDBOX_PORT: '0',
      LOG_LEVEL: 'debug',
    }),
  ).toEqual({
    config: {
      token,
      apiUrl: 'http://127.0.0.1:8080/api',
      corpusDir: '/srv/articles',
      sandboxPort: 0,
      logLevel: 'debug',
      production: false,
    },
  });
});

test('where the sandbox is asked for any token will do, even what is none', () => {
  expect(readConfig({ DISCORD_TOKEN: 'hunter2' }, true)).toHaveProperty('config');
});

test('every problem is reported at once', () => {
  const env = {
    DISCORD_TOKEN: 'hunter2',
    DISCORD_GUILD_ID: 'my server',
    DISCORD_API_URL: 'ftp://example.org',
    SANDBOX_PORT: '70000',
    LOG_LEVEL: 'loud',
  };
  expect(problemsOf(env)).toEqual(Object.keys(env));
});

test('a problem never repeats what may be a secret', () => {
  expect(JSON.stringify(readConfig({ DISCORD_TOKEN: 'hunter2' }))).not.toContain('hunter2');
});

test('in production a missing token is an error, not a sandbox', () => {
  expect(problemsOf({ NODE_ENV: 'production' })).toEqual(['DISCORD_TOKEN']);
  expect(problemsOf({ NODE_ENV: 'production', DISCORD_TOKEN: token })).toEqual([]);
});

test.each([
  ['auto', { total: 'auto', here: 'all' }],
  ['AUTO', { total: 'auto', here: 'all' }],
  ['4', { total: 4, here: 'all' }],
  ['0-3/16', { total: 16, here: [0, 1, 2, 3] }],
  ['0,0/2', { total: 2, here: [0] }],
  ['0,5-6/16', { total: 16, here: [0, 5, 6] }],
])('SHARDS=%s is a plan', (SHARDS, shards) => {
  expect(readConfig({ SHARDS })).toMatchObject({ config: { shards } });
});

test.each(['0', 'many', '3-1/4', '5-4/16', '0-4/4', '1/', '-/4', '0-99999999/4', '99999', '0-1000/2000'])(
  'SHARDS=%s is refused',
  (SHARDS) => {
    expect(problemsOf({ SHARDS })).toEqual(['SHARDS']);
  },
);

test.each([
  ['2', '65533', '65534'],
  ['4-7/16', '65527', '65528'],
  ['auto', '65534', '65535'],
])(
  'with SHARDS=%s HEALTH_PORT may be %s, with a port left for each shard, but not %s',
  (SHARDS, fits, not) => {
    expect(problemsOf({ SHARDS, HEALTH_PORT: fits })).toEqual([]);
    expect(problemsOf({ SHARDS, HEALTH_PORT: not })).toEqual(['HEALTH_PORT']);
    expect(problemsOf({ SHARDS, HEALTH_PORT: '0' })).toEqual([]);
  },
);

test('up to 1,000 shards run on one machine, and no more', () => {
  for (const SHARDS of ['1000', '0-999/2000']) expect(problemsOf({ SHARDS })).toEqual([]);
  for (const SHARDS of ['1001', '0-1000/2000', '0,2-1001/2000'])
    expect(problemsOf({ SHARDS })).toEqual(['SHARDS']);
});

test.each(['SANDBOX_PORT', 'HEALTH_PORT'])(
  '%s may be the highest port there is, and none above',
  (variable) => {
    expect(problemsOf({ [variable]: '65535' })).toEqual([]);
    expect(problemsOf({ [variable]: '65536' })).toEqual([variable]);
  },
);

test('a server id has 17 to 20 digits', () => {
  const problems = [16, 17, 20, 21].map((digits) => problemsOf({ DISCORD_GUILD_ID: '1'.repeat(digits) }));
  expect(problems).toEqual([['DISCORD_GUILD_ID'], [], [], ['DISCORD_GUILD_ID']]);
});

test('where no HEALTH_PORT would leave a port for each shard, SHARDS is the problem', () => {
  const SHARDS = '70000-70001/80000';
  expect(problemsOf({ SHARDS, HEALTH_PORT: '9464' })).toEqual(['SHARDS']);
  expect(problemsOf({ SHARDS })).toEqual([]);
  expect(problemsOf({ SHARDS: '65533/65534', HEALTH_PORT: '9464' })).toEqual(['HEALTH_PORT']);
});

test('LOG_LEVEL may be written in any case', () => {
  expect(readConfig({ LOG_LEVEL: 'INFO' })).toMatchObject({ config: { logLevel: 'info' } });
});

test.each([`"${token}`, `${token}'`, `“${token}”`])('a quotation mark left in a token is named', (quoted) => {
  const problem = { variable: 'DISCORD_TOKEN', reason: expect.stringMatching(/^has a quotation mark/) };
  expect(readConfig({ DISCORD_TOKEN: quoted })).toMatchObject({ problems: [problem] });
});

test('one port for the sandbox and the health endpoint is a problem', () => {
  expect(problemsOf({ HEALTH_PORT: '4177', SANDBOX_PORT: '4177' })).toEqual(['HEALTH_PORT']);
  expect(problemsOf({ HEALTH_PORT: '0', SANDBOX_PORT: '0' })).toEqual([]);
});

test('a process started as one shard of several knows which', () => {
  expect(readConfig({ SHARDING_MANAGER: 'true', SHARDS: '2', SHARD_COUNT: '4' })).toMatchObject({
    config: { shard: { id: 2, count: 4 } },
  });
});

test.each([{ SHARDS: 'nonsense' }, { SHARDS: '2' }, { SHARDS: '2', SHARD_COUNT: '2' }, {}])(
  'SHARDING_MANAGER set by hand, with %o, is refused',
  (env) => {
    expect(problemsOf({ SHARDING_MANAGER: 'x', ...env })).toEqual(['SHARDING_MANAGER']);
  },
);
