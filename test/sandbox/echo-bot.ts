/** A sandbox and a bot of the real discord.js in it; what the bot does, each test says. */
import { Client, type ClientOptions, Events, GatewayIntentBits } from 'discord.js';
import { afterEach } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';

const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
const running: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

/** A sandbox that stops after the test. */
export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  running.push(() => sandbox.stop());
  return sandbox;
}

/** A client that is not logged in yet; it is destroyed after the test. */
export function createBot(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Client {
  const bot = new Client({ intents: INTENTS, ...options, rest: { api: sandbox.apiUrl, ...options.rest } });
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
