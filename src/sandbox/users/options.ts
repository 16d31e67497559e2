/** A command and the values a user typed go in; out come the options of the interaction, checked as a client would. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import type { Channel } from '../channel.ts';
import type { OptionInputs } from '../page-protocol.ts';
import type { World } from '../world.ts';
import { NotPossible } from './not-possible.ts';
import { createResolver, type Resolved, type Resolver } from './resolve.ts';

type OptionValue = string | number | boolean;

interface SentOption {
  readonly name: string;
  readonly type: Option;
  readonly value?: OptionValue;
  readonly focused?: true;
  readonly options?: readonly SentOption[];
}

export interface ReadOptions {
  readonly options: readonly SentOption[];
  readonly resolved: Resolved;
}

/**
 * Reads the values for a command. `words` are the subcommand's names after the command's own. With `focused`, the
 * option of that name is being typed: then nothing needs to be complete.
 */
export function readOptions(
  world: World,
  channel: Channel,
  command: APIApplicationCommand,
  words: readonly string[],
  values: OptionInputs,
  focused?: string,
): ReadOptions {
  const resolver = createResolver(world, channel);
  const read = (declared: readonly APIApplicationCommandOption[], path: readonly string[]): SentOption[] => {
    const [word, ...rest] = path;
    const nested = declared.find(({ type }) => type === Option.Subcommand || type === Option.SubcommandGroup);
    if (nested) {
      const chosen = declared.find(({ name }) => name === word);
      if (!chosen) throw new NotPossible(`/${command.name} has no subcommand “${word ?? ''}”`);
      const inner = 'options' in chosen ? (chosen.options ?? []) : [];
      return [{ name: chosen.name, type: chosen.type, options: read(inner, rest) }];
    }
    const known = new Set(declared.map(({ name }) => name));
    const unknown = [...path, ...Object.keys(values)].find((name) => !known.has(name));
    if (unknown !== undefined) throw new NotPossible(`/${command.name} has no option “${unknown}”`);
    return (declared as APIApplicationCommandBasicOption[]).flatMap((option) => {
      const value = values[option.name];
      if (value === undefined) {
        if (option.required && focused === undefined) throw new NotPossible(`“${option.name}” is required`);
        return [];
      }
      const sent = { name: option.name, type: option.type };
      if (option.name === focused) return { ...sent, value, focused: true };
      return {
        ...sent,
        value: focused === undefined ? readValue(resolver, option, value) : value,
      };
    });
  };
  return { options: read(command.options ?? [], words), resolved: resolver.resolved };
}

function readValue(
  resolver: Resolver,
  option: APIApplicationCommandBasicOption,
  value: OptionValue,
): OptionValue {
  const wrong = (why: string) => new NotPossible(`“${option.name}” ${why}`);
  if ('choices' in option && option.choices && option.choices.length > 0) {
    const choice = option.choices.find((each) => each.value === value || each.name === value);
    if (!choice) throw wrong('is none of the choices');
    return choice.value;
  }
  switch (option.type) {
    case Option.String: {
      const length = String(value).length;
      if (length < (option.min_length ?? 0)) throw wrong(`needs at least ${option.min_length} characters`);
      if (length > (option.max_length ?? 6000))
        throw wrong(`takes at most ${option.max_length ?? 6000} characters`);
      return String(value);
    }
    case Option.Integer:
    case Option.Number: {
      const number = Number(value);
      if (Number.isNaN(number) || (option.type === Option.Integer && !Number.isInteger(number)))
        throw wrong('is not a number');
      if (number < (option.min_value ?? number)) throw wrong(`is at least ${option.min_value}`);
      if (number > (option.max_value ?? number)) throw wrong(`is at most ${option.max_value}`);
      return number;
    }
    case Option.Boolean:
      if (![true, false, 'true', 'false'].includes(value as boolean)) throw wrong('is true or false');
      return value === true || value === 'true';
    case Option.User:
    case Option.Mentionable: {
      const found =
        resolver.user(String(value)) ??
        (option.type === Option.Mentionable ? resolver.role(String(value)) : undefined);
      if (found === undefined) throw wrong('names nobody here');
      return found;
    }
    case Option.Channel: {
      const found = resolver.channel(String(value));
      if (!found) throw wrong('names no channel');
      return found.id;
    }
    case Option.Role: {
      const found = resolver.role(String(value));
      if (found === undefined) throw wrong('names no role');
      return found;
    }
    default:
      throw wrong('takes a file, and this sandbox takes none');
  }
}
