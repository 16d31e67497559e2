/** Everything that happens in the sandbox goes in; the gateway, the page and waiting tests each hear of it. */
import type { Channel, StoredMessage } from './channel.ts';
import type { Guild } from './guild.ts';
import type { Exchange } from './interactions/exchange.ts';
import type { Talk } from './talk.ts';

export type Change =
  | { readonly kind: 'guild-added'; readonly guild: Guild }
  | { readonly kind: 'channel-changed'; readonly channel: Channel }
  /** Direct messages begin: people hear of it, a bot only with the first message. */
  | { readonly kind: 'conversation-opened'; readonly channel: Channel }
  | { readonly kind: 'thread-opened'; readonly thread: Channel }
  | {
      readonly kind: 'message-posted' | 'message-edited';
      readonly channel: Channel;
      readonly message: StoredMessage;
    }
  | {
      readonly kind: 'messages-deleted';
      readonly channel: Channel;
      readonly messages: readonly StoredMessage[];
    }
  | { readonly kind: 'typing'; readonly channel: Channel; readonly userId: string }
  | { readonly kind: 'interaction'; readonly exchange: Exchange }
  | { readonly kind: 'exchange-changed'; readonly exchange: Exchange }
  | { readonly kind: 'talk-changed'; readonly talk: Talk }
  | { readonly kind: 'commands-changed' }
  | { readonly kind: 'presence'; readonly online: boolean };

/** Where changes are told and heard. */
export interface Changes {
  tell(change: Change): void;
  /** Hears every later change; returns what stops it. */
  listen(listener: (change: Change) => void): () => void;
}

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>();
  return {
    tell: (change) => {
      for (const listener of listeners) listener(change);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
