/** A channel goes in; out comes what stands above its first message: an emblem, its name, and where one is. */
import './channel-beginning.css';
import { html, type TemplateResult } from 'lit';
import type { ChannelView } from '../../page-protocol.ts';
import { avatarOf } from '../avatar.ts';
import { icons } from '../icons.ts';
import type { Page } from '../page.ts';

export function channelBeginning(page: Page, channel: ChannelView): TemplateResult {
  const { heading, text } = wordsFor(channel);
  return html`
    <div class="beginning">
      ${emblem(page, channel)}
      <h2>${heading}</h2>
      <p>${text}</p>
    </div>
  `;
}

function wordsFor({ name, guildId, parentId }: ChannelView): {
  readonly heading: string;
  readonly text: string;
} {
  if (guildId === undefined)
    return { heading: name, text: `This is the beginning of your direct messages with ${name}.` };
  if (parentId !== undefined) return { heading: name, text: 'This is the start of the thread.' };
  return { heading: `Welcome to #${name}!`, text: `This is the start of the #${name} channel.` };
}

function emblem(page: Page, { personId = '', parentId }: ChannelView): TemplateResult {
  const person = page.seen.people.get(personId);
  if (person) return html`<img class="emblem" src=${avatarOf(person)} alt="" />`;
  return html`<span class="emblem">${parentId === undefined ? icons.hash : icons.thread}</span>`;
}
