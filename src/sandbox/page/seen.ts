/** Updates from the server go in; out comes what the user sees: channels, messages, exchanges. */
import type { APIMessage, APIUser } from 'discord-api-types/v10';
import type { ChannelView, ExchangeView, PageState, PageUpdate, TalkView } from '../page-protocol.ts';
import { interactionTypes } from './discord-numbers.ts';

/** How long somebody is shown to be typing, in milliseconds. */
export const TYPING_LASTS = 10_000;

export interface Seen {
  readonly me: APIUser;
  readonly players: readonly APIUser[];
  readonly people: ReadonlyMap<string, APIUser>;
  readonly bot: { readonly user: APIUser; online: boolean };
  readonly guilds: PageState['guilds'];
  readonly channels: Map<string, ChannelView>;
  /** By channel, then by message id, oldest first. */
  readonly messages: Map<string, Map<string, APIMessage>>;
  readonly exchanges: Map<string, ExchangeView>;
  readonly talks: Map<string, TalkView>;
  /** Who types in a channel, and until when (milliseconds since 1970). */
  readonly typing: Map<string, Map<string, number>>;
  /** Channels with something new since they were last open. */
  readonly unread: Set<string>;
}

export function seeState(state: PageState): Seen {
  return {
    ...state,
    bot: { ...state.bot },
    people: byId(state.people),
    channels: byId(state.channels),
    messages: new Map(
      Object.entries(state.messages).map(([channelId, messages]) => [channelId, byId(messages)]),
    ),
    exchanges: byId(state.exchanges),
    talks: byId(state.talks),
    typing: new Map(),
    unread: new Set(),
  };
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** Takes in what changed; a new state is not for here. */
export function seeUpdate(seen: Seen, update: Exclude<PageUpdate, { kind: 'state' }>): void {
  switch (update.kind) {
    case 'message': {
      const { message } = update;
      const messages = seen.messages.get(message.channel_id) ?? new Map<string, APIMessage>();
      if (!messages.has(message.id)) seen.unread.add(message.channel_id);
      seen.messages.set(message.channel_id, messages.set(message.id, message));
      seen.typing.get(message.channel_id)?.delete(message.author.id);
      break;
    }
    case 'messages-deleted': {
      const messages = seen.messages.get(update.channelId) ?? new Map<string, APIMessage>();
      for (const id of update.messageIds) messages.delete(id);
      for (const [id, message] of messages) {
        if (update.messageIds.includes(message.referenced_message?.id ?? ''))
          messages.set(id, { ...message, referenced_message: null });
      }
      break;
    }
    case 'channel':
      seen.channels.set(update.channel.id, update.channel);
      break;
    case 'typing': {
      const here = seen.typing.get(update.channelId) ?? new Map<string, number>();
      seen.typing.set(update.channelId, here.set(update.userId, Date.now() + TYPING_LASTS));
      break;
    }
    case 'exchange':
      seen.exchanges.set(update.exchange.id, update.exchange);
      break;
    case 'talk':
      seen.talks.set(update.talk.id, update.talk);
      break;
    case 'bot':
      seen.bot.online = update.online;
  }
}

/** The last thing the viewer wrote or did in a channel: a message's or an exchange's id. */
export function lastSaid(seen: Seen, channelId: string): string | undefined {
  const said = [...(seen.messages.get(channelId)?.values() ?? [])].findLast(
    ({ author }) => author.id === seen.me.id,
  );
  const done = [...seen.exchanges.values()].findLast(
    ({ channelId: where, interaction }) =>
      where === channelId && interaction.type === interactionTypes.command,
  );
  return [said?.id, done?.id]
    .filter((id) => id !== undefined)
    .sort(byAge)
    .at(-1);
}

/** Orders ids, of whatever they are, from the oldest to the newest. */
export function byAge(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
}

/** Who is typing in a channel now, other than the viewer. */
export function whoTypes(seen: Seen, channelId: string): readonly APIUser[] {
  const now = Date.now();
  return [...(seen.typing.get(channelId) ?? [])].flatMap(([id, until]) => {
    const user = seen.people.get(id);
    return user && until > now && id !== seen.me.id ? [user] : [];
  });
}

/** The name a user goes by. */
export function nameOf(user: APIUser): string {
  return user.global_name ?? user.username;
}
