/**
 * Articles in, the passages under each heading by its name out, "about us" in every article that has such a section, and
 * by its title where each article begins.
 */
import type { Article, Passage } from '../corpus/article.ts';
import type { Slices } from '../corpus/slices.ts';
import { foldName } from './fold-name.ts';
import { headingName } from './heading-name.ts';

/** By names as foldName spells them. */
export type NamedPassages = ReadonlyMap<string, readonly Passage[]>;

export function* nameSections(articles: readonly Article[]): Slices<NamedPassages> {
  const named = new Map<string, Passage[]>();
  for (const { sections, passages } of articles) {
    yield;
    for (const { heading, first, count } of sections) {
      const name = foldName(headingName(heading, []));
      if (name === '' || count === 0) continue;
      const all = named.get(name) ?? [];
      named.set(name, all);
      for (const passage of passages.slice(first, first + count)) all.push(passage);
    }
  }
  return named;
}

export function* nameOpenings(articles: readonly Article[]): Slices<NamedPassages> {
  const named = new Map<string, Passage[]>();
  for (const { title, passages } of articles) {
    yield;
    for (const name of new Set([title, headingName(title, [])].map(foldName)))
      if (name !== '') named.set(name, [...(named.get(name) ?? []), ...passages.slice(0, 1)]);
  }
  return named;
}
