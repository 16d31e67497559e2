/** What somebody typed for an article in, those it may mean out; or the choices of them while it is typed. */
import type { Article } from '../corpus/article.ts';
import { cutText } from '../corpus/cut-text.ts';
import { nameOf, namesApart } from '../message/article-names.ts';
import { articleKey } from '../message/button-id.ts';
import { CHOICE_TEXT, CHOICES } from '../message/limits.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import type { Choice } from './command.ts';

/** By what a choice stands for, else by its name, else by its title: as typed, or as it begins, or what it has in it. */
export function findArticles({ articles }: SearchableLibrary, typed: string): readonly Article[] {
  const wanted = fold(typed);
  const names = namesApart(articles);
  const ways: ((article: Article) => boolean)[] = [
    ({ id }) => choiceValue(id) === typed.trim(),
    (article) => fold(nameOf(article, names)) === wanted,
    ({ title }) => fold(title) === wanted,
    ({ title }) => wanted !== '' && fold(title).startsWith(wanted),
    ({ title }) => wanted !== '' && fold(title).includes(wanted),
  ];
  for (const way of ways) {
    const found = articles.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** Articles whose title has what is typed: those that begin with it first. */
export function articleChoices({ articles }: SearchableLibrary, typed: string): Choice[] {
  const wanted = fold(typed);
  const names = namesApart(articles);
  const found = articles.filter((article) =>
    [article.title, nameOf(article, names)].some((name) => fold(name).includes(wanted)),
  );
  const starting = found.filter(({ title }) => fold(title).startsWith(wanted));
  return [...new Set([...starting, ...found])].slice(0, CHOICES).map((article) => ({
    name: cutText(nameOf(article, names), CHOICE_TEXT),
    value: choiceValue(article.id),
  }));
}

/** An id, as long as it fits a choice. */
function choiceValue(id: string): string {
  return id.length <= CHOICE_TEXT ? id : articleKey(id);
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
