import { expect, test } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';

test.each(['> a\nb\n', 'a  b\n'])(
  'a plain text of nothing but %j is read, though no function takes so many things at once',
  async (lines) => {
    const { article } = await parseArticle('a.txt', 'id', lines.repeat(130_000));
    expect(article?.passages[0]?.text).toMatch(/^a/);
  },
  20_000,
);
