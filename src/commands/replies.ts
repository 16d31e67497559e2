/** Cards and sentences in, replies out. */
import type { Article } from '../corpus/article.ts';
import { nameOf, namesApart } from '../message/article-names.ts';
import type { Card } from '../message/card.ts';
import { italic } from '../message/list-words.ts';
import { noticeCard } from '../message/notice-card.ts';
import { fill, type Wording } from '../message/wording.ts';
import { wordingFor } from '../message/wording-for.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import type { Place, Reply } from './command.ts';

export type MessageReply = Extract<Reply, { kind: 'message' }>;

export function messageReply(card: Card, isPrivate: boolean): MessageReply {
  return { kind: 'message', card, private: isPrivate };
}

/** One sentence, in the language of whoever is going to read it. @param values Markdown for its placeholders. */
export function noticeReply(
  place: Place,
  key: keyof Wording,
  isPrivate = true,
  values: Readonly<Record<string, string | number>> = {},
): MessageReply {
  const wording = wordingFor(isPrivate ? place.locale : place.guildLocale);
  return messageReply(noticeCard(fill(wording[key], values)), isPrivate);
}

/** Says which paragraphs an article has, for the asker alone. @param n The one it lacks, from 1. */
export function noParagraphReply(
  place: Place,
  article: Article,
  { articles }: SearchableLibrary,
  n: number,
): MessageReply {
  const title = italic(nameOf(article, namesApart(articles)));
  return noticeReply(place, 'noParagraph', true, { title, total: article.passages.length, n });
}
