/** A command draft goes in; out comes the list for its focused option: choices, the bot's suggestions, people, or more options. */
import { optionTypes } from '../discord-numbers.ts';
import type { ListItem } from '../listbox.ts';
import type { Page } from '../page.ts';
import { nameOf } from '../seen.ts';
import { focusOption } from './begin-command.ts';
import {
  addOption,
  type Choice,
  type FilledOption,
  fillOption,
  fixedChoices,
  isAutocompleted,
  remainingOptions,
} from './command-draft.ts';
import { type SlashDraft, setDraft } from './draft.ts';

export interface OptionList {
  readonly title: string;
  readonly description: string;
  readonly items: readonly ListItem[];
  /** Whether only what is on the list may be sent. */
  readonly strict: boolean;
  readonly choose: (n: number) => void;
}

export function optionList(page: Page, channelId: string, draft: SlashDraft): OptionList {
  const { command, focused } = draft;
  const each = command.filled.find(({ option }) => option.name === focused);
  if (!each) {
    const more = remainingOptions(command);
    return {
      title: `/${command.entry.name}`,
      description: command.entry.description,
      items: more.map(({ name, description }) => ({ label: name, detail: description, aside: 'optional' })),
      strict: false,
      choose: (n) => {
        const option = more[n];
        if (option)
          focusOption(page, channelId, { ...draft, command: addOption(command, option.name) }, option.name);
      },
    };
  }
  const fixed = fixedChoices(each);
  const choices = fixed ?? offered(page, draft, each);
  return {
    title: focused,
    description: each.option.description,
    items: choices.map(({ name }) => ({ label: name, chosen: name === each.text })),
    strict: fixed !== undefined,
    choose: (n) => {
      const choice = choices[n];
      if (!choice) return;
      const filled = fillOption(command, focused, choice.name, choice);
      const next = filled.filled.find(({ option, text }) => option.required && text === '');
      if (next) focusOption(page, channelId, { ...draft, command: filled }, next.option.name);
      else
        setDraft(page, channelId, {
          ...draft,
          command: filled,
          active: -1,
          listOpen: false,
          problem: undefined,
        });
    },
  };
}

function offered(page: Page, draft: SlashDraft, { option }: FilledOption): readonly Choice[] {
  if (option.type === optionTypes.user) {
    return page.seen.players.map((user) => ({ name: nameOf(user), value: user.id }));
  }
  return isAutocompleted(option) ? (draft.suggested ?? []) : [];
}
