/** The user's exchanges with the bot go in; out comes a drawer with the raw JSON of each, to be copied. */
import './drawer.css';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ExchangeView } from '../../page-protocol.ts';
import { commandName } from '../chat/message-view.ts';
import { icons } from '../icons.ts';
import { clockText } from '../moment.ts';
import type { Page } from '../page.ts';

const KINDS: Readonly<Record<number, string>> = {
  2: 'Command',
  3: 'Component',
  4: 'Autocomplete',
  5: 'Modal',
};

export function drawer(page: Page): TemplateResult | typeof nothing {
  if (!page.ui.drawerOpen) return nothing;
  const exchanges = [...page.seen.exchanges.values()].reverse();
  return html`
    <aside class="drawer" id="drawer" aria-label="Developer drawer">
      <header>
        <h2>Developer drawer</h2>
        <button type="button" class="icon-button" aria-label="Close the developer drawer" @click=${() => toggleDrawer(page)}>${icons.close}</button>
      </header>
      <p class="hint">What Discord sends your bot, and what it answers. Newest first.</p>
      <div class="exchanges" tabindex="0" role="region" aria-label="Exchanges">
        ${exchanges.length === 0 ? html`<p class="hint">Nothing yet: use a command.</p>` : nothing}
        ${repeat(exchanges, ({ id }) => id, exchangeView)}
      </div>
    </aside>
  `;
}

/** Opens it, or closes it and gives the focus back to what opens it. */
export function toggleDrawer(page: Page): void {
  page.change({ drawerOpen: !page.ui.drawerOpen });
  if (!page.ui.drawerOpen)
    document.querySelector<HTMLElement>('.top [aria-label="Developer drawer"]')?.focus();
}

function exchangeView(exchange: ExchangeView): TemplateResult {
  const { interaction, sent, state, begunAt } = exchange;
  const data = 'data' in interaction ? interaction.data : undefined;
  const subject =
    commandName({ ...interaction, type: 2 }) || (data && 'custom_id' in data ? data.custom_id : '');
  return html`
    <details>
      <summary><span class="kind">${KINDS[interaction.type] ?? 'Interaction'}</span> <code>${subject}</code>
        <span class="state ${state}">${state}</span> <time>${clockText(new Date(begunAt).toISOString())}</time></summary>
      ${jsonView('interaction → bot', interaction)}
      ${sent.map(({ method, route, body }) => jsonView(`bot → ${method} ${route}`, body))}
    </details>
  `;
}

function jsonView(title: string, value: unknown): TemplateResult {
  const json = JSON.stringify(value, null, 2) ?? '';
  return html`
    <figure>
      <figcaption>${title}<button type="button" class="icon-button" aria-label="Copy ${title}" @click=${() => navigator.clipboard.writeText(json)}>${icons.copy}</button></figcaption>
      <pre tabindex="0">${json}</pre>
    </figure>
  `;
}
