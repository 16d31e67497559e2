/** A channel's messages go in; out comes the log of them, with what is under way and who types. */
import './message-list.css';
import type { APIMessage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ChannelView, ExchangeView } from '../../page-protocol.ts';
import { avatarOf } from '../avatar.ts';
import { interactionTypes, messageTypes } from '../discord-numbers.ts';
import { icons } from '../icons.ts';
import { momentText } from '../moment.ts';
import type { Page } from '../page.ts';
import { byAge, nameOf, whoTypes } from '../seen.ts';
import { channelBeginning } from './channel-beginning.ts';
import { commandName } from './command-name.ts';
import { messageView } from './message-view.ts';

/** Messages of one author this close together (milliseconds) are shown as one block. */
const BLOCK = 7 * 60_000;

export function messageList(page: Page, channel: ChannelView): TemplateResult {
  const messages = [...(page.seen.messages.get(channel.id)?.values() ?? [])];
  const begun = [...page.seen.exchanges.values()].filter(
    (exchange) => exchange.channelId === channel.id && isOpen(page, exchange),
  );
  /** What is under way stands where it began, among the messages. */
  const log = [...messages, ...begun].sort((one, other) => byAge(one.id, other.id));
  return html`
    <div class="log" role="log" aria-label="Messages in ${channel.name}" aria-live="polite" tabindex="0">
      ${channelBeginning(page, channel)}
      <discord-messages no-background>
        ${repeat(
          log,
          ({ id }) => id,
          (each, n) =>
            'author' in each ? messageView(page, each, follows(each, log[n - 1])) : exchangeLine(page, each),
        )}
      </discord-messages>
    </div>
    <div class="typing" aria-live="polite">${typingView(page, channel.id)}</div>
  `;
}

function follows(message: APIMessage, before: APIMessage | ExchangeView | undefined): boolean {
  return (
    before !== undefined &&
    'author' in before &&
    message.type === messageTypes.plain &&
    before.type !== messageTypes.threadCreated &&
    before.type !== messageTypes.threadStarter &&
    message.interaction_metadata === undefined &&
    message.author.id === before.author.id &&
    (message.flags ?? 0) === (before.flags ?? 0) &&
    Date.parse(message.timestamp) - Date.parse(before.timestamp) < BLOCK
  );
}

/** Whether a command is still to be answered, or never was and the user has not waved it away. */
function isOpen(page: Page, { id, interaction, state }: ExchangeView): boolean {
  return (
    interaction.type === interactionTypes.command &&
    (state === 'waiting' || (state === 'failed' && !page.ui.dismissed.has(id)))
  );
}

function exchangeLine(page: Page, { id, interaction, state, begunAt }: ExchangeView): TemplateResult {
  const { me, bot } = page.seen;
  const dismiss = () => page.change({ dismissed: new Set([...page.ui.dismissed, id]) });
  return html`
    <sandbox-message class="begins" role="article" aria-label=${nameOf(bot.user)} bot .author=${nameOf(bot.user)} .avatar=${avatarOf(bot.user)}
      .timestamp=${momentText(new Date(begunAt).toISOString())} data-ephemeral>
      <sandbox-command slot="reply" .author=${nameOf(me)} .avatar=${avatarOf(me)} .command=${commandName(interaction)}></sandbox-command>
      ${
        state === 'waiting'
          ? html`<span class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> Sending command…</span>`
          : html`<span class="failed">${icons.close} The application did not respond</span>
            <div slot="thread" class="only-you">${icons.eye} Only you can see this • <button type="button" class="link" @click=${dismiss}>Dismiss message</button></div>`
      }
    </sandbox-message>
  `;
}

function typingView(page: Page, channelId: string): TemplateResult | typeof nothing {
  const names = whoTypes(page.seen, channelId).map(nameOf);
  if (names.length === 0) return nothing;
  return html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> <strong>${names.join(', ')}</strong> ${names.length === 1 ? 'is' : 'are'} typing…`;
}
