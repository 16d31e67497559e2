/** Groups of actions go in; out comes a menu at a place in the window, for mouse, touch and arrow keys. */
import './menu.css';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

interface MenuItem {
  readonly label: string;
  readonly aside?: string;
  readonly picture?: unknown;
  /** For one of several, such as the user one plays. */
  readonly checked?: boolean;
  readonly choose: () => unknown;
}

export interface Menu {
  readonly label: string;
  /** In pixels from the window's upper left corner: the menu's own corner, the lower one if it stands `above`. */
  readonly at: { readonly x: number; readonly y: number; readonly above?: boolean };
  readonly groups: readonly { readonly label?: string; readonly items: readonly MenuItem[] }[];
  readonly close: () => void;
}

const MARGIN = 8;

export function menuView(menu: Menu): TemplateResult {
  const place = (element: Element | undefined) => {
    if (!(element instanceof HTMLElement) || element.dataset.placed) return;
    element.dataset.placed = 'yes';
    queueMicrotask(() => settle(element));
  };
  /** Once it is in the document, and so has a size. */
  const settle = (element: HTMLElement) => {
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(MARGIN, Math.min(menu.at.x, innerWidth - width - MARGIN))}px`;
    element.style.top = `${Math.max(MARGIN, Math.min(menu.at.above ? menu.at.y - height : menu.at.y, innerHeight - height - MARGIN))}px`;
    element.querySelector('button')?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
    const now = buttons.indexOf(event.target as HTMLButtonElement);
    if (event.key === 'Escape' || event.key === 'Tab') menu.close();
    else if (event.key === 'ArrowDown') buttons[(now + 1) % buttons.length]?.focus();
    else if (event.key === 'ArrowUp') buttons.at(now - 1)?.focus();
    else if (event.key === 'Home') buttons[0]?.focus();
    else if (event.key === 'End') buttons.at(-1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const itemView = ({ label, aside, picture, checked, choose }: MenuItem) => html`
    <button type="button" role=${checked === undefined ? 'menuitem' : 'menuitemradio'} aria-checked=${checked ?? nothing} tabindex="-1"
      @pointerenter=${({ currentTarget }: Event) => (currentTarget as HTMLElement).focus()}
      @click=${() => {
        menu.close();
        choose();
      }}>
      <span class="picture">${picture ?? nothing}</span><span class="name">${label}</span>
      ${aside ? html`<span class="aside">${aside}</span>` : nothing}
    </button>
  `;
  return html`
    <div class="backdrop" @pointerdown=${menu.close} @contextmenu=${(event: Event) => event.preventDefault()}></div>
    <div class="menu" role="menu" aria-label=${menu.label} @keydown=${onKey} ${ref(place)}>
      ${menu.groups
        .filter(({ items }) => items.length > 0)
        .map(
          ({ label, items }) => html`<div role="group" aria-label=${label ?? menu.label}>
            ${label ? html`<span class="group" aria-hidden="true">${label}</span>` : nothing}${items.map(itemView)}
          </div>`,
        )}
    </div>
  `;
}
