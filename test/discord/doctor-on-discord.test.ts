/** What the doctor finds out on Discord before npm start would: each of these stops a start, or keeps people without an answer. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { diagnoseIntents } from '../../src/discord/diagnose-discord.ts';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { examine } from './examine.ts';
import { openSandbox } from './open-reading-room.ts';

type Settings = Readonly<Record<string, string>>;

const on = ({ token, apiUrl }: Sandbox): Settings => ({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });

test('a HEALTH_PORT too high for as many shards as Discord recommends is wrong', async () => {
  const settings = { SHARDS: 'auto', HEALTH_PORT: '65533' };
  const three = await examine({ ...settings, ...on(await openSandbox({ shards: 3 })) });
  expect(three).toEqual({ code: 1, text: expect.stringMatching(/✗ HEALTH_PORT +must leave .*65532/) });
  const two = await examine({ ...settings, ...on(await openSandbox({ shards: 2 })) });
  expect(two).toEqual({ code: 0, text: expect.stringMatching(/✓ HEALTH_PORT +65533, 65534, 65535 can/) });
});

test('a port that one of the recommended shards would tell of its health at and that is taken is wrong', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : 0;
  const settings = { SHARDS: 'auto', HEALTH_PORT: `${taken - 2}` };
  const { code, text } = await examine({ ...settings, ...on(await openSandbox({ shards: 2 })) });
  expect({ code, text }).toEqual({
    code: 1,
    text: expect.stringMatching(`✗ HEALTH_PORT .*${taken}.* taken`),
  });
  server.close();
});

test.each<[string, SandboxOptions, Settings, number]>([
  ['fewer logins left than shards Discord recommends', { shards: 5, identifiesADay: 3 }, {}, 1],
  ['fewer than shards of this machine', { identifiesADay: 1 }, { SHARDS: '2-3/16' }, 1],
  ['as many as shards of this machine', { shards: 5, identifiesADay: 2 }, { SHARDS: '2-3/16' }, 0],
])('%s: the gateway says whether they would do', async (_, options, settings, code) => {
  const found = await examine({ ...settings, ...on(await openSandbox(options)) });
  const line = code
    ? /✗ Gateway +\d of \d logins left today, \d needed: .* in 1440 minutes/
    : /✓ Gateway +2 of 2/;
  expect(found).toEqual({ code, text: expect.stringMatching(line) });
});

test('more servers than the shards may serve are wrong, and how many shards would do is said', async () => {
  const sandbox = await openSandbox({ users: [] });
  for (let number = 2; number <= 2_501; number += 1) sandbox.addGuild(`Room ${number}`, []);
  expect(await examine(on(sandbox))).toEqual({
    code: 1,
    text: expect.stringMatching(/✗ Servers +about 2501, .* set SHARDS to 2 or more/),
  });
  const shared = await examine({ ...on(sandbox), SHARDS: '1/2' });
  expect(shared).toEqual({ code: 0, text: expect.not.stringMatching(/Servers/) });
});

test('an application whose interactions go to an address of their own is wrong, with the mend', async () => {
  const sandbox = await openSandbox({ interactionsEndpoint: 'https://example.org/discord' });
  expect(await examine(on(sandbox))).toEqual({
    code: 1,
    text: expect.stringMatching(/✗ Interactions .*empty Interactions Endpoint URL/),
  });
});

test('an application that nobody can add by the invite link is wrong, with the mend', async () => {
  const sandbox = await openSandbox({ requiresCodeGrant: true });
  expect(await examine(on(sandbox))).toEqual({
    code: 1,
    text: expect.stringMatching(/✗ Invite +turn off Requires OAuth2 Code Grant .*https:/),
  });
});

test('the intents that the client asks for are named, and a privileged one among them is wrong', async () => {
  const { text } = await examine(on(await openSandbox()));
  expect(text).toMatch(/✓ Intents +Guilds, GuildMessages, DirectMessages: none is privileged/);
  const { Guilds, MessageContent } = GatewayIntentBits;
  expect(diagnoseIntents([Guilds, MessageContent])).toMatchObject({
    state: 'wrong',
    detail: expect.stringMatching(/^MessageContent: privileged/),
  });
});
