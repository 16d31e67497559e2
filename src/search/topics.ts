/** An article in, its topics out: what /topic and autocomplete offer. */
import type { Article } from '../corpus/article.ts';

/** A heading or key phrase and the passages that speak of it. */
export interface Topic {
  /** As the article writes it. */
  readonly name: string;
  readonly articleId: string;
  /** Indices into the article's passages, best first. */
  readonly passages: readonly number[];
}

/** The article's headings with the passages under them. */
export function listTopics(article: Article): Topic[] {
  return article.sections
    .filter(({ heading, count }) => heading !== '' && count > 0)
    .map(({ heading, first, count }) => ({
      name: heading,
      articleId: article.id,
      passages: Array.from({ length: count }, (_, i) => first + i),
    }));
}
