/** What a bot does when told to /go goes in; a sandbox with that bot in it comes out. */
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  Events,
} from 'discord.js';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { openSandbox, startBot } from './open-sandbox.ts';

const GO = { name: 'go', description: 'Goes' };

export async function withGo(
  run: (interaction: ChatInputCommandInteraction) => unknown,
  options: SandboxOptions = {},
): Promise<{ sandbox: Sandbox; bot: Client<true> }> {
  const sandbox = await openSandbox(options);
  const bot = await startBot(sandbox);
  await bot.application.commands.set([GO]);
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await run(interaction);
  });
  return { sandbox, bot };
}

/** A row with one button. */
export const button = (id: string, label = id) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Primary),
  );
