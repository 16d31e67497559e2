/** An environment without a token in, out the settings in it that take effect only with one; pure. */
import type { ConfigProblem } from './config.ts';

/** What the sandbox gives the bot itself, or has no use for. */
const FOR_DISCORD = ['DISCORD_GUILD_ID', 'DISCORD_API_URL', 'SHARDS'] as const;

/** One that is empty or only white space counts as not set. */
export function idleSettings(env: Readonly<Record<string, string | undefined>>): ConfigProblem[] {
  const reason = 'has no effect in the sandbox, which opens without a DISCORD_TOKEN.';
  return FOR_DISCORD.filter((variable) => env[variable]?.trim()).map((variable) => ({ variable, reason }));
}
