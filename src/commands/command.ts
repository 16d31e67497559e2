/** The seam between what a user can do and Discord: plain invocations in, plain replies out. */
import type {
  APIModalInteractionResponseCallbackData,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Answer } from '../answer/answer.ts';
import type { Card } from '../message/card.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';

/** Who did it and where, as Discord told us. */
export interface Place {
  readonly userId: string;
  readonly channelId: string;
  /** Missing in a DM. */
  readonly guildId?: string;
  /** Whether the bot is no member of that server: somebody has it as an app of their own. */
  readonly external?: boolean;
  /** The reader's Discord language, such as 'de' or 'en-GB'; for a mention, the server's. */
  readonly locale: string;
  /** The server's language; the reader's own in a DM. */
  readonly guildLocale: string;
  /** Whether the user may manage messages here. */
  readonly canManageMessages: boolean;
  /** What the bot itself may do here. */
  readonly botMay: {
    readonly embed: boolean;
    readonly openThreads: boolean;
    /** Whether it could be allowed to: not in a DM, in a thread, or in a server it is not a member of. */
    readonly beAllowedThreads: boolean;
  };
}

/** A message somebody wrote, as far as the bot may read it. */
export interface ReadableMessage {
  readonly id: string;
  /** '' when Discord does not let the bot read it. */
  readonly content: string;
  readonly embeds: readonly {
    readonly author?: string;
    readonly title?: string;
    readonly description?: string;
  }[];
  /** Whether this bot wrote it. */
  readonly ours: boolean;
}

export type OptionValue = string | number | boolean;

/** A slash command with its options by name (a subcommand's name is in `subcommand`). */
export interface SlashInvocation extends Place {
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly subcommand?: string;
}

/** What Discord asks while an option is being typed. */
export interface CompleteInvocation extends SlashInvocation {
  readonly focused: { readonly name: string; readonly value: string };
}

/** A click on a button or a choice in a menu of one of our messages. */
export interface ComponentInvocation extends Place {
  readonly customId: string;
  /** The chosen values of a menu; empty for a button. */
  readonly values: readonly string[];
  /** The message the component stands on. */
  readonly message: ReadableMessage;
}

/** A modal sent in: its text inputs by custom id. */
export interface ModalInvocation extends Place {
  readonly customId: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The message whose button opened it. */
  readonly message?: ReadableMessage;
}

/** Apps → one of our message commands. */
export interface MessageInvocation extends Place {
  readonly target: ReadableMessage;
}

/** A message addressed to the bot: a mention, a reply to one of its messages, a DM. */
export interface MentionInvocation extends Place {
  /** What was said, without the mention of the bot. */
  readonly text: string;
  /** The message it replies to. */
  readonly repliedTo?: ReadableMessage;
  /** The question to us that message is, when somebody else wrote it; a card of ours says itself what it answers. */
  readonly earlierQuestion?: string;
  /** The message that the thread it stands in was opened on. */
  readonly discussed?: ReadableMessage;
}

/** What became of a question. */
export type Outcome = Answer['kind'] | 'answered-already' | 'too-fast';

/** What is to happen; discord/ does it. */
export type Reply =
  /** A new message. `answer`: what became of the question, to be counted. */
  | {
      readonly kind: 'message';
      readonly card: Card;
      readonly private: boolean;
      readonly answer?: Outcome;
      /** The question it answers, to be remembered with the message's link. */
      readonly asked?: Asked;
    }
  /** The message the component stands on becomes this one. */
  | { readonly kind: 'update'; readonly card: Card }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData }
  /**
   * A thread on the message the button stands on. Shown privately: `exists` when there is one already, `failed` when none
   * can be opened, `mute` when nothing can be written in it.
   */
  | {
      readonly kind: 'thread';
      readonly name: string;
      readonly opened: Card;
      readonly exists: Card;
      readonly failed: Card;
      readonly mute: Card;
    }
  /** The message the button stands on is deleted. */
  | { readonly kind: 'remove' };

/** A question as the memory of a channel knows it. */
export interface Asked {
  readonly question: string;
  readonly articleId?: string;
  /** The library's: another edition may answer otherwise. */
  readonly edition: string;
}

/** What was said in a channel a little while ago; small, in memory, may be lost. */
export interface Memory {
  /** The link to the answer the channel got to this question within the last hour. */
  recall(channelId: string, asked: Asked): string | undefined;
  remember(channelId: string, asked: Asked, link: string): void;
  /** The answer to an interaction is on its way; it may fail to come. */
  expectAnswer(interactionId: string, channelId: string, asked: Asked): void;
  /** The answer to an interaction has come up: it is remembered if it was expected. */
  hearOfAnswer(interactionId: string, link: string): void;
  /** That answer is gone. */
  forget(channelId: string, asked: Asked): void;
  /** The message behind that link is gone. */
  forgetLink(link: string): void;
  /** What was asked last in a direct message, some minutes ago at most: there a follow-up needs no reply. */
  lastQuestion(channelId: string): string | undefined;
  noteQuestion(channelId: string, question: string): void;
  /** False when this user has asked more than the gentle limit allows just now. Counts the call. */
  mayAsk(userId: string): boolean;
  /** True the first time a matter comes up in a server (or channel): for what is worth saying once. */
  isNews(placeId: string, matter: 'embeds' | 'threads'): boolean;
}

/** What every command can reach. */
export interface Context {
  /** The newest edition: ask again for every invocation. */
  readonly library: () => SearchableLibrary;
  readonly memory: Memory;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export interface SlashCommand {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  readonly run: (invocation: SlashInvocation, context: Context) => Reply;
  readonly complete?: (invocation: CompleteInvocation, context: Context) => readonly Choice[];
}

export interface MessageCommand {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  readonly runOnMessage: (invocation: MessageInvocation, context: Context) => Reply;
}
