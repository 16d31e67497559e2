/** The rows of buttons and menus of a message go in; out they come numbered as Discord does, every limit checked. */
import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import {
  address,
  type Form,
  integer,
  type Json,
  list,
  object,
  oneOf,
  type Path,
  requireField,
  text,
} from './form.ts';

const ROWS = 5;
const ROW_WIDTH = 5;
const CUSTOM_ID = 100;
const BUTTON_LABEL = 80;
const BUTTON_ADDRESS = 512;
const OPTIONS = 25;
const OPTION_TEXT = 100;
const PLACEHOLDER = 150;
const STYLES = [
  ButtonStyle.Primary,
  ButtonStyle.Secondary,
  ButtonStyle.Success,
  ButtonStyle.Danger,
  ButtonStyle.Link,
];

export const selectTypes: readonly unknown[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/** Checks `value` at `path`; a missing list is an empty one. */
export function checkComponents(form: Form, path: Path, value: unknown): APIMessageTopLevelComponent[] {
  const customIds = new Set<string>();
  const rows = list(form, path, value, { max: ROWS }).map((each, n) => {
    const at = [...path, n];
    const row = object(form, at, each);
    oneOf(form, [...at, 'type'], row.type, [ComponentType.ActionRow]);
    if (row.type !== ComponentType.ActionRow) return { components: [] };
    const components = list(form, [...at, 'components'], row.components, {
      min: 1,
      max: ROW_WIDTH,
      required: true,
    });
    let width = 0;
    const checked = components.map((component, m) => {
      const here = [...at, 'components', m];
      const fields = object(form, here, component);
      width += selectTypes.includes(fields.type) ? ROW_WIDTH : 1;
      if (width > ROW_WIDTH && components.length <= ROW_WIDTH) {
        form.fail(
          here,
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'The specified component exceeds the maximum width',
        );
      }
      checkComponent(form, here, fields, customIds);
      return fields;
    });
    return { ...row, components: checked };
  });
  return numbered(rows);
}

function checkComponent(form: Form, path: Path, component: Json, customIds: Set<string>): void {
  oneOf(form, [...path, 'type'], component.type, [ComponentType.Button, ...selectTypes]);
  if (component.type === ComponentType.Button) checkButton(form, path, component);
  else checkSelect(form, path, component);
  if (component.style !== ButtonStyle.Link || component.type !== ComponentType.Button) {
    checkCustomId(form, path, component.custom_id, customIds);
  }
}

/** A custom id is needed, at most 100 characters long, and stands once in its message or modal. */
export function checkCustomId(form: Form, path: Path, value: unknown, taken: Set<string>): void {
  const customId = text(form, [...path, 'custom_id'], value, { min: 1, max: CUSTOM_ID, required: true });
  if (customId !== '' && taken.has(customId)) {
    form.fail(
      [...path, 'custom_id'],
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    );
  }
  taken.add(customId);
}

function checkButton(form: Form, path: Path, button: Json): void {
  oneOf(form, [...path, 'style'], button.style, STYLES);
  const label = text(form, [...path, 'label'], button.label, { max: BUTTON_LABEL });
  if (label === '' && !button.emoji) {
    form.fail(path, 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or emoji must be specified');
  }
  if (button.style === ButtonStyle.Link) {
    if (!button.url) requireField(form, [...path, 'url']);
    address(form, [...path, 'url'], button.url, BUTTON_ADDRESS, ['http', 'https', 'discord']);
    if (button.custom_id) mutuallyExclusive(form, path);
  } else if (button.url) mutuallyExclusive(form, path);
}

function mutuallyExclusive(form: Form, path: Path): void {
  const message = 'A custom id and url cannot both be specified';
  form.fail(path, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message);
}

/** A menu of any kind: its options, its placeholder, how many may be chosen. */
export function checkSelect(form: Form, path: Path, select: Json): void {
  text(form, [...path, 'placeholder'], select.placeholder, { max: PLACEHOLDER });
  integer(form, [...path, 'min_values'], select.min_values, { max: OPTIONS });
  const most = integer(form, [...path, 'max_values'], select.max_values, { min: 1, max: OPTIONS });
  if (select.type !== ComponentType.StringSelect) return;
  const options = list(form, [...path, 'options'], select.options, {
    min: 1,
    max: OPTIONS,
    required: true,
  });
  const values = new Set<string>();
  for (const [n, each] of options.entries()) {
    const at = [...path, 'options', n];
    const option = object(form, at, each);
    text(form, [...at, 'label'], option.label, { min: 1, max: OPTION_TEXT, required: true });
    text(form, [...at, 'description'], option.description, { max: OPTION_TEXT });
    const value = text(form, [...at, 'value'], option.value, { min: 1, max: OPTION_TEXT, required: true });
    if (values.has(value)) {
      form.fail(
        [...at, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    }
    values.add(value);
  }
  if (most !== undefined && most > options.length && options.length > 0) {
    const message = `Must be less than or equal to the number of options (${options.length}).`;
    form.fail([...path, 'max_values'], 'SELECT_COMPONENT_MAX_VALUES_EXCEEDED', message);
  }
}

/** Gives every component a number, rows and what stands in them counted together from 1. */
function numbered(
  rows: readonly (Json & { readonly components: readonly Json[] })[],
): APIMessageTopLevelComponent[] {
  let last = 0;
  return rows.map((row) => {
    const id = ++last;
    const components = row.components.map((component) => ({ ...withDefaults(component), id: ++last }));
    return { type: row.type, id, components } as APIMessageTopLevelComponent;
  });
}

function withDefaults(component: Json): Json {
  return selectTypes.includes(component.type) ? { min_values: 1, max_values: 1, ...component } : component;
}
