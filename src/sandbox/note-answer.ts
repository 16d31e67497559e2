/** The bot's requests about its own messages go in; the world's talks come out: what somebody wrote, and what was answered. */
import type { Channel, StoredMessage } from './channel.ts';
import { dispatchOf } from './gateway/dispatches.ts';
import type { SentView } from './page-protocol.ts';
import { createTalk, type Talk } from './talk.ts';
import type { World } from './world.ts';

/** Notes that the bot's message `answer` was made or changed by this request, if it answers somebody's. */
export function noteAnswer(world: World, channel: Channel, answer: StoredMessage, sent: SentView): void {
  const id = answer.data.message_reference?.message_id;
  const talk = id === undefined ? undefined : (world.talks.get(id) ?? begin(world, channel, id));
  if (!talk) return;
  talk.sent.push(sent);
  world.changes.tell({ kind: 'talk-changed', talk });
}

function begin(world: World, channel: Channel, id: string): Talk | undefined {
  const message = channel.messages.get(id);
  if (!message || message.data.author.id === world.bot.user.id) return undefined;
  const event = dispatchOf(world, { kind: 'message-posted', channel, message })?.data;
  const talk = createTalk(channel, message, event);
  world.talks.set(id, talk);
  if (world.talks.size > world.historyLimit) {
    const [oldest = ''] = world.talks.keys();
    world.talks.delete(oldest);
  }
  return talk;
}
