/** A message that the bot answers goes in; out comes the talk that it begins: what the bot heard, and what it sends. */
import type { Channel, StoredMessage } from './channel.ts';
import type { SentView } from './page-protocol.ts';

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

/** @param event The message as the gateway told the bot of it. */
export function createTalk(channel: Channel, { data }: StoredMessage, event: unknown): Talk {
  return { id: data.id, channel, userId: data.author.id, event, sent: [] };
}
