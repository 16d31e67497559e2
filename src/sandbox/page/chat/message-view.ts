/** A message goes in; out comes how Discord shows it, with what it answers, its embeds, buttons and menus. */
import './message-view.css';
import type { APIMessage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { avatarOf } from '../avatar.ts';
import { messageFlags, messageTypes } from '../discord-numbers.ts';
import { icons } from '../icons.ts';
import { markdownView } from '../markdown/markdown-view.ts';
import { plainText } from '../markdown/plain-text.ts';
import { clockText, momentText } from '../moment.ts';
import type { Page } from '../page.ts';
import { nameOf } from '../seen.ts';
import { componentRows } from './component-rows.ts';
import { embedView } from './embed-view.ts';
import { openMenuAt } from './message-menu.ts';

function isEphemeral(message: APIMessage): boolean {
  return ((message.flags ?? 0) & messageFlags.ephemeral) !== 0;
}

/** `follows` is whether the message goes on from the one before it, without a picture and a name of its own. */
export function messageView(page: Page, message: APIMessage, follows: boolean): TemplateResult {
  if (message.type === messageTypes.threadCreated) return threadLine(message);
  const starter = message.type === messageTypes.threadStarter ? message.referenced_message : undefined;
  const shown = starter ? asItIsNow(page, starter) : message;
  const { author } = shown;
  const ephemeral = isEphemeral(shown);
  const thinking = ((shown.flags ?? 0) & messageFlags.thinking) !== 0;
  const mentioned = shown.mentions.some(({ id }) => id === page.seen.me.id) || shown.mention_everyone;
  return html`
    <sandbox-message
      id="message-${message.id}"
      class=${follows ? 'follows' : 'begins'}
      role="article"
      aria-label="${nameOf(author)}, ${momentText(shown.timestamp)}"
      .author=${nameOf(author)}
      .avatar=${avatarOf(author)}
      ?bot=${author.bot === true}
      .timestamp=${follows ? clockText(shown.timestamp) : momentText(shown.timestamp)}
      ?edited=${shown.edited_timestamp !== null && !thinking}
      ?message-body-only=${follows}
      ?highlight=${mentioned && !ephemeral}
      data-ephemeral=${ifDefined(ephemeral ? '' : undefined)}
      @contextmenu=${(event: MouseEvent) => openMenuAt(page, event, message)}
    >
      ${referenceView(page, shown)}
      ${toolbar(page, message)}
      ${thinking ? thinkingView(page) : markdownView(page, shown.content)}
      ${shown.embeds.map((embed) => embedView(page, embed))}
      ${componentRows(page, shown)}
      ${threadLink(page, message)}
      ${ephemeral ? ephemeralNote(page, message) : nothing}
    </sandbox-message>
  `;
}

function referenceView(page: Page, message: APIMessage): TemplateResult | typeof nothing {
  const used = message.interaction_metadata;
  if (used && 'name' in used) {
    return html`<sandbox-command slot="reply" .author=${nameOf(used.user)} .avatar=${avatarOf(used.user)} .command=${String(used.name)}></sandbox-command>`;
  }
  const named = message.referenced_message;
  if (message.message_reference === undefined) return nothing;
  const to = named && asItIsNow(page, named);
  if (!to) return html`<sandbox-reply slot="reply" deleted></sandbox-reply>`;
  const [embed] = to.embeds;
  const line = plainText(
    to.content || embed?.title || embed?.description || 'Click to see attachment',
    page.seen,
  );
  const pinged = message.mentions.some(({ id }) => id === to.author.id);
  const jump = (event: Event) => {
    event.preventDefault();
    page.openMessage(to.channel_id, to.id);
  };
  return html`
    <sandbox-reply slot="reply" .author=${nameOf(to.author)} .avatar=${avatarOf(to.author)} ?bot=${to.author.bot === true} ?mentions=${pinged}
      ><a href="#message-${to.id}" class="reply-line" @click=${jump}>${line.slice(0, 200)}</a></sandbox-reply>`;
}

/** A message that another refers to, which may have been changed since. */
function asItIsNow(page: Page, message: APIMessage): APIMessage {
  return page.seen.messages.get(message.channel_id)?.get(message.id) ?? message;
}

function toolbar(page: Page, message: APIMessage): TemplateResult {
  return html`
    <div slot="reply" class="toolbar">
      ${isEphemeral(message) ? nothing : html`<button type="button" tabindex="-1" title="Reply" aria-label="Reply" @click=${() => page.replyTo(message.id)}>${icons.reply}</button>`}
      <button type="button" title="More" aria-label="More about this message" aria-haspopup="menu"
        @click=${(event: MouseEvent) => openMenuAt(page, event, message)}>${icons.more}</button>
    </div>
  `;
}

function thinkingView(page: Page): TemplateResult {
  return html`<span class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> ${nameOf(page.seen.bot.user)} is thinking…</span>`;
}

function threadLink(page: Page, message: APIMessage): TemplateResult | typeof nothing {
  const thread = page.seen.channels.get(message.id);
  if (!thread || thread.id === page.ui.channelId) return nothing;
  const said = [...(page.seen.messages.get(thread.id)?.values() ?? [])].filter(
    ({ type }) => type !== messageTypes.threadStarter,
  );
  const count = said.length === 1 ? '1 Message' : `${said.length} Messages`;
  const last = said.at(-1);
  return html`
    <button slot="thread" type="button" class="thread-link" @click=${() => page.openChannel(thread.id)}>
      <sandbox-thread .name=${thread.name} .cta=${count}>${last ? `${nameOf(last.author)}: ${plainText(last.content || (last.embeds[0]?.title ?? '…'), page.seen).slice(0, 100)}` : 'There are no recent messages in this thread.'}</sandbox-thread>
    </button>
  `;
}

function threadLine(message: APIMessage): TemplateResult {
  return html`<p class="system-line" id="message-${message.id}">${icons.thread} ${nameOf(message.author)} started a thread: <strong>${message.content}</strong> <time>${momentText(message.timestamp)}</time></p>`;
}

function ephemeralNote(page: Page, message: APIMessage): TemplateResult {
  return html`
    <div slot="thread" class="only-you">
      ${icons.eye} Only you can see this •
      <button type="button" class="link" @click=${() => page.act('delete', { messageId: message.id })}>Dismiss message</button>
    </div>
  `;
}
