/** What somebody typed for an article in, the article out, or those it may become while it is typed. */
import type { Article } from '../corpus/article.ts';
import { cutText } from '../corpus/cut-text.ts';
import { articleKey } from '../message/button-id.ts';
import { CHOICE_TEXT, CHOICES } from '../message/limits.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import type { Choice } from './command.ts';

/** By what a choice stands for, or by its title as typed. */
export function findArticle({ articles }: SearchableLibrary, typed: string): Article | undefined {
  const wanted = fold(typed);
  return (
    articles.find(({ id }) => choiceValue(id) === typed.trim()) ??
    articles.find(({ title }) => fold(title) === wanted) ??
    articles.find(({ title }) => wanted !== '' && fold(title).startsWith(wanted))
  );
}

/** Articles whose title has what is typed: those that begin with it first. */
export function articleChoices({ articles }: SearchableLibrary, typed: string): Choice[] {
  const wanted = fold(typed);
  const found = articles.filter(({ title }) => fold(title).includes(wanted));
  const starting = found.filter(({ title }) => fold(title).startsWith(wanted));
  return [...new Set([...starting, ...found])]
    .slice(0, CHOICES)
    .map(({ id, title }) => ({ name: cutText(title, CHOICE_TEXT), value: choiceValue(id) }));
}

/** An id, as long as it fits a choice. */
function choiceValue(id: string): string {
  return id.length <= CHOICE_TEXT ? id : articleKey(id);
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
