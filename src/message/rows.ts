/** Spots in, the buttons and menus that lead to them out. */
import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { cutText } from '../corpus/cut-text.ts';
import { type Action, encodeButtonId, type Spot } from './button-id.ts';
import type { Row } from './lay-card.ts';
import * as limits from './limits.ts';

/** @param enabled A disabled button shows that there is nothing further that way. */
export function button(action: Action, spot: Spot, label: string, enabled = true): APIButtonComponent {
  const made: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: encodeButtonId({ ...spot, action }),
    label: cutText(label, limits.BUTTON_LABEL),
  };
  return enabled ? made : { ...made, disabled: true };
}

export interface Option {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
}

/** A menu of at most 25 options: more of them belong on a further page. */
export function menu(action: Action, spot: Spot, placeholder: string, options: readonly Option[]): Row {
  return row([
    {
      type: ComponentType.StringSelect,
      custom_id: encodeButtonId({ ...spot, action }),
      placeholder: cutText(placeholder, limits.MENU_PLACEHOLDER),
      options: options.slice(0, limits.MENU_OPTIONS).map(
        ({ label, description, value }): APISelectMenuOption => ({
          label: cutText(label, limits.MENU_TEXT),
          ...(description && { description: cutText(description, limits.MENU_TEXT) }),
          value,
        }),
      ),
    },
  ]);
}

export function row(components: readonly APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components: [...components] };
}

/** ◀ ▶ under a list of several pages; none under a list of one. */
export function pageButtons(action: Action, spot: Spot, pages: number): Row[] {
  if (pages < 2) return [];
  const page = spot.passage;
  // A disabled ◀ must not share its id with an enabled ▶, so it names this very page.
  return [
    row([
      button(action, { ...spot, passage: Math.max(0, page - 1) }, '◀', page > 0),
      button(action, { ...spot, passage: page + 1 }, '▶', page + 1 < pages),
    ]),
  ];
}
