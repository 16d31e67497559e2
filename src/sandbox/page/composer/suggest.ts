/** The command being typed goes in; what the bot suggests for its focused option comes into the draft, a moment later. */
import type { Page } from '../page.ts';
import { draftValues, isAutocompleted } from './command-draft.ts';
import { draftOf, setDraft } from './draft.ts';

/** How long one must pause typing before the bot is asked, in milliseconds. */
const PAUSE = 150;
const pauses = new WeakMap<Page, ReturnType<typeof setTimeout>>();

/** Asks once typing has paused; an answer to what is no longer there is let go. */
export function suggestSoon(page: Page, channelId: string): void {
  clearTimeout(pauses.get(page));
  pauses.set(
    page,
    setTimeout(() => void suggest(page, channelId), PAUSE),
  );
}

async function suggest(page: Page, channelId: string): Promise<void> {
  const asked = draftOf(page, channelId);
  if (asked.kind !== 'command') return;
  const { command, focused } = asked;
  const current = command.filled.find(({ option }) => option.name === focused);
  if (!current || !isAutocompleted(current.option)) return;
  const options = { ...draftValues(command), [focused]: current.text };
  const answer = await page.act('complete', { channelId, command: command.entry.name, options, focused });
  const now = draftOf(page, channelId);
  if (now.kind === 'command' && now.command === command && now.focused === focused) {
    setDraft(page, channelId, { ...now, suggested: answer?.choices ?? [] });
  }
}
