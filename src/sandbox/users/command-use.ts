/** A person goes in; out comes their use of commands: typed, completed while typing, or on a message. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Channel, StoredMessage } from '../channel.ts';
import { registeredCommands } from '../commands.ts';
import { beginExchange } from '../interactions/begin-exchange.ts';
import type { Exchange } from '../interactions/exchange.ts';
import { contextOf, createInteraction } from '../interactions/payload.ts';
import type { OptionInputs } from '../page-protocol.ts';
import { may, permissionsIn } from '../permissions.ts';
import type { Person, World } from '../world.ts';
import { NotPossible } from './not-possible.ts';
import { readOptions } from './options.ts';

/** A channel by its id, or by its name in the first guild; that guild's first channel when not said. */
export type Where = string | undefined;

export interface FoundMessage {
  readonly channel: Channel;
  readonly message: StoredMessage;
}

export interface CommandUse {
  /** The commands this user can use there, of every kind. */
  commands(where?: Where): readonly APIApplicationCommand[];
  /** Uses a slash command; `name` may hold a subcommand: 'article outline'. */
  slash(name: string, options?: OptionInputs, where?: Where): Exchange;
  /** What the bot suggests for the option being typed: the last of `options`, unless `focused` names another. */
  complete(
    name: string,
    options: OptionInputs,
    where?: Where,
    focused?: string,
  ): Promise<readonly APIApplicationCommandOptionChoice[] | 'did not respond'>;
  /** Apps → this message command, on a message. */
  useOn(messageId: string, command: string): Exchange;
}

export function createCommandUse(
  world: World,
  person: Person,
  findChannel: (where: Where) => Channel,
  findMessage: (id: string) => FoundMessage,
): CommandUse {
  const find = (channel: Channel, name: string, type: ApplicationCommandType): APIApplicationCommand => {
    const command = usableCommands(world, person, channel).find(
      (each) => each.name === name && each.type === type,
    );
    if (!command) throw new NotPossible(`there is no command “${name}” here`);
    return command;
  };
  const use = (
    channel: Channel,
    command: APIApplicationCommand,
    type: InteractionType,
    more: object,
  ): Exchange => {
    const data = { id: command.id, name: command.name, type: command.type, ...ownerGuild(command), ...more };
    const integrationTypes = command.integration_types ?? [ApplicationIntegrationType.GuildInstall];
    const interaction = createInteraction(world, { type, data, person, channel, integrationTypes });
    return beginExchange(world, { interaction, userId: person.user.id, channel });
  };
  const typed = (
    type: InteractionType,
    name: string,
    values: OptionInputs,
    where: Where,
    focused?: string,
  ): Exchange => {
    const channel = findChannel(where);
    const [first = '', ...words] = name.replace(/^\//, '').split(' ');
    const command = find(channel, first, ApplicationCommandType.ChatInput);
    const { options, resolved } = readOptions(world, channel, command, words, values, focused);
    return use(channel, command, type, {
      ...(options.length > 0 && { options }),
      ...(Object.keys(resolved).length > 0 && { resolved }),
    });
  };
  return {
    commands: (where) => usableCommands(world, person, findChannel(where)),
    slash: (name, options = {}, where) => typed(InteractionType.ApplicationCommand, name, options, where),
    complete: async (name, options, where, focused = Object.keys(options).at(-1)) => {
      const type = InteractionType.ApplicationCommandAutocomplete;
      const outcome = await typed(type, name, options, where, focused ?? '').outcome();
      return outcome.kind === 'choices' ? outcome.choices : 'did not respond';
    },
    useOn: (messageId, name) => {
      const { channel, message } = findMessage(messageId);
      if (message.visibleTo !== undefined)
        throw new NotPossible('a message only you can see has no Apps menu');
      const command = find(channel, name, ApplicationCommandType.Message);
      const resolved = { messages: { [messageId]: message.data } };
      return use(channel, command, InteractionType.ApplicationCommand, { target_id: messageId, resolved });
    },
  };
}

/** The commands somebody can use in a channel: global ones and the guild's, by context, installation and permission. */
function usableCommands(world: World, person: Person, channel: Channel): APIApplicationCommand[] {
  const context = contextOf(world, channel);
  const ofGuild = channel.guildId === undefined ? [] : registeredCommands(world, channel.guildId);
  return [...registeredCommands(world, ''), ...ofGuild].filter((command) => {
    if (channel.guildId !== undefined && !may(world, person.user.id, channel, 'UseApplicationCommands'))
      return false;
    const installed = command.integration_types ?? [ApplicationIntegrationType.GuildInstall];
    const byUser = installed.includes(ApplicationIntegrationType.UserInstall);
    const guild = world.guilds.get(channel.guildId ?? '');
    const withBot = guild?.members.has(world.bot.user.id) ?? context === InteractionContextType.BotDM;
    if (!withBot && !byUser) return false;
    if (command.contexts && !command.contexts.includes(context)) return false;
    if (context === InteractionContextType.BotDM && command.dm_permission === false) return false;
    const needed = BigInt(command.default_member_permissions ?? 0);
    return (
      channel.guildId === undefined || (permissionsIn(world, person.user.id, channel) & needed) === needed
    );
  });
}

function ownerGuild(command: APIApplicationCommand): { guild_id?: string } {
  return command.guild_id === undefined ? {} : { guild_id: command.guild_id };
}
