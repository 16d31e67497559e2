import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Events, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { ActKind, ActRequest, ActResults, Acts, PageUpdate } from '../../src/sandbox/page-protocol.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { openSandbox, startBot } from './open-sandbox.ts';

async function act<Kind extends ActKind>(
  sandbox: Sandbox,
  kind: Kind,
  input: Acts[Kind],
  user = sandbox.user().id,
) {
  const body = JSON.stringify({ user, kind, input } as ActRequest<Kind>);
  const response = await fetch(`${sandbox.url}/sandbox/act`, { method: 'POST', body });
  return { status: response.status, result: (await response.json()) as ActResults[Kind] };
}

/** The updates of one user's page as they come, and a wait for the first that fits. */
async function openPage(sandbox: Sandbox, user = '') {
  const updates: PageUpdate[] = [];
  const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}/sandbox/stream?user=${user}`);
  const until = (fits: (update: PageUpdate) => boolean) =>
    new Promise<PageUpdate>((resolve) => {
      const look = () => {
        const found = updates.find(fits);
        if (found) resolve(found);
        else socket.once('message', look);
      };
      look();
    });
  socket.on('message', (raw) => updates.push(JSON.parse(String(raw)) as PageUpdate));
  const begun = await until(({ kind }) => kind === 'state');
  if (begun.kind !== 'state') throw new Error(begun.kind);
  return { state: begun.state, updates, until, close: () => socket.close() };
}

/** Sends a request with these headers, which fetch would not let one choose. */
function statusWith(
  sandbox: Sandbox,
  headers: Record<string, string>,
  path = '/sandbox/commands',
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${sandbox.url}${path}`, { headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('the page begins with who plays, where, and what was said', async () => {
  const sandbox = await openSandbox({
    botName: 'Echo',
    guildName: 'Home',
    channels: ['general', 'quiet'],
    ownerName: 'Host',
  });
  sandbox.announce('Welcome!');
  const { state, close } = await openPage(sandbox);
  close();
  expect(state.me.global_name).toBe('Ada');
  expect(state.players.map(({ global_name }) => global_name)).toEqual(['Ada', 'Linus']);
  expect(state.bot).toMatchObject({ user: { username: 'Echo' }, online: false });
  expect(state.guilds.map(({ name }) => name)).toEqual(['Home']);
  expect(state.channels.map(({ name }) => name)).toEqual(['general', 'quiet']);
  expect(state.messages[state.channels[0]?.id ?? '']).toMatchObject([
    { content: 'Welcome!', author: { global_name: 'Host' } },
  ]);
});

test('what one user writes, the page of the other shows at once', async () => {
  const sandbox = await openSandbox();
  const linus = await openPage(sandbox, sandbox.user('Linus').id);
  const channelId = sandbox.guild.channels[0]?.id ?? '';
  const { result } = await act(sandbox, 'send', { channelId, content: '<img src=x onerror=alert(1)>' });
  const update = await linus.until(({ kind }) => kind === 'message');
  expect(update).toMatchObject({
    message: { id: result.messageId, content: '<img src=x onerror=alert(1)>' },
  });
  linus.close();
});

test('an ephemeral reply reaches the page of the one who asked, and no other', async () => {
  const sandbox = await openSandbox();
  const bot = await startBot(sandbox);
  await bot.application.commands.set([{ name: 'secret', description: 'Whispers' }]);
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
  });
  const [ada, linus] = await Promise.all(
    ['Ada', 'Linus'].map((name) => openPage(sandbox, sandbox.user(name).id)),
  );
  const channelId = sandbox.guild.channels[0]?.id ?? '';
  await act(sandbox, 'slash', { channelId, command: 'secret', options: {} });
  const update = await ada?.until(({ kind }) => kind === 'message');
  expect(update).toMatchObject({ message: { content: 'psst', flags: MessageFlags.Ephemeral } });
  const answered = await ada?.until((each) => each.kind === 'exchange' && each.exchange.state === 'answered');
  expect(answered).toMatchObject({ exchange: { sent: [{ method: 'POST', body: { type: 4 } }] } });
  sandbox.user('Ada').send('the last word');
  await linus?.until(({ kind }) => kind === 'message');
  expect(linus?.updates.filter(({ kind }) => kind === 'message' || kind === 'exchange')).toHaveLength(1);
  ada?.close();
  linus?.close();
});

test('a conversation that somebody begins appears on their page', async () => {
  const sandbox = await openSandbox();
  const page = await openPage(sandbox, sandbox.user().id);
  const { result } = await act(sandbox, 'direct', { userId: sandbox.user('Linus').id });
  const update = await page.until(({ kind }) => kind === 'channel');
  expect(update).toMatchObject({ channel: { id: result.channelId, name: 'Linus', writable: true } });
  page.close();
});

test('what the client would not let one do comes back as words', async () => {
  const sandbox = await openSandbox();
  const channelId = sandbox.guild.channels[0]?.id ?? '';
  expect(await act(sandbox, 'slash', { channelId, command: 'nothing', options: {} })).toEqual({
    status: 200,
    result: { error: 'there is no command “nothing” here' },
  });
  const refused = { result: { error: expect.any(String) } };
  expect(await act(sandbox, 'send', {} as Acts['send'])).toMatchObject(refused);
  expect(await act(sandbox, 'constructor' as ActKind, {} as Acts['send'])).toMatchObject(refused);
});

test('the page may load nothing from elsewhere, and is served from its folder alone', async () => {
  const pageFolder = await mkdtemp(join(tmpdir(), 'page-'));
  await writeFile(join(pageFolder, 'index.html'), '<title>Page</title>');
  const sandbox = await openSandbox({ pageFolder });
  const page = await fetch(sandbox.url);
  expect(await page.text()).toBe('<title>Page</title>');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await statusWith(sandbox, {}, '/../../../../etc/passwd')).toBe(404);
  expect(await statusWith(sandbox, {}, '/%2e%2e/%2e%2e/%2e%2e/etc/passwd')).toBe(404);
  await rm(pageFolder, { recursive: true });
});

test('a browser led here under a foreign name or from a foreign page is refused', async () => {
  const sandbox = await openSandbox();
  const own = new URL(sandbox.url).host;
  const upgrade = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
  };
  expect(await statusWith(sandbox, { Host: own })).toBe(200);
  expect(await statusWith(sandbox, { Host: own, Origin: `http://${own}` })).toBe(200);
  expect(await statusWith(sandbox, { Host: 'evil.example' })).toBe(403);
  expect(await statusWith(sandbox, { Host: own, Origin: 'https://evil.example' })).toBe(403);
  expect(await statusWith(sandbox, { Host: own, Origin: 'null' })).toBe(403);
  expect(await statusWith(sandbox, { Host: 'evil.example' }, '/api/v10/gateway')).toBe(403);
  expect(await statusWith(sandbox, { ...upgrade, Host: own }, '//nowhere')).toBe(404);
  for (const path of ['/gateway?v=10', '/sandbox/stream']) {
    expect(await statusWith(sandbox, { ...upgrade, Host: own }, path)).toBe(101);
    expect(await statusWith(sandbox, { ...upgrade, Host: own, Origin: 'https://evil.example' }, path)).toBe(
      403,
    );
    expect(await statusWith(sandbox, { ...upgrade, Host: 'evil.example' }, path)).toBe(403);
  }
});
