/** A command goes in; the composer turns into its options, with the first one ready to be typed. */
import type { Page } from '../page.ts';
import { beginCommand, type CommandDraft, isAutocompleted, type SlashEntry } from './command-draft.ts';
import { type SlashDraft, setDraft } from './draft.ts';
import { suggestSoon } from './suggest.ts';

/** Begins a picked command, or goes on with one that was typed with its first option. */
export function beginIn(page: Page, channelId: string, chosen: SlashEntry | CommandDraft): void {
  const command = 'filled' in chosen ? chosen : beginCommand(chosen);
  focusOption(
    page,
    channelId,
    { kind: 'command', command, focused: '', active: -1, listOpen: true },
    command.filled[0]?.option.name ?? '',
  );
}

/** Moves to an option of the command ('' for none of them), with what the bot suggests for it. */
export function focusOption(page: Page, channelId: string, draft: SlashDraft, name: string): void {
  setDraft(page, channelId, {
    ...draft,
    focused: name,
    suggested: undefined,
    active: -1,
    listOpen: true,
    problem: undefined,
  });
  const field = document.querySelector<HTMLElement>(
    name === '' ? '#command-box' : `#option-${CSS.escape(name)}`,
  );
  field?.focus();
  if (field instanceof HTMLInputElement) field.setSelectionRange(field.value.length, field.value.length);
  const option = draft.command.entry.options.find((each) => each.name === name);
  if (option && isAutocompleted(option)) suggestSoon(page, channelId);
}
