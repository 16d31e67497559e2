/** A string select goes in; out comes a box that opens a list, by mouse, touch or keyboard. */
import type { APIMessage, APIStringSelectComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../icons.ts';
import { listboxView, movedTo } from '../listbox.ts';
import type { Page } from '../page.ts';
import { isWaiting } from './waiting.ts';

export function selectMenu(
  page: Page,
  message: APIMessage,
  select: APIStringSelectComponent,
): TemplateResult {
  const { custom_id: customId, options } = select;
  const here = { messageId: message.id, customId };
  const open =
    page.ui.select?.messageId === message.id && page.ui.select.customId === customId
      ? page.ui.select
      : undefined;
  const placeholder = select.placeholder ?? 'Make a selection';
  const shown = options.find((option) => option.default)?.label ?? placeholder;
  const id = `select-${message.id}-${customId.replace(/[^\w-]/g, '_')}`;
  const waiting = isWaiting(page, message.id, customId);
  const move = (active: number | undefined) =>
    page.change({ select: active === undefined ? undefined : { ...here, active } });
  const choose = (n: number) => {
    const option = options[n];
    move(undefined);
    if (option) page.use(message.id, customId, () => page.act('choose', { ...here, values: [option.value] }));
  };
  const onKey = (event: KeyboardEvent) => {
    const to = movedTo(event.key, open?.active ?? -1, options.length);
    if (to !== undefined) move(to);
    else if (open && event.key === 'Escape') move(undefined);
    else if (open && (event.key === 'Enter' || event.key === ' ')) choose(open.active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`
    <div class="select">
      <button type="button" role="combobox" aria-label=${placeholder} aria-haspopup="listbox" aria-expanded=${open !== undefined} aria-controls=${open ? id : nothing}
        aria-activedescendant=${open ? `${id}-${open.active}` : nothing} ?disabled=${select.disabled || waiting}
        @click=${() => move(open ? undefined : 0)} @keydown=${onKey} @blur=${() => open && move(undefined)}>
        <span>${waiting ? 'Waiting…' : shown}</span>${icons.down}
      </button>
      ${open ? listboxView({ id, label: placeholder, items: options.map(({ label, description }) => ({ label, detail: description })), active: open.active, choose }) : nothing}
    </div>
  `;
}
