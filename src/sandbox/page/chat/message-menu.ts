/** A message goes in; out comes its menu: reply, the bot's message commands, copy. */
import type { APIMessage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { avatarOf } from '../avatar.ts';
import { commandTypes, messageFlags } from '../discord-numbers.ts';
import { icons } from '../icons.ts';
import { menuView } from '../menu.ts';
import type { Page } from '../page.ts';
import { nameOf } from '../seen.ts';

/** Opens the menu where the pointer is, or below the button that was pressed. */
export function openMenuAt(page: Page, event: MouseEvent, message: APIMessage): void {
  const onLink =
    event.type === 'contextmenu' &&
    event.composedPath().some((target) => target instanceof HTMLAnchorElement);
  if (onLink) return;
  event.preventDefault();
  const button =
    event.type === 'click' && event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
  const box = button?.getBoundingClientRect();
  page.change({
    menu: {
      messageId: message.id,
      x: box?.right ?? event.clientX,
      y: box?.bottom ?? event.clientY,
      opener: button,
    },
  });
}

export function messageMenu(page: Page): TemplateResult | typeof nothing {
  const { menu } = page.ui;
  const message = menu && page.seen.messages.get(page.ui.channelId)?.get(menu.messageId);
  if (!menu || !message) return nothing;
  const ephemeral = ((message.flags ?? 0) & messageFlags.ephemeral) !== 0;
  const apps = ephemeral ? [] : page.ui.commands.filter(({ type }) => type === commandTypes.message);
  const { me, bot } = page.seen;
  return menuView({
    label: 'Message',
    at: menu,
    close: () => {
      page.change({ menu: undefined });
      menu.opener?.focus();
    },
    groups: [
      {
        items: [
          ...(ephemeral
            ? []
            : [{ label: 'Reply', picture: icons.reply, choose: () => page.replyTo(message.id) }]),
          { label: 'Copy text', picture: icons.copy, choose: () => copy(message) },
          ...(message.author.id === me.id || ephemeral
            ? [
                {
                  label: ephemeral ? 'Dismiss message' : 'Delete message',
                  picture: icons.close,
                  choose: () => page.act('delete', { messageId: message.id }),
                },
              ]
            : []),
        ],
      },
      {
        label: 'Apps',
        items: apps.map(({ name }) => ({
          label: name,
          aside: nameOf(bot.user),
          picture: html`<img src=${avatarOf(bot.user)} alt="" width="20" height="20" />`,
          choose: () => page.begin(() => page.act('use-on', { messageId: message.id, command: name })),
        })),
      },
    ],
  });
}

function copy({ content, embeds }: APIMessage): Promise<void> {
  const texts = embeds.map(({ title, description }) => [title, description].filter(Boolean).join('\n'));
  return navigator.clipboard.writeText([content, ...texts].filter((text) => text !== '').join('\n\n'));
}
