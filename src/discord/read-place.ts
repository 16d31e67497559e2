/** A discord.js interaction or message in, who did it and where out, as plain data. */
import {
  type BaseInteraction,
  type Channel,
  ChannelType,
  type Message,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import type { Place, ReadableMessage } from '../commands/command.ts';

/** Where an interaction came from. Never throws. */
export function readPlace(interaction: BaseInteraction): Place {
  // In a server the bot is not in (installed by the user alone) it may only answer.
  const member = interaction.inCachedGuild();
  const external = interaction.guildId !== null && !member;
  return {
    userId: interaction.user.id,
    channelId: interaction.channelId ?? '',
    ...(interaction.guildId && { guildId: interaction.guildId }),
    ...(external && { external }),
    locale: interaction.locale,
    guildLocale: interaction.guildLocale ?? interaction.locale,
    canManageMessages: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    botMay: readBotMay(
      // Where it is no member, Discord may say "0" and mean that it doesn't know.
      member || interaction.appPermissions.bitfield !== 0n ? interaction.appPermissions : null,
      member && haveThreads(interaction.channel),
    ),
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
    botMay: readBotMay(mine, haveThreads(channel)),
  };
}

/** Whether a thread can be opened on a message there; not in a DM, in a thread, or beside a voice channel. */
function haveThreads(channel: Channel | null): boolean {
  return channel?.type === ChannelType.GuildText || channel?.type === ChannelType.GuildAnnouncement;
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

/** A message as discord.js or Discord's API has it. */
interface AnyMessage {
  readonly id: string;
  readonly content: string;
  readonly embeds: readonly {
    readonly author?: { readonly name: string } | null | undefined;
    readonly title?: string | null | undefined;
    readonly description?: string | null | undefined;
  }[];
  readonly author: { readonly id: string };
}

/** What the bot may read of a message. @param me the bot's own id */
export function readMessage(message: AnyMessage, me: string | undefined): ReadableMessage {
  return {
    id: message.id,
    content: message.content,
    embeds: message.embeds.map(({ author, title, description }) => ({
      ...(author && { author: author.name }),
      ...(title && { title }),
      ...(description && { description }),
    })),
    ours: message.author.id === me,
  };
}
