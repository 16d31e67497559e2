/** An interaction goes in; out comes its exchange: what the bot answered so far, and promises of what it will. */
import type {
  APIApplicationCommandOptionChoice,
  APIInteraction,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Channel, StoredMessage } from '../channel.ts';
import type { SentView } from '../page-protocol.ts';

/** How the bot's side of an exchange stands; 'failed' is when Discord says that the application did not respond. */
export type ExchangeState = 'waiting' | 'thinking' | 'answered' | 'failed';

/** What an exchange came to. */
export type Outcome =
  | { readonly kind: 'message'; readonly message: APIMessage }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: 'did not respond' };

export interface Exchange {
  readonly interaction: APIInteraction;
  readonly userId: string;
  readonly channel: Channel;
  /** The message whose component was used, or whose component opened the modal. */
  readonly source?: StoredMessage;
  /** The exchange that opened the modal which this one sends in. */
  readonly opener?: Exchange;
  readonly begunAt: number;
  /** The raw answers of the bot, oldest first: the callback, then edits and follow-ups. */
  readonly sent: SentView[];
  /** Every message the bot made of it. */
  readonly messages: StoredMessage[];
  state: ExchangeState;
  /** The body of the callback, once the bot has acknowledged the interaction. */
  callback: { readonly type: number; readonly data?: unknown } | undefined;
  /** What '@original' means: the reply, or for an update the message the component stands on. */
  original: StoredMessage | undefined;
  /** The modal it opened. */
  modal: APIModalInteractionResponseCallbackData | undefined;
  /** The bot's messages as they are now, without deleted ones. */
  readonly responses: readonly APIMessage[];
  /** The first visible reply, after a deferral the edited one. Throws when the answer is a modal or choices. */
  reply(): Promise<APIMessage | 'did not respond'>;
  outcome(): Promise<Outcome>;
  /** Makes the token worthless, as after 15 minutes; unanswered, it fails at once. */
  expire(): void;
  expired: boolean;
  settle(state: ExchangeState, outcome?: Outcome): void;
}

/** What is known of an exchange before it begins. */
export type NewExchange = Pick<Exchange, 'interaction' | 'userId' | 'channel'> &
  Partial<Pick<Exchange, 'source' | 'opener'>>;

/**
 * @param answerWithin Milliseconds after which it fails by itself when the bot has not answered.
 * @param onSettled Told of it whenever it is settled.
 */
export function createExchange(
  about: NewExchange,
  answerWithin: number,
  onSettled: (exchange: Exchange) => void,
): Exchange {
  let resolve: (outcome: Outcome) => void = () => {};
  const outcome = new Promise<Outcome>((done) => {
    resolve = done;
  });
  const failing = setTimeout(() => exchange.settle('failed', { kind: 'did not respond' }), answerWithin);
  const exchange: Exchange = {
    ...about,
    begunAt: Date.now(),
    sent: [],
    messages: [],
    state: 'waiting',
    callback: undefined,
    original: undefined,
    modal: undefined,
    expired: false,
    get responses() {
      const here = exchange.messages.filter(
        (message) => about.channel.messages.get(message.data.id) === message,
      );
      return here.map((message) => message.data);
    },
    outcome: () => outcome,
    reply: async () => {
      const came = await outcome;
      if (came.kind === 'did not respond') return came.kind;
      if (came.kind === 'message') return came.message;
      throw new Error(`the bot answered with ${came.kind}, not with a message`);
    },
    expire: () => {
      exchange.expired = true;
      if (exchange.state === 'waiting') exchange.settle('failed', { kind: 'did not respond' });
    },
    settle: (state, came) => {
      clearTimeout(failing);
      exchange.state = state;
      if (came) resolve(came);
      onSettled(exchange);
    },
  };
  return exchange;
}
