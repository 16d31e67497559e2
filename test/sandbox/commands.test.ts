import { REST } from 'discord.js';
import { expect, test } from 'vitest';
import { type Fields, many, x } from './bodies.ts';
import { openSandbox } from './open-sandbox.ts';
import { refusalOf } from './refusal.ts';

const command = (about: Fields = {}) => ({ name: 'go', description: 'Goes', ...about });
const option = (about: Fields = {}) => ({ type: 3, name: 'word', description: 'A word', ...about });

const REFUSED: readonly [what: string, commands: Fields[], refused: string][] = [
  ['capitals in its name', [command({ name: 'Go' })], '0.name APPLICATION_COMMAND_INVALID_NAME'],
  ['a blank in its name', [command(), command({ name: 'go on' })], '1.name APPLICATION_COMMAND_INVALID_NAME'],
  ['too long a name', [command({ name: x(33) })], '0.name BASE_TYPE_BAD_LENGTH'],
  ['no description', [{ name: 'go' }], '0.description BASE_TYPE_REQUIRED'],
  ['too long a description', [command({ description: x(101) })], '0.description BASE_TYPE_BAD_LENGTH'],
  ['a namesake', [command(), command()], '1 APPLICATION_COMMANDS_DUPLICATE_NAME'],
  [
    '26 options',
    [command({ options: many(26, (n) => option({ name: `o${n}` })) })],
    '0.options BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an option twice',
    [command({ options: [option(), option()] })],
    '0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  [
    'a required option after another',
    [command({ options: [option(), option({ name: 'b', required: true })] })],
    '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'an option beside a subcommand',
    [command({ options: [option({ type: 1 }), option({ name: 'b' })] })],
    '0.options.1 APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  [
    'a wrong option in a subcommand',
    [command({ options: [option({ type: 1, options: [option({ name: 'A' })] })] })],
    '0.options.0.options.0.name APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    '26 choices',
    [command({ options: [option({ choices: many(26, (n) => ({ name: `${n}`, value: `${n}` })) })] })],
    '0.options.0.choices BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an unknown locale',
    [command({ name_localizations: { tlh: 'jaH' } })],
    '0.name_localizations.tlh BASE_TYPE_CHOICES',
  ],
  [
    'a wrong translation',
    [command({ name_localizations: { de: 'Los' } })],
    '0.name_localizations.de APPLICATION_COMMAND_INVALID_NAME',
  ],
  ['an unknown context', [command({ contexts: [3] })], '0.contexts.0 BASE_TYPE_CHOICES'],
  [
    'an unknown integration type',
    [command({ integration_types: [2] })],
    '0.integration_types.0 BASE_TYPE_CHOICES',
  ],
  [
    'a description on a message command',
    [command({ type: 3 })],
    '0.description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
  ],
  [
    'more than 8,000 characters',
    [
      command({
        options: many(4, (n) =>
          option({
            name: `o${n}`,
            choices: many(11, (m) => ({ name: `${m}${x(95)}`, value: `${m}${x(95)}` })),
          }),
        ),
      }),
    ],
    '0 APPLICATION_COMMAND_TOO_LARGE',
  ],
];

async function openRest() {
  const sandbox = await openSandbox();
  const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
  return { sandbox, rest, path: `/applications/${sandbox.botId}/commands` as const };
}

test.each(REFUSED)('a command with %s is refused', async (_what, body, refused) => {
  const { rest, path } = await openRest();
  expect(await refusalOf(rest.put(path, { body }))).toEqual([refused]);
  expect(await rest.get(path)).toEqual([]);
});

interface Registered {
  readonly id: string;
  readonly version: string;
  readonly name: string;
}

test('a command that is registered again unchanged keeps its id and version; a changed one its id', async () => {
  const { rest, path } = await openRest();
  const put = (body: Fields[]) => rest.put(path, { body }) as Promise<Registered[]>;
  const [first] = await put([command({ options: [option()] })]);
  expect(await put([command({ options: [option()] })])).toEqual([first]);
  const [changed] = await put([command({ description: 'Runs' })]);
  expect(changed).toMatchObject({ id: first?.id, description: 'Runs' });
  expect(changed?.version).not.toBe(first?.version);
  const [renamed] = await put([command({ name: 'run' })]);
  expect(renamed?.id).not.toBe(first?.id);
});

test('commands are added, changed and deleted one by one', async () => {
  const { rest, path } = await openRest();
  const names = async () => ((await rest.get(path)) as Registered[]).map(({ name }) => name);
  const { id } = (await rest.post(path, { body: command() })) as Registered;
  await rest.post(path, { body: command({ name: 'Go', type: 3, description: undefined }) });
  expect(await rest.post(path, { body: command({ description: 'Again' }) })).toMatchObject({ id });
  expect(await rest.patch(`${path}/${id}`, { body: { name: 'walk' } })).toMatchObject({
    id,
    description: 'Again',
  });
  expect(await rest.get(`${path}/${id}`)).toMatchObject({ name: 'walk' });
  expect((await names()).sort()).toEqual(['Go', 'walk']);
  await rest.delete(`${path}/${id}`);
  expect(await names()).toEqual(['Go']);
});

test('translations are listed on request only', async () => {
  const { rest, path } = await openRest();
  await rest.put(path, {
    body: [
      command({
        name_localizations: { de: 'los' },
        options: [option({ name_localizations: { de: 'wort' } })],
      }),
    ],
  });
  expect(JSON.stringify(await rest.get(path))).not.toContain('los');
  const full = await rest.get(path, { query: new URLSearchParams({ with_localizations: 'true' }) });
  expect(full).toMatchObject([
    { name_localizations: { de: 'los' }, options: [{ name_localizations: { de: 'wort' } }] },
  ]);
});

test("a guild's own commands stand beside the global ones", async () => {
  const { sandbox, rest, path } = await openRest();
  const inGuild = `/applications/${sandbox.botId}/guilds/${sandbox.guild.id}/commands` as const;
  await rest.put(path, { body: [command()] });
  await rest.put(inGuild, { body: [command({ name: 'here' })] });
  expect(await rest.get(inGuild)).toMatchObject([{ name: 'here', guild_id: sandbox.guild.id }]);
  const ada = sandbox.user();
  expect(ada.commands().map(({ name }) => name)).toEqual(['go', 'here']);
  expect(ada.commands(ada.direct()).map(({ name }) => name)).toEqual(['go']);
});
