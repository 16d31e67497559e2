/** A slash command's `article` option in, the article it names out, or the reply that lets one be chosen. */
import type { Article } from '../corpus/article.ts';
import { articleListCard, ON_A_PAGE } from '../message/article-list-card.ts';
import { italic } from '../message/list-words.ts';
import { fill } from '../message/wording.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import type { Reply, SlashInvocation } from './command.ts';
import { findArticles } from './find-article.ts';
import { messageReply } from './replies.ts';
import { settingFor } from './setting-for.ts';

export type Chosen =
  | { readonly kind: 'all' }
  | { readonly kind: 'one'; readonly article: Article }
  | { readonly kind: 'unknown'; readonly reply: Reply };

/** `all` when the option was left out. */
export function chosenArticle(invocation: SlashInvocation, library: SearchableLibrary): Chosen {
  const typed = String(invocation.options.article ?? '').trim();
  if (typed === '') return { kind: 'all' };
  const found = findArticles(library, typed);
  const [article, ...others] = found;
  if (article && others.length === 0) return { kind: 'one', article };
  const setting = settingFor(invocation, library, { private: true });
  const paragraph = Number(invocation.options.paragraph ?? 0);
  const { whichOfThem, unknownArticle } = setting.wording;
  const above = [fill(article ? whichOfThem : unknownArticle, { name: italic(typed) })];
  // No more than a page: its buttons would lead to all the others.
  const offered = article ? { articles: found.slice(0, ON_A_PAGE) } : library;
  return {
    kind: 'unknown',
    reply: messageReply(articleListCard(offered, 0, setting, paragraph, above), true),
  };
}

/** To ask one article alone; undefined asks them all. */
export function chosenId(chosen: Chosen): string | undefined {
  return chosen.kind === 'one' ? chosen.article.id : undefined;
}
