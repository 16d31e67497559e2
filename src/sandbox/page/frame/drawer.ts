/** The user's exchanges and talks with the bot go in; out comes a drawer with the raw JSON of each, to be copied. */
import './drawer.css';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ExchangeView, SentView, TalkView } from '../../page-protocol.ts';
import { commandName } from '../chat/command-name.ts';
import { icons } from '../icons.ts';
import { clockText } from '../moment.ts';
import type { Page } from '../page.ts';
import { byAge, nameOf } from '../seen.ts';

const KINDS: Readonly<Record<number, string>> = {
  2: 'Command',
  3: 'Component',
  4: 'Autocomplete',
  5: 'Modal',
};

export function drawer(page: Page): TemplateResult | typeof nothing {
  if (!page.ui.drawerOpen) return nothing;
  const all = [...page.seen.exchanges.values(), ...page.seen.talks.values()];
  const newestFirst = all.sort((one, other) => byAge(other.id, one.id));
  return html`
    <aside class="drawer" id="drawer" aria-label="Developer drawer">
      <header>
        <h2>Developer drawer</h2>
        <button type="button" class="icon-button" aria-label="Close the developer drawer" @click=${() => toggleDrawer(page)}>${icons.close}</button>
      </header>
      <p class="hint">What Discord sends your bot, and what it answers. Newest first.</p>
      <div class="exchanges" tabindex="0" role="region" aria-label="Exchanges">
        ${newestFirst.length === 0 ? html`<p class="hint">Nothing yet: use a command, or write to ${nameOf(page.seen.bot.user)}.</p>` : nothing}
        ${repeat(
          newestFirst,
          ({ id }) => id,
          (each) => ('event' in each ? talkView(each) : exchangeView(each)),
        )}
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

function exchangeView({ interaction, sent, state, begunAt }: ExchangeView): TemplateResult {
  const data = 'data' in interaction ? interaction.data : undefined;
  const subject = data && 'custom_id' in data ? data.custom_id : commandName(interaction);
  return entryView(KINDS[interaction.type] ?? 'Interaction', subject, state, begunAt, [
    jsonView('interaction → bot', interaction),
    ...sent.map(sentView),
  ]);
}

function talkView({ event, sent, begunAt }: TalkView): TemplateResult {
  const { content = '' } = (event ?? {}) as { readonly content?: string };
  return entryView('Message', content, 'answered', begunAt, [
    jsonView('MESSAGE_CREATE → bot', event),
    ...sent.map(sentView),
  ]);
}

function entryView(
  kind: string,
  subject: string,
  state: string,
  begunAt: number,
  json: readonly TemplateResult[],
): TemplateResult {
  return html`
    <details>
      <summary><span class="kind">${kind}</span> <code>${subject}</code>
        <span class="state ${state}">${state}</span> <time>${clockText(new Date(begunAt).toISOString())}</time></summary>
      ${json}
    </details>
  `;
}

function sentView({ method, route, body }: SentView): TemplateResult {
  return jsonView(`bot → ${method} ${route}`, body);
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
