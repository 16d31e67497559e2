import { DiscordAPIError, HTTPError, REST, RESTEvents } from 'discord.js';
import { expect, test } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { openSandbox } from './open-sandbox.ts';

async function openRest(
  options: Partial<ConstructorParameters<typeof REST>[0]> = {},
  about: SandboxOptions = {},
) {
  const sandbox = await openSandbox(about);
  const rest = new REST({ api: sandbox.apiUrl, ...options }).setToken(sandbox.token);
  return { sandbox, rest };
}

test.each(['user', 'shared', 'global'] as const)(
  'a request whose rate is limited (%s) is made again after the wait',
  async (limited) => {
    const { sandbox, rest } = await openRest();
    const waits: unknown[] = [];
    rest.on(RESTEvents.RateLimited, ({ global }) => waits.push(global));
    sandbox.faults.rest({ method: 'GET', route: '/users/@me', trouble: { limited, retryAfter: 0.05 } });
    expect(await rest.get('/users/@me')).toMatchObject({ id: sandbox.botId });
    expect(waits).toContain(limited === 'global');
  },
  10_000,
);

test.each([500, 502, 503])(
  'a request that ends with %i is tried again, and given up after some tries',
  async (status) => {
    const { sandbox, rest } = await openRest({ retries: 2 });
    sandbox.faults.rest({ times: 2, trouble: { status } });
    expect(await rest.get('/users/@me')).toMatchObject({ id: sandbox.botId });
    sandbox.faults.rest({ times: 3, trouble: { status } });
    await expect(rest.get('/users/@me')).rejects.toThrow(HTTPError);
  },
);

test('a request that is never answered ends by its own patience', async () => {
  const { sandbox, rest } = await openRest({ timeout: 50, retries: 0 });
  sandbox.faults.rest({ trouble: 'hang' });
  await expect(rest.get('/users/@me')).rejects.toThrow(/abort/i);
  expect(sandbox.requests).toMatchObject([{ route: '/users/@me', status: 0 }]);
});

test('a request whose line is cut fails, and the next goes through', async () => {
  const { sandbox, rest } = await openRest({ retries: 0 });
  sandbox.faults.rest({ trouble: 'drop' });
  await expect(rest.get('/users/@me')).rejects.toThrow();
  expect(await rest.get('/users/@me')).toMatchObject({ id: sandbox.botId });
});

test('a message whose answer was lost is not written twice when it bears the same nonce', async () => {
  const { sandbox, rest } = await openRest();
  const route = '/channels/{channel_id}/messages';
  const send = (nonce: string, enforce_nonce: boolean) =>
    rest.post(`/channels/${sandbox.guild.channels[0]?.id}/messages`, {
      body: { content: nonce, nonce, enforce_nonce },
    });
  sandbox.faults.rest({ method: 'POST', route, trouble: { status: 502 }, carriedOut: true });
  await send('1', true);
  sandbox.faults.rest({ method: 'POST', route, trouble: { status: 502 }, carriedOut: true });
  await send('2', false);
  const contents = sandbox
    .user()
    .sees()
    .map(({ content }) => content);
  expect(contents).toEqual(['1', '2', '2']);
});

test('trouble befalls only what it was ordered for', async () => {
  const { sandbox, rest } = await openRest({ retries: 0 });
  sandbox.faults.rest({ method: 'POST', route: '/channels/{channel_id}/messages', trouble: { status: 503 } });
  expect(await rest.get('/users/@me')).toMatchObject({ id: sandbox.botId });
  const path = `/channels/${sandbox.guild.channels[0]?.id}/messages` as const;
  await expect(rest.post(path, { body: { content: 'a' } })).rejects.toMatchObject({ status: 503 });
});

test('every answer tells the rate limit of its route', async () => {
  const { rest } = await openRest();
  const headers: (string | null)[][] = [];
  rest.on(RESTEvents.Response, (_request, response) => {
    headers.push(
      ['limit', 'remaining', 'reset-after', 'bucket'].map((name) =>
        response.headers.get(`x-ratelimit-${name}`),
      ),
    );
  });
  await rest.get('/users/@me');
  await rest.get('/gateway/bot');
  expect(headers.flat().every((value) => value !== null)).toBe(true);
  expect(headers[0]?.at(-1)).not.toBe(headers[1]?.at(-1));
});

test('whatever the bot asks is written down, with its answer', async () => {
  const told: string[] = [];
  const { sandbox, rest } = await openRest(
    {},
    { record: ({ method, route }) => told.push(`${method} ${route}`) },
  );
  const body = { content: 'hello' };
  await rest.post(`/channels/${sandbox.guild.channels[0]?.id}/messages`, { body });
  await expect(rest.get('/channels/1')).rejects.toThrow(DiscordAPIError);
  expect(sandbox.requests).toMatchObject([
    { method: 'POST', route: '/channels/{channel_id}/messages', body, status: 200, response: body },
    { method: 'GET', route: '/channels/{channel_id}', status: 404, response: { code: 10003 } },
  ]);
  expect(told).toHaveLength(2);
});

test('a body that is not JSON is refused', async () => {
  const { sandbox } = await openRest();
  const headers = { authorization: `Bot ${sandbox.token}` };
  const url = `${sandbox.apiUrl}/v10/channels/${sandbox.guild.channels[0]?.id}/messages`;
  const response = await fetch(url, { method: 'POST', headers, body: '{' });
  expect(await response.json()).toMatchObject({ code: 50109 });
});
