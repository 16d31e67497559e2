/** What every part of the page gets: what the user sees, what they are doing in this tab, and how to do more. */
import type { ActKind, ActResults, Acts, Begun } from '../page-protocol.ts';
import type { PageUi } from './page-ui.ts';
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
