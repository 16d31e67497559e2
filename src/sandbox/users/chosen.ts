/** A menu and what somebody chose in it go in; out come the values to be sent, checked as a client would, and what they stand for. */
import { type ChannelType, ComponentType } from 'discord-api-types/v10';
import { type Channel, isThread } from '../channel.ts';
import { NotPossible } from './not-possible.ts';
import type { Resolver } from './resolve.ts';

/** What a menu says of the values it takes. */
export interface Menu {
  readonly type: ComponentType;
  readonly options?: readonly { readonly value: string }[];
  readonly channel_types?: readonly ChannelType[];
  readonly min_values?: number;
  readonly max_values?: number;
  /** In a modal only. */
  readonly required?: boolean;
}

/** Users, roles and channels may be chosen by their names. Throws `NotPossible` for too few, too many or unknown ones. */
export function readChosen(resolver: Resolver, menu: Menu, given: readonly string[]): readonly string[] {
  const values = given.map((each) => meant(resolver, menu, each));
  if (new Set(values).size < values.length) throw new NotPossible('nothing can be chosen twice');
  if (values.length === 0 && menu.required === false) return values;
  const { min_values: least = 1, max_values: most = 1 } = menu;
  if (values.length < least) throw new NotPossible(`choose at least ${least}`);
  if (values.length > most) throw new NotPossible(`choose at most ${most}`);
  return values;
}

function meant(resolver: Resolver, menu: Menu, given: string): string {
  const value = find(resolver, menu, given);
  if (value === undefined) throw new NotPossible(`“${given}” is none of the options`);
  return value;
}

function find(resolver: Resolver, { type, options, channel_types }: Menu, given: string): string | undefined {
  switch (type) {
    case ComponentType.StringSelect:
      return options?.find(({ value }) => value === given)?.value;
    case ComponentType.UserSelect:
      return resolver.user(given);
    case ComponentType.RoleSelect:
      return resolver.role(given);
    case ComponentType.MentionableSelect:
      return resolver.user(given) ?? resolver.role(given);
    case ComponentType.ChannelSelect: {
      const channel = resolver.channel(given);
      return channel && fits(channel, channel_types) ? channel.id : undefined;
    }
    default:
      return undefined;
  }
}

/** Without types a menu offers what stands in the server's list: no conversation, and no thread. */
function fits(channel: Channel, types: readonly ChannelType[] | undefined): boolean {
  if (types && types.length > 0) return types.includes(channel.type);
  return channel.guildId !== undefined && !isThread(channel);
}
