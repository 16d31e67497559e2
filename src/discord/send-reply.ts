/** A Reply of ours in, carried out on Discord; what was asked is remembered with the link to its answer. */
import {
  type APIThreadChannel,
  type Client,
  DiscordAPIError,
  InteractionResponseType,
  type Message,
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageResult,
  Routes,
} from 'discord.js';
import type { Memory, Reply } from '../commands/command.ts';
import type { Card } from '../message/card.ts';
import type { InteractionAnswer } from './answer-interaction.ts';
import { ForeignAnswer, isLackOfAccess } from './describe-failure.ts';
import { sendAgain } from './send-again.ts';
import { ToldFailure } from './told-failure.ts';

type Effect<Kind extends Reply['kind']> = Extract<Reply, { kind: Kind }>;

/** Where an interaction came from, as far as a reply to it needs to know. */
interface Origin {
  readonly id: string;
  readonly client: Client;
  readonly channelId: string | null;
  /** The message whose button or menu was used, or whose button opened the modal. */
  readonly message?: { readonly id: string } | null;
}

/** Carries out a reply. Throws what discord.js throws, and when the reply does not fit the interaction. */
export async function sendReply(
  origin: Origin,
  answer: InteractionAnswer,
  reply: Reply,
  memory: Memory,
): Promise<void> {
  if (reply.kind === 'message') return sendMessage(origin, answer, reply, memory);
  if (reply.kind === 'modal')
    return answer.give({ type: InteractionResponseType.Modal, data: { ...reply.modal } });
  if (!origin.message) throw new Error(`a reply of kind ${reply.kind} needs a message to act on`);
  if (reply.kind === 'update') {
    return answer.give({ type: InteractionResponseType.UpdateMessage, data: bodyOf(reply.card) });
  }
  await answer.give({ type: InteractionResponseType.DeferredMessageUpdate });
  if (reply.kind === 'remove') await answer.removeOriginal();
  else await openThread(origin.client, origin.channelId ?? '', origin.message.id, reply, answer);
}

/** Answers a message as a reply to it. Sent again after a lost response, it still appears once: Discord compares nonces. */
export async function replyToMessage(
  message: Message,
  reply: Effect<'message'>,
  memory: Memory,
): Promise<void> {
  const { client, guildId, channelId } = message;
  const reference = { message_reference: { message_id: message.id, fail_if_not_exists: false } };
  const body = { ...bodyOf(reply.card), ...(mayReplyTo(message) && reference) };
  const sent = await postOnce(client, channelId, body, message.id);
  if (reply.asked) memory.remember(channelId, reply.asked, messageLink(guildId, channelId, sent.id));
}

/** Where the bot may not read what was said, Discord takes its messages, but none that is a reply. */
function mayReplyTo({ channel, client }: Message): boolean {
  if (channel.isDMBased()) return true;
  return channel.permissionsFor(client.user)?.has(PermissionFlagsBits.ReadMessageHistory) ?? true;
}

/** Shown to the asker alone. */
export function privateMessage(card: Card) {
  return { ...bodyOf(card), flags: MessageFlags.Ephemeral } as const;
}

/**
 * The gateway tells of the message before it tells of any later question, and for less than asking the callback for
 * it: see handle-events.ts.
 */
async function sendMessage(
  { id, channelId }: Origin,
  answer: InteractionAnswer,
  reply: Effect<'message'>,
  memory: Memory,
): Promise<void> {
  const type = InteractionResponseType.ChannelMessageWithSource;
  const data = reply.private ? privateMessage(reply.card) : bodyOf(reply.card);
  if (reply.asked && !reply.private && channelId !== null) memory.expectAnswer(id, channelId, reply.asked);
  await answer.give({ type, data });
}

/** One that is there already, but empty, may be ours: that it was opened was lost on the way. */
async function openThread(
  client: Client,
  channelId: string,
  messageId: string,
  reply: Effect<'thread'>,
  answer: InteractionAnswer,
): Promise<void> {
  try {
    await client.rest.post(Routes.threads(channelId, messageId), { body: { name: reply.name } });
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    const exists = error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
    if (!exists) throw new ToldFailure(reply.failed, error);
    if (!(await isEmptyThread(client, messageId))) return answer.follow(privateMessage(reply.exists));
  }
  try {
    // A thread that stands on a message has the message's id.
    await postOnce(client, messageId, bodyOf(reply.opened), messageId);
  } catch (error) {
    throw isLackOfAccess(error) ? new ToldFailure(reply.mute, error) : error;
  }
}

async function isEmptyThread(client: Client, id: string): Promise<boolean> {
  const thread = (await client.rest.get(Routes.channel(id))) as APIThreadChannel;
  return thread.total_message_sent === 0;
}

/** @param nonce Discord shows one message for it, however often the request has to be made. */
async function postOnce(
  client: Client,
  channelId: string,
  message: RESTPostAPIChannelMessageJSONBody,
  nonce: string,
): Promise<RESTPostAPIChannelMessageResult> {
  const body = { ...message, nonce, enforce_nonce: true };
  const route = Routes.channelMessages(channelId);
  return sendAgain(async () => {
    const sent = (await client.rest.post(route, { body })) as Partial<RESTPostAPIChannelMessageResult>;
    if (typeof sent.id !== 'string') throw new ForeignAnswer(route);
    return sent as RESTPostAPIChannelMessageResult;
  });
}

/** Where a message can be opened; '@me' stands for the server of a direct message. */
export function messageLink(guildId: string | null, channelId: string, messageId: string): string {
  return `https://discord.com/channels/${guildId ?? '@me'}/${channelId}/${messageId}`;
}

/** A card as Discord takes it, which pings nobody. */
function bodyOf({ content, embeds, components }: Card) {
  return {
    content,
    embeds: [...embeds],
    components: [...components],
    allowed_mentions: { parse: [], replied_user: false },
  };
}
