/**
 * What the sandbox's page and its server say to each other. All of it is about one user, whom the page plays.
 *
 *     GET  /sandbox/commands?user=ID&channel=ID    → APIApplicationCommand[]   what can be used there
 *     POST /sandbox/act    ActRequest              → ActResults[kind] or ActRefused
 *     WS   /sandbox/stream?user=ID                 → PageUpdate after PageUpdate, the first one the state
 *
 * Without a user the first one is meant. Messages, users, commands and interactions are Discord's own JSON.
 * An ephemeral message has flag 64, one that the bot is still thinking about flag 128.
 */
import type {
  APIApplicationCommandOptionChoice,
  APIInteraction,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
  ChannelType,
} from 'discord-api-types/v10';

export interface PageState {
  readonly me: APIUser;
  /** Whom one can play, oneself included. */
  readonly players: readonly APIUser[];
  /** Everybody who can be mentioned or has written: players, the bot, the system. */
  readonly people: readonly APIUser[];
  readonly bot: { readonly user: APIUser; readonly online: boolean };
  readonly guilds: readonly {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly RoleView[];
  }[];
  /** Channels, threads and direct conversations this user sees, in the order they were made. */
  readonly channels: readonly ChannelView[];
  /** The latest messages by channel id, oldest first. */
  readonly messages: Readonly<Record<string, readonly APIMessage[]>>;
  /** What this user did with the bot lately, oldest first. */
  readonly exchanges: readonly ExchangeView[];
  /** What this user wrote lately that the bot answered, oldest first. */
  readonly talks: readonly TalkView[];
}

export interface RoleView {
  readonly id: string;
  readonly name: string;
}

export interface ChannelView {
  readonly id: string;
  readonly type: ChannelType;
  /** In direct messages the other person's name. */
  readonly name: string;
  /** Missing in direct messages. */
  readonly guildId?: string;
  /** In direct messages the other person. */
  readonly personId?: string;
  /** The channel a thread hangs on. */
  readonly parentId?: string;
  readonly archived: boolean;
  /** Whether this user may write here. */
  readonly writable: boolean;
}

/**
 * One interaction of this user and what the bot made of it: 'failed' is "The application did not respond",
 * 'acknowledged' that the bot has taken note and nothing more needs to be shown.
 */
export interface ExchangeView {
  readonly id: string;
  readonly channelId: string;
  readonly state: 'waiting' | 'thinking' | 'acknowledged' | 'answered' | 'failed';
  /** In milliseconds since 1970. */
  readonly begunAt: number;
  /** The interaction as the bot got it, without its token. */
  readonly interaction: Omit<APIInteraction, 'token'>;
  /** The bot's raw answers, oldest first. */
  readonly sent: readonly SentView[];
  /** The modal to be shown; it is sent in with the act 'submit'. */
  readonly modal?: APIModalInteractionResponseCallbackData;
  /** The messages the bot made of it. */
  readonly messageIds: readonly string[];
}

/** One request of the bot, as it came. */
export interface SentView {
  readonly method: string;
  readonly route: string;
  readonly body: unknown;
}

/** A message of this user that the bot answered, other than by an interaction. */
export interface TalkView {
  /** The message's id. */
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly begunAt: number;
  /** The data of MESSAGE_CREATE as the bot got it. */
  readonly event: unknown;
  readonly sent: readonly SentView[];
}

export type PageUpdate =
  | { readonly kind: 'state'; readonly state: PageState }
  /** A message is new or has changed. */
  | { readonly kind: 'message'; readonly message: APIMessage }
  | { readonly kind: 'messages-deleted'; readonly channelId: string; readonly messageIds: readonly string[] }
  /** A channel, thread or conversation is new or has changed. */
  | { readonly kind: 'channel'; readonly channel: ChannelView }
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string }
  /** An exchange of this user is new or has changed. */
  | { readonly kind: 'exchange'; readonly exchange: ExchangeView }
  /** A talk of this user is new or has changed. */
  | { readonly kind: 'talk'; readonly talk: TalkView }
  /** Ask for /sandbox/commands again. */
  | { readonly kind: 'commands-changed' }
  | { readonly kind: 'bot'; readonly online: boolean };

/** What a user can do, with what it takes. */
export interface Acts {
  /** '@name' in the content mentions somebody. A reply pings its author unless `ping` is false. */
  readonly send: {
    readonly channelId: string;
    readonly content: string;
    readonly replyTo?: string;
    readonly ping?: boolean;
  };
  /** `command` may hold a subcommand: 'article outline'. */
  readonly slash: { readonly channelId: string; readonly command: string; readonly options: OptionInputs };
  /** While the option `focused` is being typed; the other options may still be missing. */
  readonly complete: {
    readonly channelId: string;
    readonly command: string;
    readonly options: OptionInputs;
    readonly focused: string;
  };
  /** Apps → a message command. */
  readonly 'use-on': { readonly messageId: string; readonly command: string };
  readonly click: { readonly messageId: string; readonly customId: string };
  readonly choose: {
    readonly messageId: string;
    readonly customId: string;
    readonly values: readonly string[];
  };
  /** Sends in the modal of an exchange; the fields by custom id. */
  readonly submit: {
    readonly exchangeId: string;
    readonly fields: Readonly<Record<string, string | readonly string[]>>;
  };
  readonly delete: { readonly messageId: string };
  /** Opens the conversation with somebody. */
  readonly direct: { readonly userId: string };
}

/** Values by option name; a user, channel or role by its id or name. */
export type OptionInputs = Readonly<Record<string, string | number | boolean>>;

export interface ActResults {
  readonly send: { readonly messageId: string };
  readonly slash: Begun;
  /** No choices when the bot has not answered in time. */
  readonly complete: { readonly choices?: readonly APIApplicationCommandOptionChoice[] };
  readonly 'use-on': Begun;
  readonly click: Begun;
  readonly choose: Begun;
  readonly submit: Begun;
  readonly delete: Record<string, never>;
  readonly direct: { readonly channelId: string };
}

/** The bot has been told; what it answers comes by the stream, under this exchange's id. */
export interface Begun {
  readonly exchangeId: string;
}

export type ActKind = keyof Acts;

export type ActRequest<Kind extends ActKind = ActKind> = {
  readonly [K in Kind]: { readonly user: string; readonly kind: K; readonly input: Acts[K] };
}[Kind];

/** Why the client would not let the user do it, in words to be shown. */
export interface ActRefused {
  readonly error: string;
}
