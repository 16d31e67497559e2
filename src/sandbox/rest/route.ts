/** A resource's routes are plain data: method, path as in Discord's description, and what answers it. */

import type { Channel } from '../channel.ts';
import { discordErrors } from '../discord-error.ts';
import type { Guild } from '../guild.ts';
import { demand } from '../permissions.ts';
import type { World } from '../world.ts';

export interface BotRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface BotReply {
  readonly status: 200 | 201 | 204;
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Such as '/channels/{channel_id}/messages'. */
  readonly path: string;
  /** Interactions carry their own token in the path and need no other. */
  readonly open?: true;
  readonly answer: (world: World, request: BotRequest) => BotReply;
}

export const ok = (body: unknown): BotReply => ({ status: 200, body });
export const created = (body: unknown): BotReply => ({ status: 201, body });
export const nothing: BotReply = { status: 204 };

/** The path's parameter of this name. */
export function param(request: BotRequest, name: string): string {
  return request.params[name] ?? '';
}

/** The channel of the path; throws 10003 when there is none, 50001 when the bot may not see it. */
export function channelOf(world: World, request: BotRequest): Channel {
  const channel = world.channels.get(param(request, 'channel_id'));
  if (!channel) throw discordErrors.unknownChannel();
  demand(world, channel);
  return channel;
}

/** The guild of the path; throws 10004 when there is none. */
export function guildOf(world: World, request: BotRequest): Guild {
  const guild = world.guilds.get(param(request, 'guild_id'));
  if (!guild) throw discordErrors.unknownGuild();
  return guild;
}
