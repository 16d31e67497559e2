/** The page goes in; out comes the whole of it: channels at the left, messages, the composer, the drawer. */
import './layout.css';
import { html, nothing, type TemplateResult } from 'lit';
import { messageList } from '../chat/message-list.ts';
import { messageMenu } from '../chat/message-menu.ts';
import { composer } from '../composer/composer.ts';
import { icons } from '../icons.ts';
import type { Page } from '../page.ts';
import { drawer, toggleDrawer } from './drawer.ts';
import { modalView } from './modal.ts';
import { sidebar, toggleSidebar } from './sidebar.ts';

export function layout(page: Page): TemplateResult {
  const channel = page.seen.channels.get(page.ui.channelId);
  const parent = channel?.parentId === undefined ? undefined : page.seen.channels.get(channel.parentId);
  const picture = channel?.guildId === undefined ? icons.at : parent ? icons.thread : icons.hash;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (page.ui.sidebarOpen) toggleSidebar(page);
    // In the message box it has a meaning of its own.
    else if (page.ui.drawerOpen && !(event.target as Element).closest('input, textarea')) toggleDrawer(page);
  };
  return html`
    <div @keydown=${onKey} class="app ${page.ui.sidebarOpen ? 'sidebar-open' : ''} ${page.ui.drawerOpen ? 'drawer-open' : ''}">
      ${sidebar(page)}
      ${page.ui.sidebarOpen ? html`<div class="veil" @click=${() => toggleSidebar(page)}></div>` : nothing}
      <main>
        <header class="top">
          <button type="button" class="icon-button only-narrow" aria-label="Channels" aria-expanded=${page.ui.sidebarOpen} aria-controls="sidebar"
            @click=${() => toggleSidebar(page)}>${icons.menu}</button>
          <h1>${parent ? html`<span class="parent">${icons.hash}${parent.name} ›</span>` : nothing}${picture}<span class="name">${channel?.name}</span></h1>
          <button type="button" class="icon-button" title="Developer drawer: the raw JSON" aria-label="Developer drawer" aria-expanded=${page.ui.drawerOpen}
            @click=${() => toggleDrawer(page)}>${icons.code}</button>
        </header>
        ${page.ui.connected ? nothing : html`<p class="banner" role="status">The sandbox has stopped. Waiting for it to come back…</p>`}
        ${page.ui.connected && !page.seen.bot.online ? html`<p class="banner" role="status">${page.seen.bot.user.username} is offline.</p>` : nothing}
        ${channel ? html`${messageList(page, channel)}${composer(page, channel)}` : nothing}
      </main>
      ${drawer(page)}
    </div>
    ${messageMenu(page)} ${modalView(page)}
    <div role="alert">${page.ui.notice ? html`<p class="notice">${page.ui.notice}</p>` : nothing}</div>
  `;
}
