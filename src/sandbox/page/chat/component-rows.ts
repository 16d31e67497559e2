/** A message's components go in; out come its rows of buttons and menus, as Discord lets one press them. */
import './component-rows.css';
import type { APIButtonComponent, APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { buttonStyles, componentTypes } from '../discord-numbers.ts';
import type { Page } from '../page.ts';
import { selectMenu } from './select-menu.ts';
import { isSelect } from './select-options.ts';
import { hasFailed, isWaiting } from './waiting.ts';

/** How a button looks, by Discord's number for its style. */
const STYLES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
};

export function componentRows(page: Page, message: APIMessage): TemplateResult | typeof nothing {
  const rows = (message.components ?? []).filter(isRow);
  if (rows.length === 0) return nothing;
  return html`<div slot="components" class="component-rows">
    ${rows.map(
      ({ components }) =>
        html`<discord-action-row>${components.map((component) => {
          if (component.type === componentTypes.button) return buttonView(page, message, component);
          if (isSelect(component)) return selectMenu(page, message, component);
          return html`<span class="elsewhere">a component this sandbox does not draw</span>`;
        })}</discord-action-row>`,
    )}
    ${hasFailed(page, message.id) ? html`<p class="failed" role="alert">This interaction failed</p>` : nothing}
  </div>`;
}

function isRow(
  component: APIMessageTopLevelComponent,
): component is Extract<APIMessageTopLevelComponent, { type: 1 }> {
  return component.type === componentTypes.row;
}

function buttonView(page: Page, message: APIMessage, button: APIButtonComponent): TemplateResult {
  const label = 'label' in button && button.label ? button.label : '';
  const emoji = 'emoji' in button ? (button.emoji?.name ?? '') : '';
  if (button.style === buttonStyles.link) {
    return html`<sandbox-button .url=${button.url} ?disabled=${button.disabled}>${emoji} ${label}</sandbox-button>`;
  }
  const customId = 'custom_id' in button ? button.custom_id : '';
  const waiting = isWaiting(page, message.id, customId);
  const press = () => {
    if (!button.disabled && !waiting)
      page.use(message.id, customId, () => page.act('click', { messageId: message.id, customId }));
  };
  return html`
    <sandbox-button .type=${STYLES[button.style] ?? 'secondary'} ?disabled=${button.disabled} aria-busy=${waiting} @click=${press}>
      ${waiting ? html`<span class="dots" aria-label="${label}: waiting"><i></i><i></i><i></i></span>` : `${emoji} ${label}`.trim()}
    </sandbox-button>
  `;
}
