/** A text and what it is allowed to mention go in; out comes whom it would ping. */
import type { APIAllowedMentions, APIUser } from 'discord-api-types/v10';
import type { Channel } from './channel.ts';
import { may, sees } from './permissions.ts';
import type { World } from './world.ts';

/** Whom a message pings. */
export interface Pings {
  readonly users: readonly APIUser[];
  readonly roleIds: readonly string[];
  readonly everyone: boolean;
}

/**
 * Reads the mentions out of `content` as Discord does. Without `allowed` everything pings; with it only what it
 * names. `repliedTo` is the author of the message this one replies to, who is pinged unless told otherwise.
 */
export function readPings(
  world: World,
  channel: Channel,
  authorId: string,
  content: string,
  allowed: APIAllowedMentions | undefined,
  repliedTo: APIUser | undefined,
): Pings {
  const parsed = (kind: string) => !allowed || allowed.parse?.some((each) => each === kind) === true;
  const userIds = idsIn(content, /<@!?(\d{17,20})>/g).filter(
    (id) => parsed('users') || allowed?.users?.includes(id),
  );
  const users = userIds.flatMap((id) => {
    const person = world.people.get(id);
    return person && sees(world, id, channel) ? person.user : [];
  });
  const pingsAuthor = allowed ? allowed.replied_user === true : true;
  if (repliedTo && pingsAuthor && !users.includes(repliedTo)) users.push(repliedTo);
  const mayAll = may(world, authorId, channel, 'MentionEveryone');
  const roles = channel.guildId === undefined ? [] : (world.guilds.get(channel.guildId)?.roles ?? []);
  const roleIds = idsIn(content, /<@&(\d{17,20})>/g)
    .filter((id) => parsed('roles') || allowed?.roles?.includes(id))
    .filter((id) => roles.some((role) => role.id === id && (role.mentionable || mayAll)));
  return { users, roleIds, everyone: parsed('everyone') && mayAll && /@(?:everyone|here)/.test(content) };
}

function idsIn(content: string, pattern: RegExp): string[] {
  return [...new Set([...content.matchAll(pattern)].flatMap(([, id]) => id ?? []))];
}
