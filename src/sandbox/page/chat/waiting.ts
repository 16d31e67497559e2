/** The components used in this tab go in; out comes which of them the bot still owes an answer. */
import type { Page } from '../page.ts';

/** Whether the bot has not yet answered to the use of this component. */
export function isWaiting(page: Page, messageId: string, customId: string): boolean {
  return [...page.ui.used].some(
    ([exchangeId, used]) =>
      used.messageId === messageId &&
      used.customId === customId &&
      page.seen.exchanges.get(exchangeId)?.state === 'waiting',
  );
}

/** Whether the bot left the last use of one of this message's components without an answer. */
export function hasFailed(page: Page, messageId: string): boolean {
  const last = [...page.ui.used].filter(([, used]) => used.messageId === messageId).at(-1);
  return last !== undefined && page.seen.exchanges.get(last[0])?.state === 'failed';
}
