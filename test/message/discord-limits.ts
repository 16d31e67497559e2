/** A card in, everything Discord would refuse about it out. */
import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import type { Card } from '../../src/message/card.ts';

/** Written out, as Discord's reference gives them: the cards take theirs from src/message/limits.ts. */
const limits = {
  CONTENT: 2000,
  EMBED_TITLE: 256,
  EMBED_DESCRIPTION: 4096,
  EMBED_AUTHOR: 256,
  EMBED_FOOTER: 2048,
  EMBED_TOTAL: 6000,
  EMBED_URL: 2048,
  ROWS: 5,
  BUTTONS_IN_A_ROW: 5,
  BUTTON_LABEL: 80,
  CUSTOM_ID: 100,
  MENU_OPTIONS: 25,
  MENU_TEXT: 100,
  MENU_PLACEHOLDER: 150,
};

export function refusals(card: Card): string[] {
  const found: string[] = [];
  const check = (name: string, text: string | undefined, most: number, least = 1) => {
    if (text === undefined) return;
    if (text.length > most) found.push(`${name} has ${text.length} of ${most}`);
    if (text.trim().length < least) found.push(`${name} is blank`);
  };
  check('content', card.content, limits.CONTENT, 0);
  for (const embed of card.embeds) checkEmbed(embed, check);
  if (card.content.trim() === '' && card.embeds.length === 0) found.push('the message is empty');
  checkRows(card.components, found, check);
  return found;
}

type Check = (name: string, text: string | undefined, most: number, least?: number) => void;

function checkEmbed({ title, description, author, footer, url }: APIEmbed, check: Check): void {
  check('title', title, limits.EMBED_TITLE);
  check('description', description, limits.EMBED_DESCRIPTION);
  check('author', author?.name, limits.EMBED_AUTHOR);
  check('footer', footer?.text, limits.EMBED_FOOTER);
  check('url', url, limits.EMBED_URL);
  const total = [title, description, author?.name, footer?.text].join('');
  check('embed', total, limits.EMBED_TOTAL);
}

function checkRows(
  rows: readonly APIActionRowComponent<APIComponentInMessageActionRow>[],
  found: string[],
  check: Check,
): void {
  if (rows.length > limits.ROWS) found.push(`${rows.length} rows`);
  const ids: string[] = [];
  for (const { components } of rows) {
    if (components.length === 0) found.push('an empty row');
    if (components.length > limits.BUTTONS_IN_A_ROW) found.push(`${components.length} buttons in a row`);
    for (const component of components) {
      if ('custom_id' in component) {
        check('custom_id', component.custom_id, limits.CUSTOM_ID);
        ids.push(component.custom_id);
      }
      if ('label' in component) check('label', component.label, limits.BUTTON_LABEL);
      if (component.type !== ComponentType.StringSelect) continue;
      check('placeholder', component.placeholder, limits.MENU_PLACEHOLDER);
      if (component.options.length > limits.MENU_OPTIONS || component.options.length === 0) {
        found.push(`${component.options.length} options`);
      }
      for (const { label, description, value } of component.options) {
        check('option label', label, limits.MENU_TEXT);
        check('option description', description, limits.MENU_TEXT);
        check('option value', value, limits.MENU_TEXT);
      }
      const values = component.options.map(({ value }) => value);
      if (new Set(values).size < values.length) found.push('two options with one value');
    }
  }
  if (new Set(ids).size < ids.length) found.push(`two components with one custom_id: ${ids.join(' ')}`);
}
