/** A topic's name in, the places that speak of it out; and the topics that what is typed may mean. */
import type { Quote } from '../answer/answer.ts';
import { quotePlaces } from '../answer/quote-places.ts';
import { cutText } from '../corpus/cut-text.ts';
import * as limits from '../message/limits.ts';
import { foldName } from '../search/fold-name.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import { CUT_FROM } from '../search/topics/topic-places.ts';
import type { Choice } from './command.ts';

/** Every passage on the topic, best first; none when it is no topic. */
export function topicPlaces(library: SearchableLibrary, name: string, articleId?: string): Quote[] {
  const found = library.topics.findTopic(name, articleId);
  return found.kind === 'topic' ? quotePlaces(library, found.places) : [];
}

/**
 * Headings and key phrases for autocomplete: at most 25, of at most 100 characters. A long article's phrases are known
 * a moment after they were first asked for; until then its headings are offered as they stand. Signs alone mean none.
 */
export function topicChoices(library: SearchableLibrary, typed: string, articleId?: string): Choice[] {
  if (foldName(typed) === '' && typed.trim() !== '') return [];
  const topics = library.topics.suggestTopics(typed, articleId);
  const names = topics.length > 0 ? topics : headingsWith(typed, library, articleId);
  const long = library.articles
    .flatMap(({ sections }) => sections.map(({ heading }) => heading))
    .filter(({ length }) => length > limits.CHOICE_TEXT);
  return names.map((name) => ({ name: shownName(name, long), value: name }));
}

/** A long heading's name is its beginning, by which it is found: it is shown with "…". */
function shownName(name: string, long: readonly string[]): string {
  const heading = name.length < CUT_FROM ? undefined : long.find((each) => each.includes(name));
  return heading ? cutText(heading.slice(heading.indexOf(name)), limits.CHOICE_TEXT) : name;
}

function headingsWith(typed: string, { articles }: SearchableLibrary, articleId?: string): string[] {
  const wanted = foldName(typed);
  const headings = articles
    .filter(({ id }) => articleId === undefined || id === articleId)
    .flatMap(({ sections }) => sections.map(({ heading }) => heading.trim()))
    .filter((heading) => heading !== '' && heading.length <= limits.CHOICE_TEXT)
    .filter((heading) => foldName(heading).includes(wanted));
  return [...new Set(headings)].slice(0, limits.CHOICES);
}
