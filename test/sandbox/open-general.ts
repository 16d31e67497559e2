/** A sandbox's options go in; out comes a bot in its first channel, with two people to talk to. */
import { type GuildTextBasedChannel, Partials } from 'discord.js';
import { openSandbox, startBot } from './open-sandbox.ts';

export async function openGeneral(options = {}) {
  const sandbox = await openSandbox({ botName: 'Echo', ...options });
  const bot = await startBot(sandbox, { partials: [Partials.Channel] });
  const channel = (await bot.channels.fetch(sandbox.guild.channels[0]?.id ?? '')) as GuildTextBasedChannel;
  return { sandbox, bot, channel, ada: sandbox.user('Ada'), linus: sandbox.user('Linus') };
}
