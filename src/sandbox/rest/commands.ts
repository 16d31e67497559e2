/** The routes by which a bot registers its commands, globally and in one guild. */
import {
  changeCommand,
  deleteCommand,
  findCommand,
  listedCommand,
  overwriteCommands,
  putCommand,
  registeredCommands,
} from '../commands.ts';
import { discordErrors } from '../discord-error.ts';
import { readBody } from '../validation/form.ts';
import type { World } from '../world.ts';
import { type BotRequest, created, guildOf, nothing, ok, param, type Route } from './route.ts';

/** The guild the commands are for, '' for global ones; throws when the application or the guild is not there. */
function scope(world: World, request: BotRequest): string {
  if (param(request, 'application_id') !== world.bot.user.id) throw discordErrors.unknownApplication();
  return 'guild_id' in request.params ? guildOf(world, request).id : '';
}

function routesAt(path: string): Route[] {
  const one = `${path}/{command_id}`;
  return [
    {
      method: 'GET',
      path,
      answer: (world, request) => {
        const translations = request.query.get('with_localizations') === 'true';
        const commands = registeredCommands(world, scope(world, request));
        return ok(commands.map((command) => listedCommand(command, translations)));
      },
    },
    {
      method: 'PUT',
      path,
      answer: (world, request) => ok(overwriteCommands(world, scope(world, request), request.body)),
    },
    {
      method: 'POST',
      path,
      answer: (world, request) => {
        const put = putCommand(world, scope(world, request), request.body);
        return put.created ? created(put.command) : ok(put.command);
      },
    },
    {
      method: 'GET',
      path: one,
      answer: (world, request) => ok(findCommand(world, scope(world, request), param(request, 'command_id'))),
    },
    {
      method: 'PATCH',
      path: one,
      answer: (world, request) => {
        const guildId = scope(world, request);
        const body = readBody(request.body, ({ json }) => json);
        return ok(changeCommand(world, guildId, param(request, 'command_id'), body));
      },
    },
    {
      method: 'DELETE',
      path: one,
      answer: (world, request) => {
        deleteCommand(world, scope(world, request), param(request, 'command_id'));
        return nothing;
      },
    },
  ];
}

export const commandRoutes: readonly Route[] = [
  ...routesAt('/applications/{application_id}/commands'),
  ...routesAt('/applications/{application_id}/guilds/{guild_id}/commands'),
];
