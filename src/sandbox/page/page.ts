/** What every part of the page gets: what the user sees, what they are doing in this tab, and how to do more. */
import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { ActKind, ActResults, Acts, Begun } from '../page-protocol.ts';
import type { Draft } from './composer/draft.ts';
import type { Seen } from './seen.ts';

export interface Page {
  readonly seen: Seen;
  readonly ui: PageUi;
  /** Changes what is open or typed, and draws the page again at once. */
  change(changes: Partial<PageUi>): void;
  /** Does something as this user; undefined when it was refused, which is then shown. */
  act<Kind extends ActKind>(kind: Kind, input: Acts[Kind]): Promise<ActResults[Kind] | undefined>;
  /** Shows a sentence for a moment: what could not be done. */
  tell(notice: string): void;
  /** Begins an interaction; when it comes to a modal, that opens here and in no other tab. */
  begin(act: () => Promise<Begun | undefined>): Promise<Begun | undefined>;
  /** Begins an interaction of a message's component, which waits until the bot has answered. */
  use(messageId: string, customId: string, act: () => Promise<Begun | undefined>): void;
  /** Sends in the open modal. */
  submit(fields: Readonly<Record<string, string | readonly string[]>>): void;
  closeModal(): void;
  openChannel(channelId: string): void;
  /** Opens the channel at this message. */
  openMessage(channelId: string, messageId: string): void;
  /** Replies to a message of the open channel. */
  replyTo(messageId: string): void;
  /** Puts a text into the composer, as if it had been typed. */
  write(text: string): void;
  switchUser(userId: string): void;
}

export interface PageUi {
  channelId: string;
  /** What the bot registered for this channel. */
  commands: readonly APIApplicationCommand[];
  /** By channel. */
  drafts: ReadonlyMap<string, Draft>;
  menu: OpenMenu | undefined;
  userMenu: { readonly x: number; readonly y: number; readonly above: true } | undefined;
  /** The select menu that is open, by message and custom id. */
  select:
    | {
        readonly messageId: string;
        readonly customId: string;
        readonly active: number;
        readonly chosen: readonly string[];
      }
    | undefined;
  /** What was chosen last, by menu and the state of its message. */
  readonly chosen: Map<string, readonly string[]>;
  /** Which component was used, by exchange. */
  readonly used: Map<string, { readonly messageId: string; readonly customId: string }>;
  /** Exchanges this tab began whose modal has not been shown. */
  readonly begunHere: Set<string>;
  /** The exchange whose modal is open, and the one it was sent in with. */
  modal: { readonly exchangeId: string; readonly sentAs?: string } | undefined;
  sidebarOpen: boolean;
  drawerOpen: boolean;
  /** Failed exchanges the user has waved away. */
  dismissed: ReadonlySet<string>;
  connected: boolean;
  /** What could not be done. */
  notice: string | undefined;
}

/** A message's menu, at a place in the window. */
export interface OpenMenu {
  readonly messageId: string;
  readonly x: number;
  readonly y: number;
  /** What gets the focus back. */
  readonly opener: HTMLElement | undefined;
}
