/** Suggestions and the active one go in; out comes a list to choose from by mouse, touch or arrow keys. */
import './listbox.css';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

export interface ListItem {
  readonly label: string;
  readonly detail?: string | undefined;
  /** Shown at the right. */
  readonly aside?: string | undefined;
  readonly picture?: unknown;
  readonly chosen?: boolean;
  readonly disabled?: boolean;
}

export interface Listbox {
  /** The list's id; its options are `id-0`, `id-1`, … */
  readonly id: string;
  readonly label: string;
  readonly items: readonly ListItem[];
  /** -1 for none. */
  readonly active: number;
  readonly choose: (n: number) => void;
  /** Whether more than one can be chosen. */
  readonly several?: boolean;
  /** Makes the item under the pointer the active one. */
  readonly point?: (n: number) => void;
}

/** The field that owns the list keeps the focus: it points at the active option by its id. */
export function listboxView({ id, label, items, active, choose, several, point }: Listbox): TemplateResult {
  return html`
    <ul class="listbox" role="listbox" tabindex="0" id=${id} aria-label=${label} aria-multiselectable=${several ? 'true' : nothing}
      @pointerdown=${(event: Event) => event.preventDefault()}>
      ${items.map(
        (item, n) => html`
          <li role="option" id="${id}-${n}" aria-selected=${item.chosen ?? n === active} aria-disabled=${item.disabled ? 'true' : nothing} class=${n === active ? 'active' : ''}
            ${ref((element) => n === active && element && queueMicrotask(() => reveal(element)))}
            @pointermove=${() => n !== active && point?.(n)} @click=${() => choose(n)}>
            ${item.picture ?? nothing}
            <span class="words"><span class="name">${item.label}</span>${item.detail ? html`<span class="detail">${item.detail}</span>` : nothing}</span>
            ${item.aside ? html`<span class="aside">${item.aside}</span>` : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}

/** Scrolls until the whole list can be seen, and in it the option. */
function reveal(option: Element): void {
  (option.closest('.select-list') ?? option.parentElement)?.scrollIntoView({ block: 'nearest' });
  option.scrollIntoView({ block: 'nearest' });
}

/** Where an arrow key leads in a list of `count`; undefined for other keys. */
export function movedTo(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return active <= 0 ? count - 1 : active - 1;
    case 'Home':
      return active < 0 ? undefined : 0;
    case 'End':
      return active < 0 ? undefined : count - 1;
    default:
      return undefined;
  }
}
