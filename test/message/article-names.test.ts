import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { nameOf, namesApart } from '../../src/message/article-names.ts';
import { anyArticle } from './any-article.ts';

test('any articles of the same title have names of their own, short enough to be shown whole', () => {
  const date = fc.oneof(fc.constantFrom('', '2024', '2024-05-01'), fc.string({ maxLength: 60 }));
  const anyNamesakes = fc
    .uniqueArray(fc.tuple(anyArticle, date), { minLength: 2, maxLength: 6, selector: ([{ id }]) => id })
    .map((drawn) =>
      drawn.map(([article, date]): Article => ({ ...article, date, title: 'A very long title '.repeat(5) })),
    );
  fc.assert(
    fc.property(anyNamesakes, (articles) => {
      const names = articles.map((article) => nameOf(article, namesApart(articles)));
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name.length).toBeLessThanOrEqual(48);
    }),
  );
});
