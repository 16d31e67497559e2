/** A channel and a name go in; a thread comes out, on a message or by itself, and everybody is told. */
import {
  ChannelType,
  MessageFlags,
  MessageType,
  type ThreadAutoArchiveDuration,
} from 'discord-api-types/v10';
import { type Channel, channelJson, createChannel, type StoredMessage } from './channel.ts';
import { discordErrors } from './discord-error.ts';
import { discordTime, postMessage } from './messages.ts';
import { readBody } from './validation/form.ts';
import { addChannel, type Person, type World } from './world.ts';

const NAME = 100;
const DURATIONS = [60, 1440, 4320, 10080];
const DEFAULT_DURATION = 1440;
/** In seconds. */
const LONGEST_SLOWMODE = 21_600;
const TYPES = [ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread];
const PARENTS = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

export interface ThreadBody {
  readonly name: string;
  readonly autoArchive: ThreadAutoArchiveDuration;
  readonly type: ChannelType;
}

/** Reads the body of a request for a thread; throws 50035 where Discord would. */
export function readThread(value: unknown): ThreadBody {
  return readBody(value, (body) => {
    const { auto_archive_duration: duration, type } = body.json;
    if (duration !== undefined) body.oneOf('auto_archive_duration', DURATIONS);
    if (type !== undefined) body.oneOf('type', TYPES);
    body.integer('rate_limit_per_user', { max: LONGEST_SLOWMODE });
    return {
      name: body.text('name', { min: 1, max: NAME, required: true }).trim(),
      autoArchive: Number(duration ?? DEFAULT_DURATION),
      type: Number(type ?? ChannelType.PrivateThread),
    };
  });
}

/** Renames a thread, or archives, opens, locks it, as the body says; throws 50035 where Discord would. */
export function changeThread(world: World, thread: Channel, value: unknown): void {
  const { name, archived, locked } = readBody(value, (body) => ({
    ...body.json,
    name: 'name' in body.json ? body.text('name', { min: 1, max: NAME, required: true }) : thread.name,
  })) as { name: string; archived?: unknown; locked?: unknown };
  thread.name = name;
  if (thread.thread && typeof archived === 'boolean') thread.thread.archived = archived;
  if (thread.thread && typeof locked === 'boolean') thread.thread.locked = locked;
  world.changes.tell({ kind: 'channel-changed', channel: thread });
}

/** Opens a thread; on a message its id is the message's, and one message carries one thread only. */
export function openThread(
  world: World,
  parent: Channel,
  owner: Person,
  { name, autoArchive, type }: ThreadBody,
  on?: StoredMessage,
): Channel {
  if (!PARENTS.includes(parent.type)) throw discordErrors.wrongChannelType();
  if (on && world.channels.has(on.data.id)) throw discordErrors.threadExists();
  const onMessage =
    parent.type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
  const thread = createChannel({
    id: on?.data.id ?? world.nextId(),
    type: on ? onMessage : type,
    name,
    parentId: parent.id,
    ...(parent.guildId !== undefined && { guildId: parent.guildId }),
    thread: {
      ownerId: owner.user.id,
      openedAt: discordTime(),
      autoArchive,
      memberIds: new Set([owner.user.id]),
      archived: false,
      locked: false,
    },
  });
  addChannel(world, thread);
  world.changes.tell({ kind: 'thread-opened', thread });
  if (on) {
    on.data = {
      ...on.data,
      flags: (on.data.flags ?? 0) | MessageFlags.HasThread,
      thread: channelJson(thread, world.bot.user.id),
    } as StoredMessage['data'];
    world.changes.tell({ kind: 'message-edited', channel: parent, message: on });
    postMessage(world, thread, owner, {}, { type: MessageType.ThreadStarterMessage, repliesTo: on });
  } else if (type === ChannelType.PublicThread) {
    postMessage(world, parent, owner, { content: name }, { type: MessageType.ThreadCreated });
  }
  return thread;
}

/** A message opens an archived thread again, unless the thread is locked. */
export function wakeThread(world: World, channel: Channel): void {
  if (!channel.thread?.archived) return;
  if (channel.thread.locked) throw discordErrors.threadArchived();
  channel.thread.archived = false;
  world.changes.tell({ kind: 'channel-changed', channel });
}
