/** An address and its words go in; out comes a link: within the page for a place on Discord, otherwise to a tab of its own. */
import { html, type TemplateResult } from 'lit';
import type { Page } from '../page.ts';

const ON_DISCORD = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/(\d+))?\/?$/;

/** `bare` is whether the words are the address itself: a place on Discord is then shown by its name. */
export function linkView(page: Page, target: string, words: unknown, bare = false): TemplateResult {
  if (!/^(https?|mailto):/i.test(target)) return html`[${words}](${target})`;
  const [, channelId = '', messageId] = ON_DISCORD.exec(target) ?? [];
  const channel = page.seen.channels.get(channelId);
  if (!channel)
    return html`<a href=${target} target="_blank" rel="noopener noreferrer nofollow">${words}</a>`;
  const open = (event: Event) => {
    event.preventDefault();
    if (messageId === undefined) page.openChannel(channelId);
    else page.openMessage(channelId, messageId);
  };
  const name = messageId === undefined ? channel.name : `${channel.name} › message`;
  return html`<a href="#${messageId === undefined ? channelId : `message-${messageId}`}" class=${bare ? 'mention' : ''} @click=${open}
    >${bare ? html`<discord-mention type="channel">${name}</discord-mention>` : words}</a>`;
}
