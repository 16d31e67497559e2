import { REST } from 'discord.js';
import { expect, test } from 'vitest';
import { address, button, type Fields, link, many, menu, option, row, tellOutcome, x } from './bodies.ts';
import { openSandbox } from './open-sandbox.ts';
import { refusalOf } from './refusal.ts';

const COMPONENTS: readonly [what: string, components: Fields[], refused?: string][] = [
  ['five rows of five', many(5, (n) => row(...many(5, (m) => button({ custom_id: `${n}${m}` }))))],
  ['six rows', many(6, (n) => row(button({ custom_id: `${n}` }))), 'components BASE_TYPE_MAX_LENGTH'],
  [
    'six in a row',
    [row(...many(6, (n) => button({ custom_id: `${n}` })))],
    'components.0.components BASE_TYPE_BAD_LENGTH',
  ],
  ['an empty row', [row()], 'components.0.components BASE_TYPE_BAD_LENGTH'],
  ['a button outside a row', [button()], 'components.0.type BASE_TYPE_CHOICES'],
  ['the longest label and custom id', [row(button({ label: x(80), custom_id: x(100) }))]],
  [
    'a button that shows nothing',
    [row(button({ label: '' }))],
    'components.0.components.0 BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
  ],
  [
    'a label too long',
    [row(button({ label: x(81) }))],
    'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a custom id too long',
    [row(button({ custom_id: x(101) }))],
    'components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a button without custom id',
    [row({ type: 2, style: 1, label: 'a' })],
    'components.0.components.0.custom_id BASE_TYPE_REQUIRED',
  ],
  [
    'a custom id twice',
    [row(button()), row(button())],
    'components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  ['two links', [row(link(), link())]],
  ['the longest link', [row(link({ url: address(512) }))]],
  [
    'a link with a custom id',
    [row(link({ custom_id: 'a' }))],
    'components.0.components.0 BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
  ],
  [
    'a link too long',
    [row(link({ url: address(513) }))],
    'components.0.components.0.url BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a link without address',
    [row({ type: 2, style: 5, label: 'a' })],
    'components.0.components.0.url BASE_TYPE_REQUIRED',
  ],
  ['25 options', [row(menu(many(25, (n) => option(n))))]],
  [
    '26 options',
    [row(menu(many(26, (n) => option(n))))],
    'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
  ],
  ['no options', [row(menu([]))], 'components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
  [
    'the longest option and placeholder',
    [row(menu([option(0, { label: x(100), value: x(100), description: x(100) })], { placeholder: x(150) }))],
  ],
  [
    'an option too long',
    [row(menu([option(0, { label: x(101) })]))],
    'components.0.components.0.options.0.label BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a value too long',
    [row(menu([option(0, { value: x(101) })]))],
    'components.0.components.0.options.0.value BASE_TYPE_BAD_LENGTH',
  ],
  [
    'an option described too long',
    [row(menu([option(0, { description: x(101) })]))],
    'components.0.components.0.options.0.description BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a value twice',
    [row(menu([option(0), option(0)]))],
    'components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'a placeholder too long',
    [row(menu([option(0)], { placeholder: x(151) }))],
    'components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a menu beside a button',
    [row(button(), menu([option(0)]))],
    'components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  ['a menu that may be left empty', [row(menu([option(0)], { min_values: 0 }))]],
  ['a menu for all of its options', [row(menu([option(0), option(1)], { min_values: 2, max_values: 2 }))]],
  [
    'a menu for more than its options',
    [row(menu([option(0)], { max_values: 2 }))],
    'components.0.components.0.max_values SELECT_COMPONENT_MAX_VALUES_EXCEEDED',
  ],
  [
    'a menu that wants more than it takes',
    [row(menu([option(0), option(1)], { min_values: 2 }))],
    'components.0.components.0.min_values SELECT_COMPONENT_MIN_VALUES_EXCEEDED',
  ],
];

test.each(COMPONENTS.map(tellOutcome))(
  'a message with %s is %s',
  async (_what, _outcome, components, refused) => {
    const sandbox = await openSandbox();
    const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
    const sent = rest.post(`/channels/${sandbox.guild.channels[0]?.id}/messages`, { body: { components } });
    expect(await refusalOf(sent)).toEqual(refused === undefined ? undefined : [refused]);
  },
);
