/** A channel goes in; out comes where one writes in it: words, or a command with its options. */
import './composer.css';
import { html, type TemplateResult } from 'lit';
import type { ChannelView } from '../../page-protocol.ts';
import type { Page } from '../page.ts';
import { commandBox } from './command-box.ts';
import { draftOf } from './draft.ts';
import { textBox } from './text-box.ts';

export function composer(page: Page, channel: ChannelView): TemplateResult {
  if (!channel.writable) {
    return html`<div class="composer"><p class="box locked">You do not have permission to send messages in this channel.</p></div>`;
  }
  const draft = draftOf(page, channel.id);
  return html`<div class="composer">${draft.kind === 'text' ? textBox(page, channel, draft) : commandBox(page, channel, draft)}</div>`;
}
