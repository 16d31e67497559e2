import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/commands.ts';
import * as limits from '../../src/message/limits.ts';
import { discordLocales, wordings } from '../../src/message/wording-for.ts';

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string | null>> | null;
  readonly options?: readonly Named[];
}

/** Every language but the one that everybody else gets. */
const LOCALES = wordings.slice(1).flatMap(discordLocales);
/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const texts = (text = '', localized: Named['name_localizations'] = {}) => [
  text,
  ...Object.values(localized ?? {}).map(String),
];
const longest = (...args: Parameters<typeof texts>) =>
  Math.max(...texts(...args).map(({ length }) => length));

/** Of every field Discord counts the longest translation. */
function countCharacters(named: Named): number {
  const own =
    longest(named.name, named.name_localizations) +
    longest(named.description, named.description_localizations);
  return (named.options ?? []).reduce((sum, option) => sum + countCharacters(option), own);
}

function checkNames(named: Named, slash: boolean): void {
  expect(Object.keys(named.name_localizations ?? {})).toEqual(LOCALES);
  for (const name of texts(named.name, named.name_localizations)) {
    expect(name.length).toBeLessThanOrEqual(limits.COMMAND_NAME);
    if (slash) expect(name).toMatch(NAME);
    if (slash) expect(name).toBe(name.toLowerCase());
  }
  for (const description of texts(named.description, named.description_localizations)) {
    expect(description.length).toBeLessThanOrEqual(limits.COMMAND_DESCRIPTION);
    expect(description !== '').toBe(slash);
  }
  const options = named.options ?? [];
  for (const locale of LOCALES) {
    const names = options.map((option) => option.name_localizations?.[locale]);
    expect(new Set(names).size).toBe(names.length);
  }
  for (const option of options) checkNames(option, slash);
}

describe.each(commands.map(({ data }) => [data.name, data] as const))('%s', (_, data) => {
  test('is named and described in every language within Discord’s limits', () => {
    checkNames(data as Named, data.type !== 3);
    expect(countCharacters(data as Named)).toBeLessThanOrEqual(limits.COMMAND_TOTAL);
  });

  test('works in servers, in direct messages and as a user’s own app', () => {
    expect(data).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });
});

test('no two commands share a name in any language', () => {
  for (const locale of LOCALES) {
    const names = commands.map(({ data }) => `${data.type} ${data.name_localizations?.[locale]}`);
    expect(new Set(names).size).toBe(names.length);
  }
});
