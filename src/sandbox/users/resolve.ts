/** An id or name goes in; out comes the id, and for the interaction what Discord sends along of what it stands for. */
import { type Channel, channelJson } from '../channel.ts';
import type { Guild } from '../guild.ts';
import type { World } from '../world.ts';

/** By kind ('users', 'members', 'roles', 'channels'), then by id. */
export type Resolved = Readonly<Record<string, Record<string, unknown>>>;

/** Each gives the id of what was named, or undefined when there is nothing of that name. */
export interface Resolver {
  user(idOrName: string): string | undefined;
  role(idOrName: string): string | undefined;
  channel(idOrName: string): Channel | undefined;
  /** Everything named so far. */
  readonly resolved: Resolved;
}

export function createResolver(world: World, channel: Channel): Resolver {
  const guild: Guild | undefined = world.guilds.get(channel.guildId ?? '');
  const resolved: Record<string, Record<string, unknown>> = {};
  const note = (kind: string, id: string, json: unknown) => {
    resolved[kind] = { ...resolved[kind], [id]: json };
  };
  return {
    resolved,
    user: (idOrName) => {
      const found = [...world.people.values()].find(({ user }) =>
        [user.id, user.username, user.global_name].includes(idOrName),
      );
      if (!found) return undefined;
      const { user: _, ...member } = guild?.members.get(found.user.id) ?? {};
      if ('joined_at' in member) note('members', found.user.id, { ...member, permissions: '0' });
      note('users', found.user.id, found.user);
      return found.user.id;
    },
    role: (idOrName) => {
      const found = guild?.roles.find(({ id, name }) => id === idOrName || name === idOrName);
      if (found) note('roles', found.id, found);
      return found?.id;
    },
    channel: (idOrName) => {
      const found = [...world.channels.values()].find(({ id, name }) => id === idOrName || name === idOrName);
      if (found) note('channels', found.id, { ...channelJson(found, world.bot.user.id), permissions: '0' });
      return found;
    },
  };
}
