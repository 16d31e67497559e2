/** What our commands have in common in their declarations. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Wording } from '../message/wording.ts';
import { localized, localizedName } from './localized.ts';

/** In servers and with a user; in servers, in direct messages with the bot, and in other direct messages. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

export function slashData(
  name: keyof Wording,
  description: keyof Wording,
  options: NonNullable<RESTPostAPIChatInputApplicationCommandsJSONBody['options']> = [],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...localized(name, description),
    ...everywhere,
    options,
  };
}

export function messageData(name: keyof Wording): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return { type: ApplicationCommandType.Message, ...localizedName(name), ...everywhere };
}

export const articleOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  ...localized('articleOptionName', 'articleOptionDescription'),
  autocomplete: true,
};

export const privateOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  ...localized('privateName', 'privateDescription'),
};
