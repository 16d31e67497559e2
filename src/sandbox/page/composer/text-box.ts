/** A text draft goes in; out comes the box it is written in, with the pickers for commands ('/') and people ('@'). */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ChannelView } from '../../page-protocol.ts';
import { icons } from '../icons.ts';
import { listboxView, movedTo } from '../listbox.ts';
import type { Page } from '../page.ts';
import { nameOf } from '../seen.ts';
import { beginIn } from './begin-command.ts';
import { readCommand, slashEntries } from './command-draft.ts';
import { emptyDraft, setDraft, type TextDraft } from './draft.ts';
import { pickerFor } from './picker.ts';

export function textBox(page: Page, channel: ChannelView, draft: TextDraft): TemplateResult {
  const set = (changes: Partial<TextDraft>) => setDraft(page, channel.id, { ...draft, ...changes });
  const found = draft.active === 'closed' ? undefined : pickerFor(page, channel, draft);
  const active = draft.active === 'closed' ? -1 : Math.min(draft.active, (found?.items.length ?? 0) - 1);

  const onInput = (event: Event) => {
    const { value: text, selectionEnd: caret } = event.target as HTMLTextAreaElement;
    const command = readCommand(text, slashEntries(page.ui.commands));
    if (command) beginIn(page, channel.id, command);
    else set({ text, caret, active: 0 });
  };
  const onCaret = (event: Event) => {
    const { selectionEnd: caret } = event.target as HTMLTextAreaElement;
    if (caret !== draft.caret) set({ caret });
  };
  const send = async () => {
    if (draft.text.trim() === '') return;
    setDraft(page, channel.id, emptyDraft);
    const { text: content, replyTo, ping } = draft;
    const sent = await page.act('send', {
      channelId: channel.id,
      content,
      ...(replyTo !== undefined && { replyTo, ping }),
    });
    if (!sent) setDraft(page, channel.id, draft);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const to = found && movedTo(event.key, active, found.items.length);
    if (to !== undefined && event.key.startsWith('Arrow')) set({ active: to });
    else if (found && active >= 0 && (event.key === 'Tab' || event.key === 'Enter') && !event.shiftKey)
      found.choose(active);
    else if (event.key === 'Escape' && found) set({ active: 'closed' });
    else if (event.key === 'Escape' && draft.replyTo !== undefined) set({ replyTo: undefined });
    else if (event.key === 'Enter' && !event.shiftKey) void send();
    else return;
    event.preventDefault();
  };
  return html`
    ${found && found.items.length > 0 ? html`<div class="popup">${listboxView({ id: 'picker', active, point: (n) => set({ active: n }), ...found })}</div>` : nothing}
    ${replyBar(page, channel, draft, set)}
    <div class="box">
      <button type="button" class="icon-button" aria-label="Use a command" title="Use a command" @click=${() => page.write('/')}>${icons.slash}</button>
      <textarea id="composer" rows="1" aria-label="Message ${prefix(channel)}${channel.name}" placeholder="Message ${prefix(channel)}${channel.name}"
        aria-autocomplete="list" aria-controls=${found && found.items.length > 0 ? 'picker' : nothing} aria-activedescendant=${found && active >= 0 ? `picker-${active}` : nothing} autocomplete="off"
        .value=${live(draft.text)} @input=${onInput} @keydown=${onKey} @keyup=${onCaret} @click=${onCaret}></textarea>
      <button type="button" class="icon-button send" aria-label="Send" ?disabled=${draft.text.trim() === ''} @click=${send}>${icons.send}</button>
    </div>
  `;
}

function prefix(channel: ChannelView): string {
  return channel.guildId === undefined ? '@' : channel.parentId === undefined ? '#' : '';
}

function replyBar(
  page: Page,
  channel: ChannelView,
  draft: TextDraft,
  set: (changes: Partial<TextDraft>) => void,
): TemplateResult | typeof nothing {
  const to = draft.replyTo === undefined ? undefined : page.seen.messages.get(channel.id)?.get(draft.replyTo);
  if (!to) return nothing;
  return html`
    <div class="reply-bar">
      <span>Replying to <strong>${nameOf(to.author)}</strong></span>
      ${
        // An answer to a command comes through a webhook, which no reply pings.
        to.webhook_id
          ? nothing
          : html`<button type="button" class="ping ${draft.ping ? 'on' : ''}" role="switch" aria-checked=${draft.ping} aria-label="Mention ${nameOf(to.author)}"
              @click=${() => set({ ping: !draft.ping })}>@ ${draft.ping ? 'On' : 'Off'}</button>`
      }
      <button type="button" class="icon-button" aria-label="Do not reply" @click=${() => set({ replyTo: undefined })}>${icons.close}</button>
    </div>
  `;
}
