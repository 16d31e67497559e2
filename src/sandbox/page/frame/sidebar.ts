/** What the user sees goes in; out come the server, its channels and threads, the conversations and who one is. */
import './sidebar.css';
import type { APIUser } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChannelView } from '../../page-protocol.ts';
import { avatarOf } from '../avatar.ts';
import { icons } from '../icons.ts';
import { menuView } from '../menu.ts';
import type { Page } from '../page.ts';
import { nameOf } from '../seen.ts';

export function sidebar(page: Page): TemplateResult {
  const { guilds, bot, me, players } = page.seen;
  const channels = [...page.seen.channels.values()].filter(({ archived }) => !archived);
  const below = (parent: ChannelView) => channels.filter(({ parentId }) => parentId === parent.id);
  const guildView = ({ id, name }: { readonly id: string; readonly name: string }) => html`
    <h2>${name}</h2>
    <ul>
      ${channels
        .filter(({ guildId, parentId }) => guildId === id && parentId === undefined)
        .map((channel) => {
          const threads = below(channel);
          return html`<li>${channelLink(page, channel, icons.hash)}
            ${threads.length > 0 ? html`<ul class="threads">${threads.map((thread) => html`<li>${channelLink(page, thread, icons.thread)}</li>`)}</ul>` : nothing}
          </li>`;
        })}
    </ul>
  `;
  const others = [bot.user, ...players.filter(({ id }) => id !== me.id)];
  const conversation = (person: APIUser) => {
    const picture = html`<span class="portrait"><img src=${avatarOf(person)} alt="" /><span class="presence ${person.bot && !bot.online ? '' : 'online'}"></span></span>`;
    const channel = channels.find(({ personId }) => personId === person.id);
    return channel
      ? channelLink(page, channel, picture)
      : html`<button type="button" class="channel" @click=${() => openDirect(page, person.id)}>${picture}<span class="name">${nameOf(person)}</span></button>`;
  };
  return html`
    <nav class="sidebar" id="sidebar" aria-label="Channels">
      <div class="lists">
        ${guilds.map(guildView)}
        <h3>Direct messages</h3>
        <ul>
          ${others.map((person) => html`<li>${conversation(person)}</li>`)}
        </ul>
      </div>
      ${userPanel(page)}
    </nav>
  `;
}

/** On a narrow screen: lets it slide over, with the focus in it, or away again. */
export function toggleSidebar(page: Page): void {
  page.change({ sidebarOpen: !page.ui.sidebarOpen });
  const next = page.ui.sidebarOpen ? '.sidebar .here' : '.top [aria-label="Channels"]';
  document.querySelector<HTMLElement>(next)?.focus();
}

async function openDirect(page: Page, userId: string): Promise<void> {
  const opened = await page.act('direct', { userId });
  if (opened) page.openChannel(opened.channelId);
}

function channelLink(page: Page, channel: ChannelView, picture: TemplateResult): TemplateResult {
  const here = channel.id === page.ui.channelId;
  const unread = !here && page.seen.unread.has(channel.id);
  return html`
    <button type="button" class="channel ${here ? 'here' : ''} ${unread ? 'unread' : ''}" aria-current=${here ? 'page' : nothing}
      @click=${() => page.openChannel(channel.id)}>
      ${picture}<span class="name">${channel.name}</span>${unread ? html`<span class="sr-only">, unread</span>` : nothing}
    </button>
  `;
}

function userPanel(page: Page): TemplateResult {
  const { me, players } = page.seen;
  const open = (event: MouseEvent) => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    page.change({ userMenu: { x: box.left, y: box.top - 8, above: true } });
  };
  const close = () => {
    page.change({ userMenu: undefined });
    document.querySelector<HTMLElement>('.user-panel')?.focus();
  };
  return html`
    <button type="button" class="user-panel" aria-haspopup="menu" @click=${open}>
      <span class="portrait"><img src=${avatarOf(me)} alt="" /><span class="presence online"></span></span>
      <span class="words"><span class="name">${nameOf(me)}</span><span class="detail">Switch user</span></span>${icons.switch}
    </button>
    ${
      page.ui.userMenu
        ? menuView({
            label: 'Switch user',
            at: page.ui.userMenu,
            close,
            groups: [
              {
                label: 'Play as',
                items: players.map((user) => ({
                  label: nameOf(user),
                  picture: html`<img src=${avatarOf(user)} alt="" width="20" height="20" />`,
                  checked: user.id === me.id,
                  choose: () => page.switchUser(user.id),
                })),
              },
            ],
          })
        : nothing
    }
  `;
}
