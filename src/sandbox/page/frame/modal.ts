/** A modal the bot opened goes in; out comes a dialog with its text inputs, which keeps what was typed when sending fails. */
import './modal.css';
import type { APIModalInteractionResponseCallbackData, APITextInputComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { avatarOf } from '../avatar.ts';
import { icons } from '../icons.ts';
import type { Page } from '../page.ts';
import { nameOf } from '../seen.ts';

const TEXT_INPUT = 4;
const PARAGRAPH = 2;

export function modalView(page: Page): TemplateResult | typeof nothing {
  const { modal: open } = page.ui;
  const modal = open && page.seen.exchanges.get(open.exchangeId)?.modal;
  if (!open || !modal) return nothing;
  const sent = open.sentAs === undefined ? undefined : page.seen.exchanges.get(open.sentAs)?.state;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.target as HTMLFormElement)) as Record<
      string,
      string
    >;
    page.submit(fields);
  };
  const { bot } = page.seen;
  return html`
    <dialog class="modal" aria-labelledby="modal-title" @close=${() => page.closeModal()} ${ref((element) => showOnce(element))}>
      <form @submit=${send}>
        <header>
          <img src=${avatarOf(bot.user)} alt="" />
          <h2 id="modal-title">${modal.title}</h2>
          <button type="button" class="icon-button" aria-label="Close" @click=${() => page.closeModal()}>${icons.close}</button>
        </header>
        <p class="hint">This form will be submitted to <strong>${nameOf(bot.user)}</strong>.</p>
        ${textInputs(modal).map((field, n) => fieldView(field, n === 0))}
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

interface Field {
  readonly input: APITextInputComponent;
  readonly label: string;
  readonly description?: string | undefined;
}

/** The inputs of a modal, in rows of the old kind or each under a label of its own. */
function textInputs({ components }: APIModalInteractionResponseCallbackData): readonly Field[] {
  return components.flatMap((component): Field[] => {
    if ('components' in component) {
      return component.components
        .filter((input) => input.type === TEXT_INPUT)
        .map((input) => ({ input, label: input.label ?? '' }));
    }
    if (!('component' in component) || component.component.type !== TEXT_INPUT) return [];
    return [{ input: component.component, label: component.label, description: component.description }];
  });
}

function fieldView({ input, label, description }: Field, first: boolean): TemplateResult {
  const {
    custom_id: name,
    required = true,
    min_length: min,
    max_length: max = 4000,
    placeholder = '',
    value = '',
  } = input;
  return html`
    <label>
      <span class="field-label">${label}${required ? html`<span class="required" aria-hidden="true"> *</span>` : nothing}</span>
      ${description ? html`<span class="hint">${description}</span>` : nothing}
      ${
        input.style === PARAGRAPH
          ? html`<textarea ?autofocus=${first} name=${name} rows="4" ?required=${required} minlength=${min ?? 0} maxlength=${max} placeholder=${placeholder} .value=${value}></textarea>`
          : html`<input ?autofocus=${first} name=${name} type="text" autocomplete="off" ?required=${required} minlength=${min ?? 0} maxlength=${max} placeholder=${placeholder} .value=${value} />`
      }
    </label>
  `;
}
