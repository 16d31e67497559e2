/** The world and a viewer go in; out comes what the page shows this user, whole or change by change. */
import { InteractionResponseType } from 'discord-api-types/v10';
import type { Change } from './changes.ts';
import { type Channel, isPrivate, type StoredMessage } from './channel.ts';
import type { Exchange } from './interactions/exchange.ts';
import type { ChannelView, ExchangeView, PageState, PageUpdate, TalkView } from './page-protocol.ts';
import { may, sees, writingPermission } from './permissions.ts';
import { snowflakeTime } from './snowflake.ts';
import type { Talk } from './talk.ts';
import type { Person, World } from './world.ts';

const MESSAGES_SHOWN = 200;
const EXCHANGES_SHOWN = 50;

/** Everything the page needs to begin. */
export function pageState(
  world: World,
  viewer: Person,
  players: readonly Person[],
  online: boolean,
): PageState {
  const channels = [...world.channels.values()].filter((channel) => sees(world, viewer.user.id, channel));
  const exchanges = [...world.exchanges.values()].filter(({ userId }) => userId === viewer.user.id);
  const talks = [...world.talks.values()].filter(({ userId }) => userId === viewer.user.id);
  return {
    me: viewer.user,
    players: players.map(({ user }) => user),
    people: [...world.people.values()].map(({ user }) => user),
    bot: { user: world.bot.user, online },
    guilds: [...world.guilds.values()].map(({ id, name, roles }) => ({
      id,
      name,
      roles: roles.map((role) => ({ id: role.id, name: role.name })),
    })),
    channels: channels.map((channel) => channelView(world, viewer, channel)),
    messages: Object.fromEntries(channels.map((channel) => [channel.id, visibleMessages(viewer, channel)])),
    exchanges: exchanges.slice(-EXCHANGES_SHOWN).map(exchangeView),
    talks: talks.slice(-EXCHANGES_SHOWN).map(talkView),
  };
}

/** What the viewer's page hears of a change, if anything. */
export function pageUpdate(world: World, viewer: Person, change: Change): PageUpdate | undefined {
  const { id } = viewer.user;
  switch (change.kind) {
    case 'message-posted':
    case 'message-edited':
      if (!sees(world, id, change.channel) || !isVisible(viewer, change.message)) return undefined;
      return { kind: 'message', message: change.message.data };
    case 'messages-deleted': {
      if (!sees(world, id, change.channel)) return undefined;
      const messageIds = change.messages.map(({ data }) => data.id);
      return { kind: 'messages-deleted', channelId: change.channel.id, messageIds };
    }
    case 'channel-changed':
    case 'conversation-opened':
    case 'thread-opened': {
      const channel = change.kind === 'thread-opened' ? change.thread : change.channel;
      return sees(world, id, channel)
        ? { kind: 'channel', channel: channelView(world, viewer, channel) }
        : undefined;
    }
    case 'typing': {
      const { channel, userId } = change;
      return sees(world, id, channel) ? { kind: 'typing', channelId: channel.id, userId } : undefined;
    }
    case 'interaction':
    case 'exchange-changed':
      if (change.exchange.userId !== id) return undefined;
      return { kind: 'exchange', exchange: exchangeView(change.exchange) };
    case 'talk-changed':
      return change.talk.userId === id ? { kind: 'talk', talk: talkView(change.talk) } : undefined;
    case 'commands-changed':
      return { kind: 'commands-changed' };
    case 'presence':
      return { kind: 'bot', online: change.online };
    default:
      return undefined;
  }
}

function channelView(world: World, viewer: Person, channel: Channel): ChannelView {
  const others = channel.recipients.filter((user) => user !== viewer.user);
  return {
    id: channel.id,
    type: channel.type,
    name: isPrivate(channel)
      ? others.map((user) => user.global_name ?? user.username).join(', ')
      : channel.name,
    ...(channel.guildId !== undefined && { guildId: channel.guildId }),
    ...(isPrivate(channel) && others[0] && { personId: others[0].id }),
    ...(channel.parentId !== undefined && { parentId: channel.parentId }),
    archived: channel.thread?.archived === true,
    writable: may(world, viewer.user.id, channel, writingPermission(channel)),
  };
}

function visibleMessages(viewer: Person, channel: Channel) {
  const messages = [...channel.messages.values()].filter((message) => isVisible(viewer, message));
  return messages.slice(-MESSAGES_SHOWN).map(({ data }) => data);
}

function isVisible(viewer: Person, { visibleTo = viewer.user.id }: StoredMessage): boolean {
  return visibleTo === viewer.user.id;
}

function exchangeView(exchange: Exchange): ExchangeView {
  const { token: _, ...interaction } = exchange.interaction;
  return {
    id: interaction.id,
    channelId: exchange.channel.id,
    state: stateShown(exchange),
    begunAt: exchange.begunAt,
    interaction,
    sent: exchange.sent,
    ...(exchange.modal && { modal: exchange.modal }),
    messageIds: exchange.messages.map(({ data }) => data.id),
  };
}

function talkView({ id, event, sent }: Talk): TalkView {
  return { id, begunAt: snowflakeTime(id), event, sent };
}

/** A bot that only defers the change of a message need not change it: nobody is shown to be thinking. */
function stateShown({ state, callback }: Exchange): ExchangeView['state'] {
  const onlyNoted = callback?.type === InteractionResponseType.DeferredMessageUpdate && state === 'thinking';
  return onlyNoted ? 'acknowledged' : state;
}
