/** The commands we declare in, Discord's list brought into line out: written only when they differ, in one scope. */
import { type Client, DiscordAPIError, Routes } from 'discord.js';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { describeForLog } from './describe-failure.ts';

type Commands = readonly RESTPostAPIApplicationCommandsJSONBody[];

/** How many servers are looked through for commands left over from development. */
export const GUILDS_TO_TIDY = 25;

/** Keys that Discord adds and that say nothing of what we declared. */
const DISCORDS_OWN = new Set(['id', 'application_id', 'guild_id', 'version', 'dm_permission']);

/**
 * Registers the commands in the one server given, or everywhere. In the other scope ours are taken away, so that
 * nobody sees a command twice; a server that does not let us look, since it was never asked for commands, is passed
 * over. Answers whether anything was written. Throws what discord.js throws.
 */
export async function registerCommands(
  client: Client<true>,
  commands: Commands,
  log: Logger,
  guildId?: string,
): Promise<boolean> {
  const application = client.application.id;
  const everywhere = Routes.applicationCommands(application);
  const home = guildId ? Routes.applicationGuildCommands(application, guildId) : everywhere;
  const others = guildId
    ? [everywhere]
    : [...client.guilds.cache.keys()]
        .slice(0, GUILDS_TO_TIDY)
        .map((guild) => Routes.applicationGuildCommands(application, guild));

  const written = await bringIntoLine(client, home, commands);
  for (const route of others) await tidy(client, route, log);
  return written;
}

async function tidy(client: Client, route: `/${string}`, log: Logger): Promise<void> {
  try {
    await bringIntoLine(client, route, []);
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    log.warn(describeForLog(error), 'could not look for commands left over there');
  }
}

async function bringIntoLine(client: Client, route: `/${string}`, wanted: Commands): Promise<boolean> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = await client.rest.get(route, { query });
  if (Array.isArray(registered) && sameCommands(registered, wanted)) return false;
  await client.rest.put(route, { body: wanted });
  return true;
}

/** Whether Discord's list says what ours does, whatever it adds of its own. */
export function sameCommands(registered: readonly unknown[], wanted: Commands): boolean {
  return JSON.stringify(comparable(registered)) === JSON.stringify(comparable(wanted));
}

function comparable(commands: readonly unknown[]): string[] {
  return commands.map((command) => JSON.stringify(withoutDefaults(command))).sort();
}

/** A value with its keys in order and without what means the same as nothing. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !DISCORDS_OWN.has(key) && !saysNothing(inner))
      .map(([key, inner]): [string, unknown] => [key, withoutDefaults(inner)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
