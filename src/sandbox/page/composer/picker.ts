/** A text draft goes in; out comes the list to pick from that it asks for: commands, or people. */
import type { APIUser } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import type { ChannelView } from '../../page-protocol.ts';
import { avatarOf } from '../avatar.ts';
import type { ListItem } from '../listbox.ts';
import type { Page } from '../page.ts';
import { nameOf } from '../seen.ts';
import { beginIn } from './begin-command.ts';
import { matchingEntries, slashEntries } from './command-draft.ts';
import { setDraft, type TextDraft } from './draft.ts';
import { mentioned, withMention } from './mention.ts';

interface Picker {
  readonly label: string;
  readonly items: readonly ListItem[];
  readonly choose: (n: number) => void;
}

/** Commands behind a leading '/', people behind an '@'; undefined behind neither. */
export function pickerFor(page: Page, channel: ChannelView, draft: TextDraft): Picker | undefined {
  return draft.text.startsWith('/')
    ? commandPicker(page, channel, draft)
    : peoplePicker(page, channel, draft);
}

function commandPicker(page: Page, channel: ChannelView, draft: TextDraft): Picker {
  const { bot } = page.seen;
  const entries = matchingEntries(draft.text, slashEntries(page.ui.commands));
  return {
    label: 'Commands',
    items: entries.map(({ name, description }) => ({
      label: `/${name}`,
      detail: description,
      aside: nameOf(bot.user),
      picture: portrait(bot.user),
    })),
    choose: (n) => {
      const entry = entries[n];
      if (entry) beginIn(page, channel.id, entry);
    },
  };
}

function peoplePicker(page: Page, channel: ChannelView, draft: TextDraft): Picker | undefined {
  const { bot, players } = page.seen;
  const people = mentioned(draft.text, draft.caret, [bot.user, ...players]);
  if (!people) return undefined;
  return {
    label: 'People',
    items: people.map((user) => ({
      label: nameOf(user),
      aside: user.username === nameOf(user) ? undefined : user.username,
      picture: portrait(user),
    })),
    choose: (n) => {
      const user = people[n];
      if (!user) return;
      const put = withMention(draft.text, draft.caret, user);
      setDraft(page, channel.id, { ...draft, ...put, active: 0 });
      document.querySelector<HTMLTextAreaElement>('#composer')?.setSelectionRange(put.caret, put.caret);
    },
  };
}

function portrait(user: APIUser): TemplateResult {
  return html`<img src=${avatarOf(user)} alt="" width="24" height="24" />`;
}
