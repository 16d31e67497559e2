/** A member and a channel go in; out comes what they may do there, by Discord's rules of roles and overwrites. */
import { ChannelType, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { type Channel, isThread } from './channel.ts';
import { discordErrors } from './discord-error.ts';
import type { World } from './world.ts';

export type PermissionName = keyof typeof PermissionFlagsBits;

/** These permissions as one number. */
export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

const ALL = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);
const P = PermissionFlagsBits;
/** Direct messages have no roles: everybody in them may do this. */
const IN_PRIVATE =
  P.ViewChannel |
  P.SendMessages |
  P.EmbedLinks |
  P.AttachFiles |
  P.AddReactions |
  P.ReadMessageHistory |
  P.UseExternalEmojis;

/** The permission bits of a user in a channel; 0n for a guild or conversation they are not in. */
export function permissionsIn(world: World, userId: string, channel: Channel): bigint {
  if (channel.guildId === undefined)
    return channel.recipients.some(({ id }) => id === userId) ? IN_PRIVATE : 0n;
  const guild = world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (!guild || !member) return 0n;
  if (guild.ownerId === userId) return ALL;
  let bits = 0n;
  for (const role of guild.roles) {
    if (role.id === guild.id || member.roles.includes(role.id)) bits |= BigInt(role.permissions);
  }
  if (bits & P.Administrator) return ALL;
  const home = isThread(channel) ? (world.channels.get(channel.parentId ?? '') ?? channel) : channel;
  const apply = (matches: (id: string, type: OverwriteType) => boolean) => {
    const chosen = home.overwrites.filter((overwrite) => matches(overwrite.id, overwrite.type));
    for (const { deny } of chosen) bits &= ~BigInt(deny);
    for (const { allow } of chosen) bits |= BigInt(allow);
  };
  apply((id) => id === guild.id);
  apply((id, type) => type === OverwriteType.Role && id !== guild.id && member.roles.includes(id));
  apply((id, type) => type === OverwriteType.Member && id === userId);
  return bits & P.ViewChannel ? bits : 0n;
}

export function may(world: World, userId: string, channel: Channel, permission: PermissionName): boolean {
  return (permissionsIn(world, userId, channel) & PermissionFlagsBits[permission]) !== 0n;
}

/** Whether a user sees the channel at all; a private thread is for its members. */
export function sees(world: World, userId: string, channel: Channel): boolean {
  const invited =
    channel.type !== ChannelType.PrivateThread || channel.thread?.memberIds.has(userId) === true;
  return (
    (invited && may(world, userId, channel, 'ViewChannel')) || may(world, userId, channel, 'ManageThreads')
  );
}

/** Throws what Discord answers when the bot may not see the channel, or may not do all of this in it. */
export function demand(world: World, channel: Channel, ...permissions: PermissionName[]): void {
  const bot = world.bot.user.id;
  if (!sees(world, bot, channel)) throw discordErrors.missingAccess();
  if (!permissions.every((permission) => may(world, bot, channel, permission)))
    throw discordErrors.missingPermissions();
}

/** The permission to write here: in a thread it is another one than in a channel. */
export function writingPermission(channel: Channel): PermissionName {
  return isThread(channel) ? 'SendMessagesInThreads' : 'SendMessages';
}

/** Takes permissions from a member in a channel, or gives them back. */
export function setOverwrite(
  channel: Channel,
  userId: string,
  permissions: readonly PermissionName[],
  allowed: boolean,
): void {
  const bits = permissionBits(permissions);
  const at = channel.overwrites.findIndex(({ id }) => id === userId);
  const denied = BigInt(channel.overwrites[at]?.deny ?? '0');
  const deny = allowed ? denied & ~bits : denied | bits;
  if (at >= 0) channel.overwrites.splice(at, 1);
  if (deny)
    channel.overwrites.push({ id: userId, type: OverwriteType.Member, allow: '0', deny: String(deny) });
}
