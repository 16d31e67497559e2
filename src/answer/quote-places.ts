/** Places in passages in, the same with their articles out, as they are quoted. */
import type { Passage } from '../corpus/article.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import type { Quote } from './answer.ts';

interface Place {
  readonly passage: Passage;
  /** Index into passage.sentences. */
  readonly sentence: number;
}

export function quotePlaces({ articlesById }: SearchableLibrary, places: readonly Place[]): Quote[] {
  return places.flatMap(({ passage, sentence }) => {
    const article = articlesById.get(passage.articleId);
    const range = passage.sentences[sentence];
    return article && range ? [{ article, passage, sentence: range }] : [];
  });
}
