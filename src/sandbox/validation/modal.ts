/** The data of a modal callback goes in; out it comes checked against Discord's limits. */
import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { customIdCheck, readCustomId } from './custom-id.ts';
import type { Fields } from './form.ts';
import { checkSelect, selectTypes } from './select.ts';

const TITLE = 45;
const INPUTS = 5;
const LABEL = 45;
const DESCRIPTION = 100;
const PLACEHOLDER = 100;
const VALUE = 4000;
const PARTS = [ComponentType.ActionRow, ComponentType.TextDisplay, ComponentType.Label];

type Check = (component: Fields) => void;

/** Reads a modal: rows with one text input each, text to read, or labels around an input or a menu. */
export function readModal(modal: Fields): APIModalInteractionResponseCallbackData {
  modal.text('title', { min: 1, max: TITLE, required: true });
  readCustomId(modal);
  const checkCustomId = customIdCheck();
  modal.each('components', { min: 1, max: INPUTS, required: true }, (part) => {
    part.oneOf('type', PARTS);
    if (part.json.type === ComponentType.ActionRow) checkRow(part, checkCustomId);
    if (part.json.type === ComponentType.Label) checkLabel(part, checkCustomId);
    if (part.json.type === ComponentType.TextDisplay)
      part.text('content', { min: 1, max: VALUE, required: true });
  });
  return modal.json as unknown as APIModalInteractionResponseCallbackData;
}

function checkRow(row: Fields, checkCustomId: Check): void {
  row.each('components', { min: 1, max: 1, required: true }, (input) => {
    input.oneOf('type', [ComponentType.TextInput]);
    input.text('label', { min: 1, max: LABEL, required: true });
    checkInput(input, checkCustomId);
  });
}

function checkLabel(label: Fields, checkCustomId: Check): void {
  label.text('label', { min: 1, max: LABEL, required: true });
  label.text('description', { max: DESCRIPTION });
  const component = label.demand('component');
  component.oneOf('type', [ComponentType.TextInput, ...selectTypes]);
  if (component.json.type === ComponentType.TextInput) {
    checkInput(component, checkCustomId);
    return;
  }
  checkCustomId(component);
  checkSelect(component);
  // Discord refuses a menu that must be answered and may be left empty.
  if (component.json.required !== false && component.json.min_values !== undefined)
    component.integer('min_values', { min: 1, max: Number.MAX_SAFE_INTEGER });
}

function checkInput(input: Fields, checkCustomId: Check): void {
  checkCustomId(input);
  input.oneOf('style', [TextInputStyle.Short, TextInputStyle.Paragraph]);
  const min = input.integer('min_length', { max: VALUE }) ?? 0;
  const max = input.integer('max_length', { min: 1, max: VALUE }) ?? VALUE;
  input.text('placeholder', { max: PLACEHOLDER });
  input.text('value', { min, max });
}
