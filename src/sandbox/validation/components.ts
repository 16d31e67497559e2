/** The rows of buttons and menus of a message go in; out they come numbered as Discord does, every limit checked. */
import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { customIdCheck } from './custom-id.ts';
import type { Fields, Json } from './form.ts';
import { checkSelect, selectTypes } from './select.ts';

const ROWS = 5;
const ROW_WIDTH = 5;
const BUTTON_LABEL = 80;
const BUTTON_ADDRESS = 512;
const STYLES = [
  ButtonStyle.Primary,
  ButtonStyle.Secondary,
  ButtonStyle.Success,
  ButtonStyle.Danger,
  ButtonStyle.Link,
];

type Row = Json & { readonly components: readonly Json[] };

/** Reads the field 'components'; a missing list is an empty one. */
export function readComponents(message: Fields): APIMessageTopLevelComponent[] {
  const checkCustomId = customIdCheck();
  return numbered(message.each('components', { max: ROWS }, (row) => readRow(row, checkCustomId)));
}

function readRow(row: Fields, checkCustomId: (component: Fields) => void): Row {
  row.oneOf('type', [ComponentType.ActionRow]);
  if (row.json.type !== ComponentType.ActionRow) return { components: [] };
  const tooMany = Array.isArray(row.json.components) && row.json.components.length > ROW_WIDTH;
  let width = 0;
  const bounds = { min: 1, max: ROW_WIDTH, required: true };
  const components = row.each('components', bounds, (component) => {
    width += selectTypes.includes(component.json.type) ? ROW_WIDTH : 1;
    if (width > ROW_WIDTH && !tooMany) {
      const message = 'The specified component exceeds the maximum width';
      component.fail(undefined, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message);
    }
    checkComponent(component, checkCustomId);
    return component.json;
  });
  return { ...row.json, components };
}

function checkComponent(component: Fields, checkCustomId: (component: Fields) => void): void {
  component.oneOf('type', [ComponentType.Button, ...selectTypes]);
  const isButton = component.json.type === ComponentType.Button;
  if (isButton) checkButton(component);
  else checkSelect(component);
  if (!isButton || component.json.style !== ButtonStyle.Link) checkCustomId(component);
}

function checkButton(button: Fields): void {
  const { style, emoji, url, custom_id: customId } = button.json;
  button.oneOf('style', STYLES);
  if (button.text('label', { max: BUTTON_LABEL }) === '' && !emoji) {
    const message = 'A label or emoji must be specified';
    button.fail(undefined, 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', message);
  }
  if (style === ButtonStyle.Link) {
    if (!url) button.require('url');
    button.address('url', BUTTON_ADDRESS, ['http', 'https', 'discord']);
  }
  if (style === ButtonStyle.Link ? customId : url) {
    const message = 'A custom id and url cannot both be specified';
    button.fail(undefined, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message);
  }
}

/** Gives every component a number, rows and what stands in them counted together from 1. */
function numbered(rows: readonly Row[]): APIMessageTopLevelComponent[] {
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
