/** A change in the sandbox goes in; out comes the gateway event it makes for the bot, if the bot may hear of it. */
import {
  type APIMessage,
  GatewayDispatchEvents as Event,
  GatewayIntentBits as Intent,
} from 'discord-api-types/v10';
import type { Change } from '../changes.ts';
import { type Channel, channelJson, guildField, isThread, threadMemberJson } from '../channel.ts';
import { readableMessage } from '../content-access.ts';
import { guildCreateJson } from '../guild.ts';
import { sees } from '../permissions.ts';
import type { World } from '../world.ts';

export interface Dispatch {
  readonly event: string;
  readonly data: unknown;
  /** The intent a session needs to hear of it; 0 for none. */
  readonly intent: number;
  /** '0' for direct messages, which belong to the first shard. */
  readonly guildId: string;
}

export function dispatchOf(world: World, change: Change): Dispatch | undefined {
  const bot = world.bot.user.id;
  switch (change.kind) {
    case 'guild-added': {
      const { guild } = change;
      if (guild.unavailable || !guild.members.has(bot)) return undefined;
      return {
        event: Event.GuildCreate,
        data: guildCreateJson(guild, bot),
        intent: Intent.Guilds,
        guildId: guild.id,
      };
    }
    case 'channel-changed': {
      const { channel } = change;
      const event = isThread(channel) ? Event.ThreadUpdate : Event.ChannelUpdate;
      return {
        event,
        data: channelJson(channel, bot),
        intent: Intent.Guilds,
        guildId: channel.guildId ?? '0',
      };
    }
    case 'thread-opened': {
      const { thread } = change;
      if (!sees(world, bot, thread)) return undefined;
      const joined = thread.thread?.memberIds.has(bot) && { member: threadMemberJson(thread, bot) };
      const data = { ...channelJson(thread, bot), newly_created: true, ...joined };
      return { event: Event.ThreadCreate, data, intent: Intent.Guilds, guildId: thread.guildId ?? '0' };
    }
    case 'message-posted':
    case 'message-edited': {
      const { channel, message } = change;
      if (message.visibleTo !== undefined || !sees(world, bot, channel)) return undefined;
      const event = change.kind === 'message-posted' ? Event.MessageCreate : Event.MessageUpdate;
      return {
        event,
        data: messageJson(world, channel, message.data),
        intent: messageIntent(channel),
        guildId: channel.guildId ?? '0',
      };
    }
    case 'messages-deleted': {
      const { channel, messages } = change;
      const [first, ...rest] = messages.filter(({ visibleTo }) => visibleTo === undefined);
      if (!first || !sees(world, bot, channel)) return undefined;
      const { id } = first.data;
      const ids = rest.length > 0 ? { ids: [id, ...rest.map(({ data }) => data.id)] } : { id };
      return {
        event: rest.length > 0 ? Event.MessageDeleteBulk : Event.MessageDelete,
        data: { ...ids, channel_id: channel.id, ...guildField(channel) },
        intent: messageIntent(channel),
        guildId: channel.guildId ?? '0',
      };
    }
    case 'typing': {
      const { channel, userId } = change;
      if (!sees(world, bot, channel)) return undefined;
      const direct = channel.guildId === undefined;
      const intent = direct ? Intent.DirectMessageTyping : Intent.GuildMessageTyping;
      const data = {
        channel_id: channel.id,
        user_id: userId,
        timestamp: Math.floor(Date.now() / 1000),
        ...guildField(channel),
      };
      return { event: Event.TypingStart, data, intent, guildId: channel.guildId ?? '0' };
    }
    case 'interaction': {
      const { interaction, channel } = change.exchange;
      return {
        event: Event.InteractionCreate,
        data: interaction,
        intent: 0,
        guildId: channel.guildId ?? '0',
      };
    }
    default:
      return undefined;
  }
}

function messageIntent({ guildId }: Channel): Intent {
  return guildId === undefined ? Intent.DirectMessages : Intent.GuildMessages;
}

function messageJson(world: World, channel: Channel, message: APIMessage) {
  const members = world.guilds.get(channel.guildId ?? '')?.members;
  const memberOf = (userId: string) => {
    const { user: _, ...member } = members?.get(userId) ?? {};
    return members?.has(userId) ? { member } : {};
  };
  return {
    ...readableMessage(world, channel, message),
    channel_type: channel.type,
    ...guildField(channel),
    ...(message.webhook_id === undefined && memberOf(message.author.id)),
    mentions: message.mentions.map((user) => ({ ...user, ...memberOf(user.id) })),
  };
}
