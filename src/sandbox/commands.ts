/** Declared commands go in; the bot's registered commands come out, with ids and versions that change only with them. */
import { isDeepStrictEqual } from 'node:util';
import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import { DiscordError, discordErrors } from './discord-error.ts';
import { type DeclaredCommand, readCommand } from './validation/command.ts';
import { readBodies, readBody } from './validation/form.ts';
import type { World } from './world.ts';

const MOST: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

/** The commands of a guild, or with '' the global ones. */
export function registeredCommands(world: World, guildId: string): readonly APIApplicationCommand[] {
  return world.commands.get(guildId) ?? [];
}

export function findCommand(world: World, guildId: string, commandId: string): APIApplicationCommand {
  const command = registeredCommands(world, guildId).find(({ id }) => id === commandId);
  if (!command) throw discordErrors.unknownCommand();
  return command;
}

/** Puts these commands in place of all that were there. Throws 50035 at the path of whatever is wrong. */
export function overwriteCommands(
  world: World,
  guildId: string,
  body: unknown,
): readonly APIApplicationCommand[] {
  const taken = new Set<string>();
  const declared = readBodies(body, (fields) => {
    const command = readCommand(fields, guildId !== '');
    const known = `${command.type} ${command.name}`;
    if (taken.has(known)) {
      const message = 'Application command names must be unique';
      fields.fail(undefined, 'APPLICATION_COMMANDS_DUPLICATE_NAME', message);
    }
    taken.add(known);
    return command;
  });
  for (const [type, most] of Object.entries(MOST)) {
    if (declared.filter((command) => command.type === Number(type)).length > most) {
      throw new DiscordError(400, 30032, `Maximum number of application commands reached (${most}).`);
    }
  }
  return store(world, guildId, declared);
}

/** Adds a command, or replaces the one of the same type and name. Says whether it is new. */
export function putCommand(
  world: World,
  guildId: string,
  body: unknown,
): { command: APIApplicationCommand; created: boolean } {
  const declared = readBody(body, (fields) => readCommand(fields, guildId !== ''));
  const before = registeredCommands(world, guildId);
  const others = before.filter((each) => !sameName(each, declared));
  const command = store(world, guildId, [...others, declared]).at(-1);
  if (!command) throw discordErrors.unknownCommand();
  return { command, created: others.length === before.length };
}

/** Changes the given parts of a command. */
export function changeCommand(
  world: World,
  guildId: string,
  commandId: string,
  body: object,
): APIApplicationCommand {
  const before = findCommand(world, guildId, commandId);
  const changed = { ...before, ...body, type: before.type };
  const declared = readBody(changed, (fields) => readCommand(fields, guildId !== ''));
  const command = identified(world, guildId, declared, before);
  const commands = registeredCommands(world, guildId).map((each) => (each.id === commandId ? command : each));
  world.commands.set(guildId, commands);
  world.changes.tell({ kind: 'commands-changed' });
  return command;
}

export function deleteCommand(world: World, guildId: string, commandId: string): void {
  const { id } = findCommand(world, guildId, commandId);
  world.commands.set(
    guildId,
    registeredCommands(world, guildId).filter((each) => each.id !== id),
  );
  world.changes.tell({ kind: 'commands-changed' });
}

/** The command as Discord lists it: translations only on request. */
export function listedCommand(command: APIApplicationCommand, withTranslations: boolean): object {
  if (withTranslations) return command;
  return JSON.parse(
    JSON.stringify(command, (key, value) => (key.endsWith('_localizations') ? undefined : value)),
  ) as object;
}

function store(world: World, guildId: string, declared: readonly DeclaredCommand[]): APIApplicationCommand[] {
  const before = registeredCommands(world, guildId);
  const commands = declared.map((each) =>
    identified(
      world,
      guildId,
      each,
      before.find((old) => sameName(old, each)),
    ),
  );
  world.commands.set(guildId, commands);
  world.changes.tell({ kind: 'commands-changed' });
  return commands;
}

function sameName(one: DeclaredCommand, other: DeclaredCommand): boolean {
  return one.name === other.name && one.type === other.type;
}

/** Keeps the id of the command that was there, and its version too when nothing has changed. */
function identified(
  world: World,
  guildId: string,
  declared: DeclaredCommand,
  before: APIApplicationCommand | undefined,
): APIApplicationCommand {
  const command = {
    id: before?.id ?? world.nextId(),
    application_id: world.bot.user.id,
    version: before?.version ?? world.nextId(),
    ...declared,
    ...(guildId !== '' && { guild_id: guildId }),
  };
  if (before && !isDeepStrictEqual(before, command)) command.version = world.nextId();
  return command;
}
