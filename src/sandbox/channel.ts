/** A channel, thread or conversation as the sandbox keeps it, and the JSON Discord makes of it. */
import {
  type APIChannel,
  type APIMessage,
  type APIOverwrite,
  type APIUser,
  ChannelType,
  MessageType,
  type ThreadAutoArchiveDuration,
} from 'discord-api-types/v10';

export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  name: string;
  /** Missing in direct messages. */
  readonly guildId?: string;
  /** The channel a thread hangs on. */
  readonly parentId?: string;
  readonly position: number;
  readonly overwrites: APIOverwrite[];
  /** Who takes part in direct messages. */
  readonly recipients: readonly APIUser[];
  readonly thread?: ThreadState;
  /** Oldest first. */
  readonly messages: Map<string, StoredMessage>;
  lastMessageId: string | null;
}

/** A message as its channel keeps it. */
export interface StoredMessage {
  data: APIMessage;
  /** The only user who sees it, when it is ephemeral. */
  readonly visibleTo?: string;
}

export interface ThreadState {
  readonly ownerId: string;
  readonly openedAt: string;
  readonly autoArchive: ThreadAutoArchiveDuration;
  readonly memberIds: Set<string>;
  archived: boolean;
  locked: boolean;
}

type NewChannel = Pick<Channel, 'id' | 'type' | 'name'> &
  Partial<Pick<Channel, 'guildId' | 'parentId' | 'position' | 'recipients' | 'thread'>>;

/** An empty channel. */
export function createChannel(about: NewChannel): Channel {
  return { position: 0, recipients: [], ...about, overwrites: [], messages: new Map(), lastMessageId: null };
}

export function isThread(channel: Channel): boolean {
  return channel.thread !== undefined;
}

/** Whether the channel is a conversation outside any guild. */
export function isPrivate(channel: Channel): boolean {
  return channel.guildId === undefined;
}

/** The field by which a payload says what guild its channel is in; none in direct messages. */
export function guildField({ guildId }: Channel): { guild_id?: string } {
  return guildId === undefined ? {} : { guild_id: guildId };
}

/** The channel's JSON; in direct messages `viewerId` is left out of the recipients, as Discord does. */
export function channelJson(channel: Channel, viewerId: string): APIChannel {
  const { id, type, name, guildId, lastMessageId } = channel;
  const common = { id, type, flags: 0, last_message_id: lastMessageId };
  if (guildId === undefined) {
    const recipients = channel.recipients.filter((user) => user.id !== viewerId);
    const group = type === ChannelType.GroupDM && { name, icon: null, owner_id: channel.recipients[0]?.id };
    return { ...common, ...group, recipients } as APIChannel;
  }
  const inGuild = {
    ...common,
    guild_id: guildId,
    name,
    rate_limit_per_user: 0,
    parent_id: channel.parentId ?? null,
  };
  if (channel.thread) return { ...inGuild, ...threadJson(channel, channel.thread) } as APIChannel;
  return {
    ...inGuild,
    position: channel.position,
    topic: null,
    nsfw: false,
    permission_overwrites: channel.overwrites,
  } as APIChannel;
}

function threadJson(channel: Channel, thread: ThreadState) {
  // The message it stands on does not count.
  const said = [...channel.messages.values()].filter(
    ({ data }) => data.type !== MessageType.ThreadStarterMessage,
  ).length;
  return {
    owner_id: thread.ownerId,
    message_count: said,
    total_message_sent: said,
    member_count: thread.memberIds.size,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: thread.autoArchive,
      archive_timestamp: thread.openedAt,
      create_timestamp: thread.openedAt,
      ...(channel.type === ChannelType.PrivateThread && { invitable: true }),
    },
  };
}

/** A member of a thread, as events and replies show it. */
export function threadMemberJson(channel: Channel, userId: string) {
  return { id: channel.id, user_id: userId, join_timestamp: channel.thread?.openedAt ?? '', flags: 0 };
}
