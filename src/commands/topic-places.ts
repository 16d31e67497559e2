/** A topic's name in, the places that speak of it out; and the topics that what is typed may mean. */
import type { Quote } from '../answer/answer.ts';
import { cutText } from '../message/cut.ts';
import { CHOICE_TEXT, CHOICES } from '../message/limits.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import type { Choice } from './command.ts';

/** Best first; empty when no passage speaks of it. */
export function topicPlaces(library: SearchableLibrary, name: string, articleId?: string): Quote[] {
  const { hits } = library.index.rank(name, articleId);
  const whole = hits.filter(({ missing }) => missing.length === 0);
  return (whole.length > 0 ? whole : hits).flatMap(({ passage, sentence }) => {
    const article = library.articles.find(({ id }) => id === passage.articleId);
    const range = passage.sentences[sentence];
    return article && range ? [{ article, passage, sentence: range }] : [];
  });
}

/** Headings and key phrases for autocomplete: at most 25. */
export function topicChoices(library: SearchableLibrary, typed: string, articleId?: string): Choice[] {
  const wanted = typed.trim().toLowerCase();
  const names = library.topics(articleId).map(({ name }) => name);
  return [...new Set(names.filter((name) => name.toLowerCase().includes(wanted)))]
    .slice(0, CHOICES)
    .map((name) => ({ name: cutText(name, CHOICE_TEXT), value: cutText(name, CHOICE_TEXT) }));
}
