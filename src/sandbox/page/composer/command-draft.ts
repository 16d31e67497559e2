/** The bot's commands and what is being typed go in; out comes a command with its options filled one by one. */
import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import { commandTypes, optionTypes } from '../discord-numbers.ts';

/** A slash command, or one subcommand of it, as the picker offers it. */
export interface SlashEntry {
  readonly commandId: string;
  /** With the subcommand's words: 'article outline'. */
  readonly name: string;
  readonly description: string;
  /** Required ones first, as Discord demands. */
  readonly options: readonly APIApplicationCommandBasicOption[];
}

export interface FilledOption {
  readonly option: APIApplicationCommandBasicOption;
  readonly text: string;
  /** What stands for the text when it was picked from a list; otherwise the text itself is sent. */
  readonly picked?: string | number | boolean;
}

export interface CommandDraft {
  readonly entry: SlashEntry;
  readonly filled: readonly FilledOption[];
}

/** Every slash command and subcommand, by name. */
export function slashEntries(commands: readonly APIApplicationCommand[]): readonly SlashEntry[] {
  return commands
    .filter(({ type }) => type === commandTypes.slash)
    .flatMap((command) => flatten(command.id, command.name, command.description, command.options ?? []))
    .sort((one, other) => one.name.localeCompare(other.name));
}

function flatten(
  commandId: string,
  name: string,
  description: string,
  options: readonly NonNullable<APIApplicationCommand['options']>[number][],
): readonly SlashEntry[] {
  const nested = options.filter(({ type }) => type === optionTypes.subcommand || type === optionTypes.group);
  if (nested.length === 0) {
    const basic = options as readonly APIApplicationCommandBasicOption[];
    return [{ commandId, name, description, options: basic }];
  }
  return nested.flatMap((option) =>
    flatten(
      commandId,
      `${name} ${option.name}`,
      option.description,
      ('options' in option && option.options) || [],
    ),
  );
}

/** The entries a text such as '/as' may become: those that begin with it, then those that hold it. */
export function matchingEntries(text: string, entries: readonly SlashEntry[]): readonly SlashEntry[] {
  const typed = text.slice(1).toLowerCase();
  const begins = entries.filter(({ name }) => name.startsWith(typed));
  return [...begins, ...entries.filter((entry) => !begins.includes(entry) && entry.name.includes(typed))];
}

/** Begins a command with its required options, all empty; without any, with its first optional one. */
export function beginCommand(entry: SlashEntry, firstText = ''): CommandDraft {
  const required = entry.options.filter((option) => option.required);
  const first = required.length > 0 || firstText === '' ? required : entry.options.slice(0, 1);
  return { entry, filled: first.map((option, n) => ({ option, text: n === 0 ? firstText : '' })) };
}

/**
 * Reads '/ask why …' and '/ask question: why …': what follows a command's name goes into its first option. Undefined for
 * any other text.
 */
export function readCommand(text: string, entries: readonly SlashEntry[]): CommandDraft | undefined {
  const entry = entries
    .filter(({ name }) => text.startsWith(`/${name} `))
    .sort((one, other) => other.name.length - one.name.length)[0];
  if (!entry) return undefined;
  const rest = text.slice(entry.name.length + 2);
  const named = `${entry.options[0]?.name}:`;
  return beginCommand(entry, rest.startsWith(named) ? rest.slice(named.length).trimStart() : rest);
}

export function remainingOptions({
  entry,
  filled,
}: CommandDraft): readonly APIApplicationCommandBasicOption[] {
  return entry.options.filter(({ name }) => !filled.some(({ option }) => option.name === name));
}

export function addOption(draft: CommandDraft, name: string): CommandDraft {
  const option = draft.entry.options.find((each) => each.name === name);
  return option ? { ...draft, filled: [...draft.filled, { option, text: '' }] } : draft;
}

export function removeOption(draft: CommandDraft, name: string): CommandDraft {
  return { ...draft, filled: draft.filled.filter(({ option }) => option.name !== name) };
}

export function fillOption(draft: CommandDraft, name: string, text: string, choice?: Choice): CommandDraft {
  const change = (each: FilledOption): FilledOption => {
    if (each.option.name !== name) return each;
    return choice
      ? { option: each.option, text: choice.name, picked: choice.value }
      : { option: each.option, text };
  };
  return { ...draft, filled: draft.filled.map(change) };
}

export interface Choice {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** The fixed choices of an option that fit what is typed; undefined when any text will do. */
export function fixedChoices({ option, text, picked }: FilledOption): readonly Choice[] | undefined {
  const all = allChoices(option);
  const typed = picked === undefined ? text.toLowerCase() : '';
  return all?.filter(({ name }) => name.toLowerCase().includes(typed));
}

function allChoices(option: APIApplicationCommandBasicOption): readonly Choice[] | undefined {
  if (option.type === optionTypes.boolean) {
    return [true, false].map((value) => ({ name: value ? 'True' : 'False', value }));
  }
  const choices: readonly APIApplicationCommandOptionChoice[] | undefined =
    'choices' in option ? option.choices : undefined;
  return choices && choices.length > 0 ? choices : undefined;
}

/** Whether the bot suggests values while this option is typed. */
export function isAutocompleted(option: APIApplicationCommandBasicOption): boolean {
  return 'autocomplete' in option && option.autocomplete === true;
}

/** What is sent: values by option name; empty options are left out. */
export function draftValues({ filled }: CommandDraft): Record<string, string | number | boolean> {
  const given = filled.filter(({ text, picked }) => picked !== undefined || text.trim() !== '');
  return Object.fromEntries(given.map(({ option, text, picked }) => [option.name, picked ?? text.trim()]));
}

/** The first option that keeps the command from being sent, with the reason. */
export function firstProblem(
  draft: CommandDraft,
): { readonly name: string; readonly why: string } | undefined {
  for (const each of draft.filled) {
    const { option, text, picked } = each;
    if (picked !== undefined) continue;
    if (text.trim() === '') {
      if (option.required) return { name: option.name, why: 'This option is required. Specify a value.' };
    } else if (allChoices(option)) {
      return { name: option.name, why: 'Choose one of the list.' };
    }
  }
  return undefined;
}
