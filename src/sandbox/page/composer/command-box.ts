/** A command draft goes in; out come its chips, one per option, and the list for the one being typed. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ChannelView } from '../../page-protocol.ts';
import { icons } from '../icons.ts';
import { listboxView, movedTo } from '../listbox.ts';
import type { Page } from '../page.ts';
import { focusOption } from './begin-command.ts';
import {
  draftValues,
  type FilledOption,
  fillOption,
  firstProblem,
  isAutocompleted,
  remainingOptions,
  removeOption,
} from './command-draft.ts';
import { draftOf, emptyDraft, type SlashDraft, setDraft } from './draft.ts';
import { optionList } from './option-list.ts';
import { suggestSoon } from './suggest.ts';

export function commandBox(page: Page, channel: ChannelView, draft: SlashDraft): TemplateResult {
  const { command, focused } = draft;
  const set = (changes: Partial<SlashDraft>) => setDraft(page, channel.id, { ...draft, ...changes });
  const list = optionList(page, channel.id, draft);
  const active = Math.min(draft.active, list.items.length - 1);
  const leave = (text = '') => {
    setDraft(page, channel.id, { ...emptyDraft, text, caret: text.length });
    document.querySelector<HTMLElement>('#composer')?.focus();
  };
  const send = async () => {
    const problem = firstProblem(command);
    if (problem) {
      focusOption(page, channel.id, draft, problem.name);
      setDraft(page, channel.id, { ...(draftOf(page, channel.id) as SlashDraft), problem });
      return;
    }
    leave();
    const input = { channelId: channel.id, command: command.entry.name, options: draftValues(command) };
    if (!(await page.begin(() => page.act('slash', input)))) focusOption(page, channel.id, draft, focused);
  };
  const back = (each: FilledOption | undefined) => {
    const n = each ? command.filled.indexOf(each) : command.filled.length;
    const before = command.filled[n - 1];
    if (!each || each.option.required) {
      if (n === 0) leave(`/${command.entry.name}`);
      else if (before) focusOption(page, channel.id, draft, before.option.name);
    } else {
      const without = { ...draft, command: removeOption(command, each.option.name) };
      focusOption(page, channel.id, without, before?.option.name ?? '');
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.isComposing || (onButton && event.key !== 'Escape')) return;
    const each = command.filled.find(({ option }) => option.name === focused);
    const to =
      draft.listOpen && event.key.startsWith('Arrow')
        ? movedTo(event.key, active, list.items.length)
        : undefined;
    if (to !== undefined) set({ active: to });
    else if (event.key === 'Escape') {
      if (draft.listOpen && list.items.length > 0 && active >= 0) set({ listOpen: false, active: -1 });
      else leave();
    } else if (event.key === 'Backspace' && (each?.text ?? '') === '') back(each);
    else if (
      (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) &&
      draft.listOpen &&
      active >= 0
    )
      list.choose(active);
    else if (
      event.key === 'Enter' &&
      list.strict &&
      each &&
      each.picked === undefined &&
      each.text !== '' &&
      list.items.length > 0
    )
      list.choose(0);
    else if (event.key === 'Enter') void send();
    else return;
    event.preventDefault();
  };
  const chip = (each: FilledOption) => {
    const { option, text } = each;
    const wrong = draft.problem?.name === option.name;
    const onInput = (event: Event) => {
      const typed = (event.target as HTMLInputElement).value;
      set({
        command: fillOption(command, option.name, typed),
        active: -1,
        listOpen: true,
        problem: undefined,
      });
      if (isAutocompleted(option)) suggestSoon(page, channel.id);
    };
    const here = option.name === focused;
    return html`
      <label class="chip ${here ? 'here' : ''} ${wrong ? 'wrong' : ''}">
        <span class="chip-name">${option.name}</span>
        <input id="option-${option.name}" type="text" role="combobox" autocomplete="off" aria-label="${option.name}: ${option.description}"
          aria-autocomplete="list" aria-controls=${here && draft.listOpen && list.items.length > 0 ? 'options' : nothing} aria-expanded=${here && draft.listOpen && list.items.length > 0} aria-required=${option.required === true}
          aria-invalid=${wrong} aria-activedescendant=${here && active >= 0 ? `options-${active}` : nothing}
          .value=${live(text)} size=${Math.max(2, Math.min(60, text.length + 1))} @input=${onInput}
          @focus=${() => !here && focusOption(page, channel.id, draftOf(page, channel.id) as SlashDraft, option.name)} />
      </label>
    `;
  };
  const more = remainingOptions(command).length;
  return html`
    <div class="popup">
      <p class="explains"><strong>${list.title}</strong> ${list.description}</p>
      ${draft.problem ? html`<p class="problem" role="alert">${draft.problem.why}</p>` : nothing}
      ${draft.listOpen && list.items.length > 0 ? listboxView({ id: 'options', label: list.title, items: list.items, active, choose: list.choose }) : nothing}
    </div>
    <div class="box command" id="command-box" tabindex="-1" role="group" aria-label="/${command.entry.name}" @keydown=${onKey}>
      <div class="chips">
        <span class="command-name">/${command.entry.name}</span>
        ${command.filled.map(chip)}
        ${
          more > 0
            ? html`<button type="button" class="chip more" aria-expanded=${focused === ''} @click=${() => focusOption(page, channel.id, draft, '')}>+${more} more</button>`
            : nothing
        }
      </div>
      <button type="button" class="icon-button" aria-label="Leave the command" @click=${() => leave()}>${icons.close}</button>
      <button type="button" class="icon-button send" aria-label="Send" @click=${send}>${icons.send}</button>
    </div>
  `;
}
