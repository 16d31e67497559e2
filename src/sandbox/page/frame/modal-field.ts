/** A part of a modal goes in; out comes what one reads, writes or chooses there, in a form. */
import type {
  APIModalInteractionResponseCallbackComponent,
  APISelectMenuComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { defaultValues, isSelect, type SelectOption, selectOptions } from '../chat/select-options.ts';
import { componentTypes, inputStyles } from '../discord-numbers.ts';
import { markdownView } from '../markdown/markdown-view.ts';
import type { Page } from '../page.ts';

/** What a form holds when nothing has been chosen where one might. */
export const NO_CHOICE = '';

interface Labelled {
  readonly label: string;
  readonly description?: string | undefined;
}

/** Inputs stand in rows of the old kind, or each under a label of its own. */
export function modalPart(
  page: Page,
  part: APIModalInteractionResponseCallbackComponent,
  first: boolean,
): TemplateResult {
  if ('components' in part) {
    return html`${part.components.map((input) => textField(input, { label: input.label ?? '' }, first))}`;
  }
  if (part.type === componentTypes.textDisplay && 'content' in part) {
    return html`<div class="modal-text">${markdownView(page, part.content)}</div>`;
  }
  if (!('component' in part)) return notDrawn();
  const { component } = part;
  if (component.type === componentTypes.textInput)
    return textField(component as APITextInputComponent, part, first);
  return isSelect(component) ? chooser(page, component, part, first) : notDrawn();
}

/** The custom ids of the menus in a modal: of these a form may hold several values. */
export function menuNames(parts: readonly APIModalInteractionResponseCallbackComponent[]): readonly string[] {
  return parts.flatMap((part) =>
    'component' in part && isSelect(part.component) ? [part.component.custom_id] : [],
  );
}

function textField(input: APITextInputComponent, about: Labelled, first: boolean): TemplateResult {
  const { custom_id: name, required = true, placeholder = '', value = '' } = input;
  const { min_length: min = 0, max_length: max = 4000 } = input;
  return html`
    <label>
      ${labelView(about, required)}
      ${
        input.style === inputStyles.paragraph
          ? html`<textarea ?autofocus=${first} name=${name} rows="4" ?required=${required} minlength=${min} maxlength=${max} placeholder=${placeholder} .value=${value}></textarea>`
          : html`<input ?autofocus=${first} name=${name} type="text" autocomplete="off" ?required=${required} minlength=${min} maxlength=${max} placeholder=${placeholder} .value=${value} />`
      }
    </label>
  `;
}

/** A menu whose options lie open, to be ticked one or several. */
function chooser(page: Page, menu: APISelectMenuComponent, about: Labelled, first: boolean): TemplateResult {
  const required = 'required' in menu ? menu.required !== false : true;
  const several = (menu.max_values ?? 1) > 1;
  const given = defaultValues(menu);
  const optional = !required && !several;
  const chosen = optional && given.length === 0 ? [NO_CHOICE] : given;
  const none: SelectOption = { value: NO_CHOICE, label: 'No choice' };
  const options = [...(optional ? [none] : []), ...selectOptions(page, menu)];
  return html`
    <fieldset>
      <legend>${labelView(about, required)}</legend>
      <div class="choices">${options.map(
        ({ value, label, detail }, n) => html`
          <label class="choice">
            <input ?autofocus=${first && n === 0} type=${several ? 'checkbox' : 'radio'} name=${menu.custom_id} value=${value} ?checked=${chosen.includes(value)} ?required=${required && !several} />
            <span>${label}${detail ? html`<span class="hint">${detail}</span>` : nothing}</span>
          </label>
        `,
      )}</div>
    </fieldset>
  `;
}

function labelView({ label, description }: Labelled, required: boolean): TemplateResult {
  return html`
    <span class="field-label">${label}${required ? html`<span class="required" aria-hidden="true"> *</span>` : nothing}</span>
    ${description ? html`<span class="hint">${description}</span>` : nothing}
  `;
}

function notDrawn(): TemplateResult {
  return html`<p class="hint">A component this sandbox does not draw.</p>`;
}
