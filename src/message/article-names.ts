/** A library's articles in, what to call those that share their title out: by their date as well, or their file's id. */
import type { Article } from '../corpus/article.ts';
import { cutText } from '../corpus/cut-text.ts';
import { articleKey } from './button-id.ts';

/** By the id of each article whose title others have, too. */
export type ArticleNames = ReadonlyMap<string, string>;

/** Short enough to stand beside a heading; in it the date or id is shown whole if it is no longer than this. */
const LONGEST = 48;
const LONGEST_MARK = 32;

const known = new WeakMap<readonly Article[], ArticleNames>();

export function namesApart(articles: readonly Article[]): ArticleNames {
  const made = known.get(articles) ?? new Map(namesakes(articles).flatMap(tellApart));
  known.set(articles, made);
  return made;
}

/** Its title, or what tells it from others of that title. */
export function nameOf({ id, title }: Article, names: ArticleNames): string {
  return names.get(id) ?? title;
}

function namesakes(articles: readonly Article[]): Article[][] {
  const byTitle = new Map<string, Article[]>();
  for (const article of articles) {
    const title = article.title.toLowerCase();
    byTitle.set(title, [...(byTitle.get(title) ?? []), article]);
  }
  return [...byTitle.values()].filter(({ length }) => length > 1);
}

function tellApart(alike: readonly Article[]): [string, string][] {
  const all = alike.map(({ id, date = '' }) => [cutText(date, LONGEST_MARK), cutText(id, LONGEST_MARK)]);
  return alike.map(({ id, title }, at) => {
    const isOwn = (mark: string, kind: number) =>
      mark !== '' && all.every((marks, other) => other === at || marks[kind] !== mark);
    const mark = all[at]?.find(isOwn) ?? articleKey(id);
    return [id, `${cutText(title, LONGEST - mark.length - ' ()'.length)} (${mark})`];
  });
}
