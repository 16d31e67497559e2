/** An interaction goes in; out comes the name of the command that was used, with its subcommand. */
import { optionTypes } from '../discord-numbers.ts';

interface Named {
  readonly name?: string;
  readonly type?: number;
  readonly options?: readonly Named[];
}

/** 'article outline'; '' for an interaction with anything but a command. */
export function commandName({ data }: { readonly data?: unknown }): string {
  return wholeName((data ?? {}) as Named);
}

function wholeName({ name = '', options: [first] = [] }: Named): string {
  const nested = first?.type === optionTypes.subcommand || first?.type === optionTypes.group;
  return nested ? `${name} ${wholeName(first)}` : name;
}
