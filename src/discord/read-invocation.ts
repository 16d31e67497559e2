/** A discord.js interaction in, a plain invocation of ours out. */
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type {
  CompleteInvocation,
  ComponentInvocation,
  MessageInvocation,
  ModalInvocation,
  OptionValue,
  SlashInvocation,
} from '../commands/command.ts';
import { readMessage, readPlace } from './read-place.ts';

/** Reads a slash command with its options; a subcommand's options are lifted to the top. */
export function readSlash(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
): SlashInvocation {
  const subcommand = interaction.options.getSubcommand(false);
  const [first] = interaction.options.data;
  const given = (subcommand ? first?.options : interaction.options.data) ?? [];
  const options: Record<string, OptionValue> = {};
  for (const { name, value } of given) if (value !== undefined) options[name] = value;
  return { ...readPlace(interaction), options, ...(subcommand && { subcommand }) };
}

/** Reads what is being typed into an option. */
export function readComplete(interaction: AutocompleteInteraction): CompleteInvocation {
  const { name, value } = interaction.options.getFocused(true);
  return { ...readSlash(interaction), focused: { name, value: String(value) } };
}

/** Reads a click or a choice. */
export function readComponent(interaction: MessageComponentInteraction): ComponentInvocation {
  return {
    ...readPlace(interaction),
    customId: interaction.customId,
    values: interaction.isStringSelectMenu() ? interaction.values : [],
    message: readMessage(interaction.message, interaction.client.user.id),
  };
}

/** Reads a modal that was sent in; only its text inputs count. */
export function readModal(interaction: ModalSubmitInteraction): ModalInvocation {
  const inputs = interaction.fields.fields.filter((field) => field.type === ComponentType.TextInput);
  return {
    ...readPlace(interaction),
    customId: interaction.customId,
    fields: Object.fromEntries(inputs.map(({ customId, value }) => [customId, value])),
    ...(interaction.message && { message: readMessage(interaction.message, interaction.client.user.id) }),
  };
}

/** Reads a message command: Discord shows us the message it was used on. */
export function readMessageCommand(interaction: MessageContextMenuCommandInteraction): MessageInvocation {
  return {
    ...readPlace(interaction),
    target: readMessage(interaction.targetMessage, interaction.client.user.id),
  };
}
