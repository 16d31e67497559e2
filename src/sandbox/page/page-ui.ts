/** What the user is doing in this tab: where they are, what is open, what is typed and chosen. */
import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Draft } from './composer/draft.ts';

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

/** As a tab begins. */
export function createUi(): PageUi {
  return {
    channelId: '',
    commands: [],
    drafts: new Map(),
    menu: undefined,
    userMenu: undefined,
    select: undefined,
    chosen: new Map(),
    used: new Map(),
    begunHere: new Set(),
    modal: undefined,
    sidebarOpen: false,
    drawerOpen: false,
    dismissed: new Set(),
    connected: true,
    notice: undefined,
  };
}
