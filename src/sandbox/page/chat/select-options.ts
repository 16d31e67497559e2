/** A select menu of any kind goes in; out comes what can be chosen in it: its own options, people, roles or channels. */
import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { html } from 'lit';
import { avatarOf } from '../avatar.ts';
import { selectTypes } from '../discord-numbers.ts';
import type { Page } from '../page.ts';
import { nameOf } from '../seen.ts';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly picture?: unknown;
}

export function isSelect(component: { readonly type: number }): component is APISelectMenuComponent {
  return Object.values(selectTypes).includes(component.type);
}

export function selectOptions(page: Page, select: APISelectMenuComponent): readonly SelectOption[] {
  if (select.type === selectTypes.string && 'options' in select) {
    return select.options.map(({ value, label, description, emoji }) => ({
      value,
      label: emoji?.name && !emoji.id ? `${emoji.name} ${label}` : label,
      detail: description,
    }));
  }
  if (select.type === selectTypes.channel) {
    return channels(page, 'channel_types' in select ? select.channel_types : undefined);
  }
  return [
    ...(select.type === selectTypes.role ? [] : people(page)),
    ...(select.type === selectTypes.user ? [] : roles(page)),
  ];
}

/** What is chosen before anybody has chosen. */
export function defaultValues(select: APISelectMenuComponent): readonly string[] {
  if ('options' in select) return select.options.filter((option) => option.default).map(({ value }) => value);
  return (select.default_values ?? []).map(({ id }) => id);
}

function people(page: Page): readonly SelectOption[] {
  return [page.seen.bot.user, ...page.seen.players].map((user) => ({
    value: user.id,
    label: nameOf(user),
    picture: html`<img src=${avatarOf(user)} alt="" width="24" height="24" />`,
  }));
}

function roles(page: Page): readonly SelectOption[] {
  return page.seen.guilds.flatMap((guild) =>
    guild.roles.map(({ id, name }) => ({ value: id, label: name.startsWith('@') ? name : `@${name}` })),
  );
}

/** Without types, what stands in the server's list: no conversation, and no thread. */
function channels(page: Page, types: readonly number[] | undefined): readonly SelectOption[] {
  return [...page.seen.channels.values()]
    .filter(({ type, guildId, parentId }) =>
      types && types.length > 0 ? types.includes(type) : guildId !== undefined && parentId === undefined,
    )
    .map(({ id, name }) => ({ value: id, label: `#${name}` }));
}
