/** What a bot answers goes in; out comes the sandbox's page with that bot in it, whose one command is /demo. */
import { type ApplicationCommandDataResolvable, Events, type Interaction } from 'discord.js';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { openSandbox, startBot } from '../sandbox/open-sandbox.ts';
import { PAGE } from './build-page.ts';
import { openPage } from './open-page.ts';

export async function openDemo(
  answer: (interaction: Interaction) => Promise<unknown>,
  options: SandboxOptions = {},
  commands: readonly ApplicationCommandDataResolvable[] = [{ name: 'demo', description: 'Shows something' }],
) {
  const sandbox = await openSandbox({ pageFolder: PAGE, botName: 'Demo', ...options });
  const bot = await startBot(sandbox);
  bot.on(Events.InteractionCreate, (interaction) => void answer(interaction));
  await bot.application.commands.set(commands);
  return { sandbox, bot, page: await openPage(sandbox) };
}
