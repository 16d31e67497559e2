/** Options in, a sandbox and a bot of the real discord.js in it out; what the bot does, each test says. */
import { Client, type ClientOptions, DiscordAPIError, Events, GatewayIntentBits } from 'discord.js';
import { afterEach } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { recordRequests } from '../contract/record-requests.ts';

const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
/** discord.js lets 5 s pass between two identifies of a shard; a test has no time for that. */
const NO_WAIT = { waitForIdentify: async () => {} };
const running: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

/** A sandbox that stops after the test. */
export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ record: recordRequests('another'), ...options });
  running.push(() => sandbox.stop());
  return sandbox;
}

/** A client that is not logged in yet; it is destroyed after the test. */
export function createBot(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Client {
  const bot = new Client({
    intents: INTENTS,
    ...options,
    ws: { buildIdentifyThrottler: async () => NO_WAIT },
    rest: { api: sandbox.apiUrl, ...options.rest },
  });
  running.push(() => bot.destroy());
  return bot;
}

/** A client that is ready. */
export async function startBot(
  sandbox: Sandbox,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const bot = createBot(sandbox, options);
  const ready = new Promise<Client<true>>((resolve) => bot.once(Events.ClientReady, resolve));
  await bot.login(sandbox.token);
  return ready;
}

/** The code of Discord's error that a request ends with; undefined when it succeeds. */
export async function codeOf(request: Promise<unknown>): Promise<unknown> {
  const error = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof DiscordAPIError ? error.code : error;
}
