/** The bot's requests about its own messages go in; out come its talks: what somebody wrote, and what it answered to that. */
import type { Channel } from './channel.ts';
import { dispatchOf } from './gateway/dispatches.ts';
import type { StoredMessage } from './messages.ts';
import type { SentView } from './page-protocol.ts';
import type { World } from './world.ts';

export interface Talk {
  /** The message that was answered. */
  readonly id: string;
  readonly channel: Channel;
  readonly userId: string;
  /** That message as the gateway told the bot of it. */
  readonly event: unknown;
  /** The raw requests it answered with, oldest first. */
  readonly sent: SentView[];
}

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
  const userId = message.data.author.id;
  const talk: Talk = { id, channel, userId, event, sent: [] };
  world.talks.set(id, talk);
  if (world.talks.size > world.historyLimit) {
    const [oldest = ''] = world.talks.keys();
    world.talks.delete(oldest);
  }
  return talk;
}
