/** What a sandbox may be opened with goes in; out come the defaults for what is not said. */
import type { PermissionName } from './permissions.ts';
import type { RecordedRequest } from './rest/rest.ts';

export interface SandboxOptions {
  /** 0 for any free one. */
  readonly port?: number;
  readonly botName?: string;
  readonly guildName?: string;
  /** The server's language. */
  readonly guildLocale?: string;
  readonly channels?: readonly string[];
  /** Whom one can play, with the language of their client and what they may do beyond what everybody may. */
  readonly users?: readonly {
    readonly name: string;
    readonly locale?: string;
    readonly permissions?: readonly PermissionName[];
  }[];
  /** Whose server it is: nobody one can play. */
  readonly ownerName?: string;
  /** The token that lets a bot in; made up when missing. */
  readonly token?: string;
  /** Where the built page lies. */
  readonly pageFolder?: string;
  /** How many messages a channel keeps, how many exchanges there are at most, and how many events are replayed. */
  readonly historyLimit?: number;
  /** In milliseconds; Discord's 3,000 unless a test is in a hurry. */
  readonly answerWithin?: number;
  /** In milliseconds. */
  readonly heartbeatInterval?: number;
  /** Whether the bot has been granted the MessageContent intent. */
  readonly readsMessageContent?: boolean;
  /** Where the application has its interactions sent, as it says of itself; null for the gateway. */
  readonly interactionsEndpoint?: string | null;
  /** Whether the application, as it says of itself, can be added by OAuth2's code grant alone. */
  readonly requiresCodeGrant?: boolean;
  /** How many shards /gateway/bot recommends. */
  readonly shards?: number;
  /** How often a bot may identify, by what /gateway/bot says. */
  readonly identifiesADay?: number;
  readonly maxConcurrency?: number;
  /** Hears of every request the bot makes. */
  readonly record?: (request: RecordedRequest) => void;
}

export const DEFAULTS: Required<Omit<SandboxOptions, 'token' | 'pageFolder' | 'record'>> = {
  port: 0,
  botName: 'Bot',
  guildName: 'Sandbox',
  ownerName: 'Owner',
  guildLocale: 'en-US',
  channels: ['general'],
  users: [{ name: 'Ada' }, { name: 'Linus' }],
  historyLimit: 1000,
  answerWithin: 3000,
  heartbeatInterval: 41_250,
  readsMessageContent: false,
  interactionsEndpoint: null,
  requiresCodeGrant: false,
  shards: 1,
  identifiesADay: 1000,
  maxConcurrency: 1,
};
