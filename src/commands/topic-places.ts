/** A topic's name in, the places that speak of it out; and the topics that what is typed may mean. */
import type { Quote } from '../answer/answer.ts';
import { cutText } from '../message/cut.ts';
import { CHOICE_TEXT, CHOICES } from '../message/limits.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import type { Choice } from './command.ts';

/** The passages that have every word of the name, best first, then the rest of those under it as a heading. */
export function topicPlaces(library: SearchableLibrary, name: string, articleId?: string): Quote[] {
  const articles = new Map(library.articles.map((article) => [article.id, article]));
  const { words, hits } = library.index.rank(name, articleId);
  // A passage may be near a word in meaning that no article uses: near is not on the topic.
  const spoken = words.every(({ known }) => known) ? hits.filter(({ missing }) => missing.length === 0) : [];
  const headed = library
    .topics(articleId)
    .filter((topic) => topic.name.toLowerCase() === name.toLowerCase())
    .flatMap((topic) => topic.passages.map((index) => articles.get(topic.articleId)?.passages[index]))
    .filter((passage) => passage !== undefined && !spoken.some((hit) => hit.passage === passage));
  return [...spoken, ...headed.map((passage) => ({ passage, sentence: 0 }))].flatMap(
    ({ passage, sentence }) => {
      const article = passage && articles.get(passage.articleId);
      const range = passage?.sentences[sentence];
      return article && range ? [{ article, passage, sentence: range }] : [];
    },
  );
}

/** Headings and key phrases for autocomplete: at most 25. */
export function topicChoices(library: SearchableLibrary, typed: string, articleId?: string): Choice[] {
  const wanted = typed.trim().toLowerCase();
  const names = library.topics(articleId).map(({ name }) => name);
  return [...new Set(names.filter((name) => name.toLowerCase().includes(wanted)))]
    .slice(0, CHOICES)
    .map((name) => ({ name: cutText(name, CHOICE_TEXT), value: cutText(name, CHOICE_TEXT) }));
}
