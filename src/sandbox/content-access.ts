/** A message goes in; out it comes as the bot may read it: without the MessageContent intent, mostly without its words. */
import type { APIMessage } from 'discord-api-types/v10';
import { type Channel, isPrivate } from './channel.ts';
import type { World } from './world.ts';

/**
 * Discord blanks what people write (content, embeds, attachments, components) unless the bot has the intent, wrote
 * the message, is mentioned in it, or it is a direct message to the bot. A message a menu command is used on is
 * shown whole, which is why interactions do not pass through here.
 */
export function readableMessage(world: World, channel: Channel, message: APIMessage): APIMessage {
  if (world.readsMessageContent || isPrivate(channel)) return message;
  const referenced = message.referenced_message;
  const readable = isReadable(world, message);
  if (readable && (!referenced || isReadable(world, referenced))) return message;
  return {
    ...(readable ? message : blank(message)),
    ...(referenced && { referenced_message: isReadable(world, referenced) ? referenced : blank(referenced) }),
  };
}

function isReadable(world: World, message: APIMessage): boolean {
  const bot = world.bot.user.id;
  return message.author.id === bot || message.mentions.some(({ id }) => id === bot);
}

function blank(message: APIMessage): APIMessage {
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}
