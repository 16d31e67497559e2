/** A modal the bot opened goes in; out comes a dialog with its inputs, which keeps what was typed when sending fails. */
import './modal.css';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { avatarOf } from '../avatar.ts';
import { componentTypes } from '../discord-numbers.ts';
import { icons } from '../icons.ts';
import type { Page } from '../page.ts';
import { nameOf } from '../seen.ts';
import { menuNames, modalPart, NO_CHOICE } from './modal-field.ts';

export function modalView(page: Page): TemplateResult | typeof nothing {
  const { modal: open } = page.ui;
  const modal = open && page.seen.exchanges.get(open.exchangeId)?.modal;
  if (!open || !modal) return nothing;
  const sent = open.sentAs === undefined ? undefined : page.seen.exchanges.get(open.sentAs)?.state;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const chosen = menuNames(modal.components).map((name) => [
      name,
      form.getAll(name).filter((value) => value !== NO_CHOICE),
    ]);
    page.submit({ ...(Object.fromEntries(form) as Record<string, string>), ...Object.fromEntries(chosen) });
  };
  const { bot } = page.seen;
  const first = modal.components.find(({ type }) => type !== componentTypes.textDisplay);
  return html`
    <dialog class="modal" aria-labelledby="modal-title" @close=${() => page.closeModal()} ${ref((element) => showOnce(element))}>
      <form @submit=${send}>
        <header>
          <img src=${avatarOf(bot.user)} alt="" />
          <h2 id="modal-title">${modal.title}</h2>
          <button type="button" class="icon-button" aria-label="Close" @click=${() => page.closeModal()}>${icons.close}</button>
        </header>
        <p class="hint">This form will be submitted to <strong>${nameOf(bot.user)}</strong>.</p>
        <div class="parts">${modal.components.map((part) => modalPart(page, part, part === first))}</div>
        ${page.ui.notice ? html`<p class="failed" role="alert">${page.ui.notice}</p>` : nothing}
        ${sent === 'failed' ? html`<p class="failed" role="alert">Something went wrong. Try again.</p>` : nothing}
        <footer>
          <button type="button" class="button secondary" @click=${() => page.closeModal()}>Cancel</button>
          <button type="submit" class="button primary" ?disabled=${sent === 'waiting'}>Submit</button>
        </footer>
      </form>
    </dialog>
  `;
}

function showOnce(element: Element | undefined): void {
  if (!(element instanceof HTMLDialogElement)) return;
  queueMicrotask(() => element.isConnected && !element.open && element.showModal());
}
