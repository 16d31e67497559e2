/** Where something was asked in, the setting its card is laid for out. */
import { namesApart } from '../message/article-names.ts';
import type { Setting } from '../message/setting.ts';
import { wordingFor } from '../message/wording-for.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import type { Memory, Place } from './command.ts';

/** What is private speaks the reader's language, what is public the server's. */
export function settingFor(
  place: Place,
  library: SearchableLibrary,
  { private: hidden, scoped = false }: { private: boolean; scoped?: boolean },
): Setting {
  return {
    wording: wordingFor(hidden ? place.locale : place.guildLocale),
    asker: place.userId,
    private: hidden,
    scoped,
    several: library.articles.length > 1 && !scoped,
    names: namesApart(library.articles),
    embed: place.botMay.embed,
    threads: place.guildId !== undefined && place.botMay.openThreads,
  };
}

/** What to allow the bot, said once in each server, as small lines of Markdown. */
export function permissionHints(place: Place, memory: Memory, { wording }: Setting): string[] {
  const { guildId, external, botMay } = place;
  if (guildId === undefined || external) return [];
  const embeds = !botMay.embed && memory.isNews(guildId, 'embeds');
  const threads = botMay.beAllowedThreads && !botMay.openThreads && memory.isNews(guildId, 'threads');
  return [...(embeds ? [`-# ${wording.embedsHint}`] : []), ...(threads ? [`-# ${wording.threadsHint}`] : [])];
}
