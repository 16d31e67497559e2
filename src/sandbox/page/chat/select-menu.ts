/** A select menu goes in; out comes a box that opens a list to choose one or several from, by mouse, touch or keyboard. */
import type { APIMessage, APISelectMenuComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../icons.ts';
import { listboxView, movedTo } from '../listbox.ts';
import type { Page } from '../page.ts';
import { defaultValues, selectOptions } from './select-options.ts';
import { isWaiting } from './waiting.ts';

/** One choice is sent at once; several are sent when the list is closed, as on Discord. */
export function selectMenu(page: Page, message: APIMessage, select: APISelectMenuComponent): TemplateResult {
  const { custom_id: customId, min_values: least = 1, max_values: most = 1 } = select;
  const several = most > 1;
  const here = { messageId: message.id, customId };
  /** A message that has been changed shows its menu as the bot made it. */
  const key = `${message.id} ${customId} ${message.edited_timestamp}`;
  const before = page.ui.chosen.get(key) ?? defaultValues(select);
  const options = selectOptions(page, select);
  const open =
    page.ui.select?.messageId === message.id && page.ui.select.customId === customId
      ? page.ui.select
      : undefined;
  const chosen = open?.chosen ?? before;
  const waiting = isWaiting(page, message.id, customId);
  const unusable = select.disabled === true || waiting;
  const placeholder = select.placeholder ?? 'Make a selection';
  const id = `select-${message.id}-${customId.replace(/[^\w-]/g, '_')}`;

  const show = (active: number, values = chosen) =>
    page.change({ select: { ...here, active, chosen: values } });
  const hide = () => page.change({ select: undefined });
  const send = (values: readonly string[]) => {
    page.ui.chosen.set(key, values);
    page.use(message.id, customId, () => page.act('choose', { ...here, values }));
  };
  const choose = (n: number) => {
    const value = options[n]?.value;
    if (value === undefined) return;
    const isChosen = chosen.includes(value);
    if (!several) {
      hide();
      send(isChosen && least === 0 ? [] : [value]);
    } else if (isChosen)
      show(
        n,
        chosen.filter((each) => each !== value),
      );
    else if (chosen.length < most) show(n, [...chosen, value]);
  };
  const leave = () => {
    hide();
    const changed = chosen.length !== before.length || chosen.some((value) => !before.includes(value));
    if (!several || !changed) return;
    if (chosen.length < least) page.tell(`Choose at least ${least}.`);
    else send(chosen);
  };
  const onKey = (event: KeyboardEvent) => {
    const to = movedTo(event.key, open?.active ?? -1, options.length);
    if (unusable) return;
    if (to !== undefined) show(to);
    else if (open && event.key === 'Escape') leave();
    else if (open && (event.key === 'Enter' || event.key === ' ')) choose(open.active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const labels = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  const items = options.map(({ value, label, detail, picture }) => {
    const isChosen = chosen.includes(value);
    const full = several && !isChosen && chosen.length >= most;
    return {
      label,
      detail,
      picture: several ? html`${isChosen ? icons.checked : icons.unchecked}${picture ?? nothing}` : picture,
      chosen: isChosen,
      disabled: full,
    };
  });
  return html`
    <div class="select">
      <button type="button" role="combobox" aria-label=${placeholder} aria-haspopup="listbox" aria-expanded=${open !== undefined} aria-controls=${open ? id : nothing}
        aria-activedescendant=${open ? `${id}-${open.active}` : nothing} aria-disabled=${unusable} aria-busy=${waiting}
        @click=${() => (open ? leave() : !unusable && show(0))} @keydown=${onKey} @blur=${() => open && leave()}>
        <span>${waiting ? 'Waiting…' : labels.join(', ') || placeholder}</span>${icons.down}
      </button>
      ${
        open
          ? html`<div class="select-list">${listboxView({ id, label: placeholder, items, several, active: open.active, choose, point: show })}
            ${several ? html`<p class="hint">${howMany(least, Math.min(most, options.length))} Close the list to send.</p>` : nothing}</div>`
          : nothing
      }
    </div>
  `;
}

function howMany(least: number, most: number): string {
  if (least === most) return `Choose ${most}.`;
  return least === 0 ? `Choose up to ${most}.` : `Choose ${least} to ${most}.`;
}
