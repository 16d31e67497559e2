/** The data of a modal callback goes in; out it comes checked against Discord's limits. */
import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { checkCustomId, checkSelect, selectTypes } from './components.ts';
import { type Form, integer, type Json, list, object, oneOf, type Path, text } from './form.ts';

const TITLE = 45;
const CUSTOM_ID = 100;
const INPUTS = 5;
const LABEL = 45;
const DESCRIPTION = 100;
const PLACEHOLDER = 100;
const VALUE = 4000;

/** Checks a modal: rows with one text input each, or labels around an input or a menu. */
export function readModal(form: Form, path: Path, value: unknown): APIModalInteractionResponseCallbackData {
  const modal = object(form, path, value);
  text(form, [...path, 'title'], modal.title, { min: 1, max: TITLE, required: true });
  text(form, [...path, 'custom_id'], modal.custom_id, { min: 1, max: CUSTOM_ID, required: true });
  const at = [...path, 'components'];
  const customIds = new Set<string>();
  for (const [n, each] of list(form, at, modal.components, {
    min: 1,
    max: INPUTS,
    required: true,
  }).entries()) {
    const part = object(form, [...at, n], each);
    const types = [ComponentType.ActionRow, ComponentType.TextDisplay, ComponentType.Label];
    oneOf(form, [...at, n, 'type'], part.type, types);
    if (part.type === ComponentType.ActionRow) checkRow(form, [...at, n], part, customIds);
    if (part.type === ComponentType.Label) checkLabel(form, [...at, n], part, customIds);
  }
  return modal as unknown as APIModalInteractionResponseCallbackData;
}

function checkRow(form: Form, path: Path, row: Json, customIds: Set<string>): void {
  const inputs = list(form, [...path, 'components'], row.components, { min: 1, max: 1, required: true });
  for (const [n, each] of inputs.entries()) {
    const at = [...path, 'components', n];
    const input = object(form, at, each);
    oneOf(form, [...at, 'type'], input.type, [ComponentType.TextInput]);
    text(form, [...at, 'label'], input.label, { min: 1, max: LABEL, required: true });
    checkInput(form, at, input, customIds);
  }
}

function checkLabel(form: Form, path: Path, label: Json, customIds: Set<string>): void {
  text(form, [...path, 'label'], label.label, { min: 1, max: LABEL, required: true });
  text(form, [...path, 'description'], label.description, { max: DESCRIPTION });
  const at = [...path, 'component'];
  const component = object(form, at, label.component);
  oneOf(form, [...at, 'type'], component.type, [ComponentType.TextInput, ...selectTypes]);
  if (component.type === ComponentType.TextInput) checkInput(form, at, component, customIds);
  else {
    checkCustomId(form, at, component.custom_id, customIds);
    checkSelect(form, at, component);
  }
}

function checkInput(form: Form, path: Path, input: Json, customIds: Set<string>): void {
  checkCustomId(form, path, input.custom_id, customIds);
  oneOf(form, [...path, 'style'], input.style, [TextInputStyle.Short, TextInputStyle.Paragraph]);
  const min = integer(form, [...path, 'min_length'], input.min_length, { max: VALUE }) ?? 0;
  const max = integer(form, [...path, 'max_length'], input.max_length, { min: 1, max: VALUE }) ?? VALUE;
  text(form, [...path, 'placeholder'], input.placeholder, { max: PLACEHOLDER });
  text(form, [...path, 'value'], input.value, { min, max });
}
