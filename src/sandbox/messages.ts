/** A checked message body goes in; a message in its channel comes out, and everybody is told. */
import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { type Channel, guildField, isThread, type StoredMessage } from './channel.ts';
import { discordErrors } from './discord-error.ts';
import { readPings } from './mentions.ts';
import type { MessageBody } from './validation/message.ts';
import type { Person, World } from './world.ts';

/** What a message has beside its body. */
export interface Posting {
  readonly type?: MessageType;
  /** An answer to an interaction: it comes through the application's webhook. */
  readonly interaction?: APIMessageInteractionMetadata;
  readonly visibleTo?: string;
  /** The message it replies to, when that is not in the body. */
  readonly repliesTo?: StoredMessage;
  readonly thinking?: boolean;
}

const KEPT_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;

/** Posts a message by `author`, ephemeral for `visibleTo` if named, and tells everybody. */
export function postMessage(
  world: World,
  channel: Channel,
  author: Person,
  body: MessageBody,
  posting: Posting = {},
): StoredMessage {
  const id = world.nextId();
  const referenced = posting.repliesTo ?? findReferenced(channel, body);
  const content = body.content ?? '';
  const repliedTo =
    body.reference && referenced && !referenced.data.webhook_id ? referenced.data.author : undefined;
  const pings = readPings(world, channel, author.user.id, content, body.allowedMentions, repliedTo);
  const flags =
    ((body.flags ?? 0) & KEPT_FLAGS) |
    (posting.visibleTo ? MessageFlags.Ephemeral : 0) |
    (posting.thinking ? MessageFlags.Loading : 0);
  const data = {
    id,
    channel_id: channel.id,
    type: posting.type ?? (referenced ? MessageType.Reply : MessageType.Default),
    author: author.user,
    content,
    timestamp: discordTime(),
    edited_timestamp: null,
    tts: body.tts === true,
    mention_everyone: pings.everyone,
    mentions: [...pings.users],
    mention_roles: [...pings.roleIds],
    attachments: [],
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    pinned: false,
    flags,
    ...(body.nonce !== undefined && { nonce: body.nonce }),
    ...(author === world.bot && { application_id: world.bot.user.id }),
    ...(posting.interaction && { webhook_id: world.bot.user.id, interaction_metadata: posting.interaction }),
    ...(referenced && {
      message_reference: {
        type: 0,
        channel_id: channel.id,
        message_id: referenced.data.id,
        ...guildField(channel),
      },
      referenced_message: withoutReference(referenced.data),
    }),
  } as APIMessage;
  const message: StoredMessage = posting.visibleTo ? { data, visibleTo: posting.visibleTo } : { data };
  keep(world, channel, message);
  world.changes.tell({ kind: 'message-posted', channel, message });
  return message;
}

/** Changes what a message says; what the body leaves out stays. */
export function editMessage(world: World, channel: Channel, message: StoredMessage, body: MessageBody): void {
  const { data } = message;
  const content = body.content ?? data.content;
  const pings = readPings(world, channel, data.author.id, content, body.allowedMentions, undefined);
  const flags =
    body.flags === undefined ? data.flags : ((data.flags ?? 0) & ~KEPT_FLAGS) | (body.flags & KEPT_FLAGS);
  message.data = {
    ...data,
    content,
    embeds: body.embeds ?? data.embeds,
    components: body.components ?? data.components ?? [],
    flags: (flags ?? 0) & ~MessageFlags.Loading,
    edited_timestamp: discordTime(),
    ...(body.content !== undefined && {
      mentions: [...pings.users],
      mention_roles: [...pings.roleIds],
      mention_everyone: pings.everyone,
    }),
  };
  world.changes.tell({ kind: 'message-edited', channel, message });
}

/** Deletes one message, or several at once. */
export function deleteMessages(world: World, channel: Channel, ...messages: readonly StoredMessage[]): void {
  const ids = messages.map(({ data }) => data.id);
  for (const id of ids) channel.messages.delete(id);
  for (const each of channel.messages.values()) {
    if (ids.includes(each.data.referenced_message?.id ?? ''))
      each.data = { ...each.data, referenced_message: null };
  }
  world.changes.tell({ kind: 'messages-deleted', channel, messages });
}

/** The message as the bot finds it by its id: an ephemeral one is not there for it. */
export function findMessage(channel: Channel, id: string): StoredMessage {
  const message = channel.messages.get(id);
  if (!message || message.visibleTo !== undefined) throw discordErrors.unknownMessage();
  return message;
}

function findReferenced(channel: Channel, body: MessageBody): StoredMessage | undefined {
  if (!body.reference) return undefined;
  const message = channel.messages.get(body.reference.messageId);
  if (message || !body.reference.failIfNotExists) return message;
  throw discordErrors.invalidForm({
    message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] },
  });
}

/** Adds a message to its channel, and lets go of the oldest when there are too many. */
function keep(world: World, channel: Channel, message: StoredMessage): void {
  channel.messages.set(message.data.id, message);
  channel.lastMessageId = message.data.id;
  if (isThread(channel)) channel.thread?.memberIds.add(message.data.author.id);
  if (channel.messages.size <= world.historyLimit) return;
  const [oldest = ''] = channel.messages.keys();
  channel.messages.delete(oldest);
}

function withoutReference({ referenced_message: _, ...message }: APIMessage): APIMessage {
  return message;
}

/** Now, as Discord writes it. */
export function discordTime(): string {
  return new Date().toISOString().replace('Z', '000+00:00');
}
