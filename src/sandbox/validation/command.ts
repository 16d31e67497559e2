/** A command's declaration goes in; out it comes with Discord's defaults filled in and every limit checked. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  Locale,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import { readChoices } from './choices.ts';
import { type Form, integer, type Json, list, object, oneOf, type Path, requireField, text } from './form.ts';

const NAME = 32;
const DESCRIPTION = 100;
const OPTIONS = 25;
const CHARACTERS = 8000;
const VALUE = 6000;
const NAME_PATTERN = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u;
const LOCALES: readonly string[] = Object.values(Locale);
const NESTING = [Option.Subcommand, Option.SubcommandGroup];
const OPTION_TYPES = Object.values(Option).filter((type) => typeof type === 'number');
const COMMAND_TYPES = [
  ApplicationCommandType.ChatInput,
  ApplicationCommandType.User,
  ApplicationCommandType.Message,
];
const COMPLETED = [Option.String, Option.Integer, Option.Number];

/** What of a command is its maker's to say. */
export type DeclaredCommand = Omit<APIApplicationCommand, 'id' | 'application_id' | 'version' | 'guild_id'>;

/** Checks the command at `path`. A guild's commands have no contexts and integration types of their own. */
export function readCommand(form: Form, path: Path, value: unknown, inGuild: boolean): DeclaredCommand {
  const command = object(form, path, value);
  const type = command.type ?? ApplicationCommandType.ChatInput;
  oneOf(form, [...path, 'type'], type, COMMAND_TYPES);
  const slash = type === ApplicationCommandType.ChatInput;
  checkNames(form, path, command, slash);
  if (slash) checkDescriptions(form, path, command);
  else if (command.description || command.options) {
    const message = 'Context menu commands cannot have description';
    form.fail([...path, 'description'], 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID', message);
  }
  const options = slash ? readOptions(form, [...path, 'options'], command.options, 0) : [];
  if (countCharacters(command) > CHARACTERS) {
    form.fail(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${CHARACTERS})`);
  }
  return {
    type,
    name: command.name,
    name_localizations: command.name_localizations ?? null,
    description: slash ? command.description : '',
    description_localizations: command.description_localizations ?? null,
    ...(options.length > 0 && { options }),
    default_member_permissions: command.default_member_permissions ?? null,
    nsfw: command.nsfw === true,
    ...(!inGuild && {
      dm_permission: command.dm_permission !== false,
      contexts: numbers(form, [...path, 'contexts'], command.contexts, 3) ?? null,
      integration_types: numbers(form, [...path, 'integration_types'], command.integration_types, 2) ?? [0],
    }),
  } as DeclaredCommand;
}

function readOptions(form: Form, path: Path, value: unknown, depth: number): APIApplicationCommandOption[] {
  const options = list(form, path, value, { max: OPTIONS }).map((each, n) =>
    object(form, [...path, n], each),
  );
  const names = new Set<unknown>();
  let optional = false;
  for (const [n, option] of options.entries()) {
    const at = [...path, n];
    const type = option.type;
    oneOf(form, [...at, 'type'], type, OPTION_TYPES);
    checkNames(form, at, option, true);
    checkDescriptions(form, at, option);
    if (names.has(option.name)) {
      form.fail(
        [...at, 'name'],
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        'Option name already exists in these options',
      );
    }
    names.add(option.name);
    if (NESTING.includes(type as Option) !== NESTING.includes(options[0]?.type as Option)) {
      const message =
        'Sub-command and sub-command group option types are mutually exclusive to all other types';
      form.fail(at, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
    }
    if (option.required === true && optional) {
      const message = 'Required options must be placed before non-required options';
      form.fail(at, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    optional ||= option.required !== true;
    checkValues(form, at, option);
    if (depth > 1 && NESTING.includes(type as Option)) {
      form.fail(
        [...at, 'type'],
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-commands cannot be nested so deep',
      );
    }
  }
  return options.map((option, n) => {
    if (!NESTING.includes(option.type as Option)) return option as unknown as APIApplicationCommandOption;
    const nested = readOptions(form, [...path, n, 'options'], option.options, depth + 1);
    return { ...option, options: nested } as unknown as APIApplicationCommandOption;
  });
}

/** What an option says of its values: choices, completion, bounds. */
function checkValues(form: Form, path: Path, option: Json): void {
  readChoices(form, [...path, 'choices'], option.choices);
  if (option.autocomplete === true) {
    if (!COMPLETED.includes(option.type as Option)) {
      form.fail(
        [...path, 'autocomplete'],
        'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
        'This option type cannot be completed',
      );
    }
    if (Array.isArray(option.choices) && option.choices.length > 0) {
      form.fail(
        path,
        'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
        'Choices and autocomplete are mutually exclusive',
      );
    }
  }
  integer(form, [...path, 'min_length'], option.min_length, { max: VALUE });
  integer(form, [...path, 'max_length'], option.max_length, { min: 1, max: VALUE });
}

function checkNames(form: Form, path: Path, named: Json, strict: boolean): void {
  const at = [...path, 'name'];
  const check = (where: Path, value: unknown) => {
    const name = text(form, where, value, { min: 1, max: NAME, required: true });
    if (strict && name !== '' && (!NAME_PATTERN.test(name) || name !== name.toLowerCase())) {
      form.fail(where, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    }
  };
  check(at, named.name);
  forEachLocale(form, [...path, 'name_localizations'], named.name_localizations, check);
}

function checkDescriptions(form: Form, path: Path, described: Json): void {
  const check = (where: Path, value: unknown) =>
    text(form, where, value, { min: 1, max: DESCRIPTION, required: true });
  check([...path, 'description'], described.description);
  forEachLocale(form, [...path, 'description_localizations'], described.description_localizations, check);
}

function forEachLocale(
  form: Form,
  path: Path,
  value: unknown,
  check: (path: Path, value: unknown) => void,
): void {
  if (value === undefined || value === null) return;
  for (const [locale, words] of Object.entries(object(form, path, value))) {
    if (!LOCALES.includes(locale)) oneOf(form, [...path, locale], locale, LOCALES);
    else if (words !== null) check([...path, locale], words);
  }
}

function numbers(form: Form, path: Path, value: unknown, below: number): number[] | undefined {
  if (value === undefined || value === null) return undefined;
  const allowed = Array.from({ length: below }, (_, n) => n);
  const given = list(form, path, value, { max: below });
  for (const [n, each] of given.entries()) oneOf(form, [...path, n], each, allowed);
  if (given.length === 0) requireField(form, path);
  return given as number[];
}

/** Names, descriptions and values of a command and all its options; of translations only the longest counts. */
function countCharacters(part: Json): number {
  const longest = (key: string) => {
    const translations = Object.values((part[`${key}_localizations`] as Json | null | undefined) ?? {});
    return Math.max(
      ...[part[key], ...translations].map((words) => (typeof words === 'string' ? words.length : 0)),
    );
  };
  const value = typeof part.value === 'string' ? part.value.length : 0;
  const nested = ['options', 'choices'].flatMap((key) =>
    Array.isArray(part[key]) ? (part[key] as Json[]) : [],
  );
  return nested.reduce(
    (sum, inner) => sum + countCharacters(inner),
    longest('name') + longest('description') + value,
  );
}
