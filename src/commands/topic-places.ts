/** A topic's name in, the places that speak of it out; and the topics that what is typed may mean. */
import type { Quote } from '../answer/answer.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import type { TopicPlace } from '../search/topics.ts';
import type { Choice } from './command.ts';

/** Every passage on the topic, best first; none when it is no topic. */
export function topicPlaces(library: SearchableLibrary, name: string, articleId?: string): Quote[] {
  const found = library.topics.findTopic(name, articleId);
  return found.kind === 'topic' ? quotePlaces(library, found.places) : [];
}

/** The places with their articles. */
export function quotePlaces({ articles }: SearchableLibrary, places: readonly TopicPlace[]): Quote[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return places.flatMap(({ passage, sentence }) => {
    const article = byId.get(passage.articleId);
    const range = passage.sentences[sentence];
    return article && range ? [{ article, passage, sentence: range }] : [];
  });
}

/** Headings and key phrases for autocomplete: at most 25, of at most 100 characters. */
export function topicChoices(library: SearchableLibrary, typed: string, articleId?: string): Choice[] {
  return library.topics.suggestTopics(typed, articleId).map((name) => ({ name, value: name }));
}
