/** What is being written in a channel: words, or a command with its options. */
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { CommandDraft } from './command-draft.ts';

export interface TextDraft {
  readonly kind: 'text';
  readonly text: string;
  readonly caret: number;
  readonly replyTo?: string | undefined;
  /** Whether the reply pings its author. */
  readonly ping: boolean;
  /** The active suggestion of the picker; 'closed' after Escape, until more is typed. */
  readonly active: number | 'closed';
}

export interface SlashDraft {
  readonly kind: 'command';
  readonly command: CommandDraft;
  /** The option being typed, or '' while another one is being picked. */
  readonly focused: string;
  /** What the bot suggests for it; undefined until it has answered. */
  readonly suggested?: readonly APIApplicationCommandOptionChoice[] | undefined;
  /** The active suggestion; -1 for none. */
  readonly active: number;
  readonly listOpen: boolean;
  readonly problem?: { readonly name: string; readonly why: string } | undefined;
}

export type Draft = TextDraft | SlashDraft;

export const emptyDraft: TextDraft = { kind: 'text', text: '', caret: 0, ping: true, active: 0 };

/** The page, or as much of it as keeps the drafts. */
interface DraftKeeper {
  readonly ui: { readonly drafts: ReadonlyMap<string, Draft> };
  change(changes: { readonly drafts: ReadonlyMap<string, Draft> }): void;
}

export function draftOf(page: DraftKeeper, channelId: string): Draft {
  return page.ui.drafts.get(channelId) ?? emptyDraft;
}

export function setDraft(page: DraftKeeper, channelId: string, draft: Draft): void {
  page.change({ drafts: new Map(page.ui.drafts).set(channelId, draft) });
}
