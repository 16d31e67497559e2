/** A discord.js interaction or message in, who did it and where out, as plain data. */
import {
  type BaseInteraction,
  type Message,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import type { Place, ReadableMessage } from '../commands/command.ts';

/** Where an interaction came from. Never throws. */
export function readPlace(interaction: BaseInteraction): Place {
  // In a server the bot is not in (installed by the user alone) it may only answer.
  const member = interaction.inCachedGuild();
  const inThread = interaction.channel?.isThread() ?? false;
  return {
    userId: interaction.user.id,
    channelId: interaction.channelId ?? '',
    ...(interaction.guildId && { guildId: interaction.guildId }),
    locale: interaction.locale,
    guildLocale: interaction.guildLocale ?? interaction.locale,
    canManageMessages: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    botMay: readBotMay(interaction.appPermissions, member && !inThread),
  };
}

/** Where a message was written. A message has no reader's language: the server's stands in for it. */
export function readMessagePlace(message: Message): Place {
  const { guild, member, channel } = message;
  const me = guild?.members.me;
  const mine = me && !channel.isDMBased() ? channel.permissionsFor(me) : null;
  const theirs = member && !channel.isDMBased() ? channel.permissionsFor(member) : null;
  const locale = guild?.preferredLocale ?? 'en-US';
  return {
    userId: message.author.id,
    channelId: message.channelId,
    ...(guild && { guildId: guild.id }),
    locale,
    guildLocale: locale,
    canManageMessages: theirs?.has(PermissionFlagsBits.ManageMessages) ?? false,
    botMay: readBotMay(mine, message.inGuild() && !channel.isThread()),
  };
}

/** In a DM, and where Discord doesn't say, the bot may embed. */
function readBotMay(
  permissions: Readonly<PermissionsBitField> | null,
  threadsExist: boolean,
): Place['botMay'] {
  return {
    embed: permissions?.has(PermissionFlagsBits.EmbedLinks) ?? true,
    beAllowedThreads: threadsExist,
    openThreads: threadsExist && (permissions?.has(PermissionFlagsBits.CreatePublicThreads) ?? false),
  };
}

/** What the bot may read of a message. */
export function readMessage(message: Message): ReadableMessage {
  return {
    id: message.id,
    authorId: message.author.id,
    content: message.content,
    embeds: message.embeds.map(({ author, title, description }) => ({
      ...(author && { author: author.name }),
      ...(title && { title }),
      ...(description && { description }),
    })),
    ours: message.author.id === message.client.user?.id,
  };
}
