/** A command's declaration goes in; out it comes with Discord's defaults filled in and every limit checked. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  Locale,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import { readChoices } from './choices.ts';
import type { Fields, Json } from './form.ts';

const NAME = 32;
const DESCRIPTION = 100;
const OPTIONS = 25;
const CHARACTERS = 8000;
const VALUE = 6000;
const NAME_PATTERN = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u;
const LOCALES: readonly string[] = Object.values(Locale);
const CONTEXTS = [0, 1, 2];
const INTEGRATION_TYPES = [0, 1];
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

/** Reads a command. A guild's commands have no contexts and integration types of their own. */
export function readCommand(command: Fields, inGuild: boolean): DeclaredCommand {
  const { json } = command;
  const type = json.type ?? ApplicationCommandType.ChatInput;
  if (!COMMAND_TYPES.includes(type as ApplicationCommandType)) command.oneOf('type', COMMAND_TYPES);
  const slash = type === ApplicationCommandType.ChatInput;
  checkNames(command, slash);
  if (slash) checkDescriptions(command);
  else if (json.description || json.options) {
    const message = 'Context menu commands cannot have description';
    command.fail('description', 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID', message);
  }
  const options = slash ? readOptions(command, 0) : [];
  if (countCharacters(json) > CHARACTERS) {
    const message = `Command exceeds maximum size (${CHARACTERS})`;
    command.fail(undefined, 'APPLICATION_COMMAND_TOO_LARGE', message);
  }
  return {
    type,
    name: json.name,
    name_localizations: json.name_localizations ?? null,
    description: slash ? json.description : '',
    description_localizations: json.description_localizations ?? null,
    ...(options.length > 0 && { options }),
    default_member_permissions: json.default_member_permissions ?? null,
    nsfw: json.nsfw === true,
    ...(!inGuild && {
      dm_permission: json.dm_permission !== false,
      contexts: someOf(command, 'contexts', CONTEXTS) ?? null,
      integration_types: someOf(command, 'integration_types', INTEGRATION_TYPES) ?? [0],
    }),
  } as DeclaredCommand;
}

function readOptions(command: Fields, depth: number): APIApplicationCommandOption[] {
  const names = new Set<unknown>();
  let optional = false;
  let nests: boolean | undefined;
  return command.each('options', { max: OPTIONS }, (option) => {
    const { type, name, required } = option.json;
    const nesting = NESTING.includes(type as Option);
    option.oneOf('type', OPTION_TYPES);
    checkNames(option, true);
    checkDescriptions(option);
    if (names.has(name)) {
      const message = 'Option name already exists in these options';
      option.fail('name', 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message);
    }
    names.add(name);
    nests ??= nesting;
    if (nesting !== nests) {
      const message =
        'Sub-command and sub-command group option types are mutually exclusive to all other types';
      option.fail(undefined, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
    }
    if (required === true && optional) {
      const message = 'Required options must be placed before non-required options';
      option.fail(undefined, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    optional ||= required !== true;
    checkValues(option);
    if (!nesting) return option.json as unknown as APIApplicationCommandOption;
    if (depth > 1) {
      const message = 'Sub-commands cannot be nested so deep';
      option.fail('type', 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
    }
    const options = readOptions(option, depth + 1);
    return { ...option.json, options } as unknown as APIApplicationCommandOption;
  });
}

/** What an option says of its values: choices, completion, bounds. */
function checkValues(option: Fields): void {
  const choices = readChoices(option);
  if (option.json.autocomplete === true) {
    if (!COMPLETED.includes(option.json.type as Option)) {
      const message = 'This option type cannot be completed';
      option.fail('autocomplete', 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID', message);
    }
    if (choices.length > 0) {
      const message = 'Choices and autocomplete are mutually exclusive';
      option.fail(undefined, 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES', message);
    }
  }
  option.integer('min_length', { max: VALUE });
  option.integer('max_length', { min: 1, max: VALUE });
}

function checkNames(named: Fields, strict: boolean): void {
  inEveryLanguage(named, 'name', (fields, key) => {
    const name = fields.text(key, { min: 1, max: NAME, required: true });
    if (strict && name !== '' && (!NAME_PATTERN.test(name) || name !== name.toLowerCase())) {
      fields.fail(key, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    }
  });
}

function checkDescriptions(described: Fields): void {
  inEveryLanguage(described, 'description', (fields, key) => {
    fields.text(key, { min: 1, max: DESCRIPTION, required: true });
  });
}

/** Checks a text and its translations alike. */
function inEveryLanguage(fields: Fields, key: string, check: (fields: Fields, key: string) => void): void {
  check(fields, key);
  const translations = fields.inner(`${key}_localizations`);
  for (const [locale, words] of Object.entries(translations?.json ?? {})) {
    if (!LOCALES.includes(locale)) {
      translations?.fail(locale, 'BASE_TYPE_CHOICES', `Value must be one of (${LOCALES.join(', ')}).`);
    } else if (translations && words !== null) check(translations, locale);
  }
}

/** A list of at least one of these; undefined when it is missing. */
function someOf(command: Fields, key: string, allowed: readonly number[]): unknown[] | undefined {
  if (command.json[key] === undefined || command.json[key] === null) return undefined;
  const given = command.listOf(key, { max: allowed.length }, allowed);
  if (given.length === 0) command.require(key);
  return given;
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
