/** A discord.js message in, what it asks of the bot out, or nothing when it is not addressed to it. */
import { type Message, MessageType } from 'discord.js';
import type { MentionInvocation } from '../commands/command.ts';
import { readMessage, readMessagePlace } from './read-place.ts';

/**
 * Reads a message somebody wrote to the bot: a DM, a message that opens or closes with its mention, or a reply to one
 * of its messages. Other bots, system messages, @everyone and a mention in passing are left alone. The message
 * replied to is fetched, since none are kept; one that can't be fetched counts as not readable.
 */
export async function readMention(message: Message): Promise<MentionInvocation | undefined> {
  const me = message.client.user?.id;
  const written = message.type === MessageType.Default || message.type === MessageType.Reply;
  if (!me || !written || message.author.bot || message.webhookId) return undefined;

  const dm = message.channel.isDMBased();
  if (!dm && !message.mentions.users.has(me)) return undefined;

  const replied = message.reference ? await message.fetchReference().catch(() => undefined) : undefined;
  const repliedTo = replied && readMessage(replied);
  const addressed = textForUs(message.content, me, dm || repliedTo?.ours === true);
  // In a direct message nobody else is spoken to, whomever it names.
  const text = addressed ?? (dm ? message.content : undefined);
  if (text === undefined) return undefined;

  // Where a card is discussed, a question may follow the card's.
  const thread = !replied && message.channel.isThread() ? message.channel : undefined;
  const begun = await thread?.fetchStarterMessage().catch(() => undefined);

  // Somebody's own question to us can be followed up as well as our answer to it.
  const earlierQuestion = repliedTo && !repliedTo.ours ? textForUs(repliedTo.content, me, false) : undefined;
  return {
    ...readMessagePlace(message),
    text,
    ...(repliedTo && { repliedTo }),
    ...(begun && { discussed: readMessage(begun) }),
    ...(earlierQuestion && { earlierQuestion }),
  };
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
  if (/^[\s\p{P}]*$/u.test(after)) return without(before.replace(/[\s,]+$/, '') + after);
  return ours ? without(content) : undefined;
}
