/** A menu of any kind goes in, in a message or a modal; its options, its placeholder and its numbers are checked. */
import { ComponentType } from 'discord-api-types/v10';
import type { Fields } from './form.ts';

const OPTIONS = 25;
const OPTION_TEXT = 100;
const PLACEHOLDER = 150;

export const selectTypes: readonly unknown[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

export function checkSelect(select: Fields): void {
  select.text('placeholder', { max: PLACEHOLDER });
  const least = select.integer('min_values', { max: OPTIONS }) ?? 1;
  const most = select.integer('max_values', { min: 1, max: OPTIONS }) ?? 1;
  if (least > most) {
    const message = `Must be less than or equal to max_values (${most}).`;
    select.fail('min_values', 'SELECT_COMPONENT_MIN_VALUES_EXCEEDED', message);
  }
  if (select.json.type !== ComponentType.StringSelect) return;
  const count = readOptions(select);
  if (most > count && count > 0) {
    const message = `Must be less than or equal to the number of options (${count}).`;
    select.fail('max_values', 'SELECT_COMPONENT_MAX_VALUES_EXCEEDED', message);
  }
}

/** Gives how many there are. */
function readOptions(select: Fields): number {
  const values = new Set<string>();
  const options = select.each('options', { min: 1, max: OPTIONS, required: true }, (option) => {
    option.text('label', { min: 1, max: OPTION_TEXT, required: true });
    option.text('description', { max: OPTION_TEXT });
    const value = option.text('value', { min: 1, max: OPTION_TEXT, required: true });
    if (values.has(value)) {
      const message = 'The specified option value is already used';
      option.fail('value', 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
    }
    values.add(value);
  });
  return options.length;
}
