/** Articles in, their searchable Library out, and where its topics stand. */
import type { Article } from '../../src/corpus/article.ts';
import { createSearchableLibrary, type SearchableLibrary } from '../../src/search/searchable-library.ts';
import { articleOf, libraryOf } from './article-of.ts';

export function libraryWith(...articles: Article[]): SearchableLibrary {
  return createSearchableLibrary(libraryOf(...articles));
}

/** "¶ 2 exact" for each passage. */
export function placesOf({ topics }: SearchableLibrary, name: string, articleId?: string): string[] {
  const found = topics.findTopic(name, articleId);
  return found.kind === 'topic'
    ? found.places.map(({ passage, form }) => `¶ ${passage.index + 1} ${form}`)
    : [];
}

export const pigeons = libraryWith(
  articleOf(
    'tauben',
    [
      '# Der innere Kompass',
      'Brieftauben finden nach Hause. Das Magnetfeld der Erde hilft den Brieftauben dabei.',
      '# Die Karte',
      'Wie die Karte aussieht, ist umstritten. Manche meinen, das Magnetfeld der Erde zeichne sie. Eine Brieftaube riecht auch.',
      'Über Land fliegt sie an Straßen entlang. Die Karte ist dann nicht nötig.',
    ],
    'de',
  ),
);

export const visit = libraryWith(
  articleOf(
    'fangwen',
    [
      '# 贸易失衡',
      '贸易失衡是双方会谈的重点。布林肯星期日抵达北京。',
      '# 气候变化',
      '双方也谈到了气候变化和人权问题。布林肯说，贸易失衡需要解决。',
      '气候变化影响所有国家。人权问题没有进展。',
    ],
    'zh',
  ),
);
