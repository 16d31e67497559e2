/** A discord.js message in, what it asks of the bot out, or nothing when it is not addressed to it. */
import { type APIMessage, type Client, type Message, MessageType, Routes } from 'discord.js';
import type { MentionInvocation, ReadableMessage } from '../commands/command.ts';
import { readMessage, readMessagePlace } from './read-place.ts';

/** How long another message may take to be had, in milliseconds. */
const FETCH_WITHIN = 3_000;

/**
 * Reads a message somebody wrote to the bot: a DM, a message that opens or closes with its mention, or a reply to one
 * of its messages. Other bots, system messages, @everyone and a mention in passing are left alone. The message
 * replied to is fetched, since none are kept; one that can’t be fetched, or not in time, counts as not readable.
 */
export async function readMention(message: Message): Promise<MentionInvocation | undefined> {
  const me = message.client.user?.id;
  const written = message.type === MessageType.Default || message.type === MessageType.Reply;
  if (!me || !written || message.author.bot || message.webhookId) return undefined;

  const dm = message.channel.isDMBased();
  if (!dm && !message.mentions.users.has(me)) return undefined;

  const { channelId, messageId } = message.reference ?? {};
  const repliedTo = await fetchMessage(message.client, channelId, messageId);
  const addressed = textForUs(message.content, me, dm || repliedTo?.ours === true);
  // In a direct message nobody else is spoken to, whomever it names.
  const text = addressed ?? (dm ? message.content : undefined);
  if (text === undefined) return undefined;

  // Where a card is discussed, a question may follow the card's.
  const thread = !repliedTo && message.channel.isThread() ? message.channel : undefined;
  const home = thread?.parent?.isThreadOnly() ? thread.id : thread?.parentId;
  const discussed = await fetchMessage(message.client, home, thread?.id);

  // Somebody's own question to us can be followed up as well as our answer to it.
  const earlierQuestion = repliedTo && !repliedTo.ours ? textForUs(repliedTo.content, me, false) : undefined;
  return {
    ...readMessagePlace(message),
    text,
    ...(repliedTo && { repliedTo }),
    ...(discussed && { discussed }),
    ...(earlierQuestion && { earlierQuestion }),
  };
}

/** Nothing where there is no such message, or none that is to be had in time. */
async function fetchMessage(
  { rest, channels, user }: Client,
  channelId: string | null | undefined,
  messageId: string | undefined,
): Promise<ReadableMessage | undefined> {
  if (!channelId || !messageId || !channels.cache.has(channelId)) return undefined;
  const signal = AbortSignal.timeout(FETCH_WITHIN);
  try {
    const message = await rest.get(Routes.channelMessage(channelId, messageId), { signal });
    return readMessage(message as APIMessage, user?.id);
  } catch {
    return undefined;
  }
}

/**
 * What a message says to the bot, its mention taken out; undefined when it speaks to somebody else. A message speaks
 * to whom it mentions first: at its very start (a word of greeting before it allowed) or at its very end.
 * @param ours whether the message is ours without a mention: a DM, a reply to one of the bot's messages
 */
export function textForUs(content: string, botId: string, ours: boolean): string | undefined {
  const first = /<@!?(\d+)>/.exec(content);
  if (!first) return ours ? content.trim() : undefined;
  if (first[1] !== botId) return undefined;

  const without = (text: string) =>
    text
      .replaceAll(new RegExp(`<@!?${botId}>`, 'g'), ' ')
      .replace(/^[\s,:;–—-]+/u, '')
      .replace(/[^\S\n]+/g, ' ')
      .trim();
  const before = content.slice(0, first.index).trim();
  if (/^[^\s\p{P}]*\p{P}?$/u.test(before)) return without(content.slice(first.index));
  const after = content.slice(first.index + first[0].length);
  if (/^[\s\p{P}]*$/u.test(after)) return without(before.replace(/(?<![\s,])[\s,]+$/, '') + after);
  return ours ? without(content) : undefined;
}
