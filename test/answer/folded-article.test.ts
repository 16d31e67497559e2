import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPatience } from '../../src/answer/article-words.ts';
import { foldArticle } from '../../src/answer/folded-article.ts';
import { splitQuoteWords } from '../../src/answer/quote-words.ts';
import { articleFrom } from '../commands/scene.ts';

test('words that stand one after the other in an article are found there, whatever signs are between them', async () => {
  const text =
    'At 28.5°E it is −13.2 °C (55.8 °F). Kessler™ sells 12 m² of “ﬁne” tea, U.S.-made & don’t ☕ … at 5 %: ½ the price, ΟΔΟΣ!';
  const article = foldArticle(await articleFrom('signs', text));
  const words = splitQuoteWords(text).map(({ word }) => word);
  const stretch = fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: words.length }));
  fc.assert(
    fc.property(stretch, ([from, count]) => {
      expect(article.hasPhrase(words.slice(from, from + count), createPatience())).toBe(true);
    }),
  );
});

test.each([['tea made'], ['essler sells'], ['Kessler sell'], ['tea Kessler']])(
  'words that stand apart, or inside longer ones, are not: %s',
  async (phrase) => {
    const article = foldArticle(await articleFrom('signs', 'Kessler™ sells tea, U.S.-made.'));
    expect(
      article.hasPhrase(
        splitQuoteWords(phrase).map(({ word }) => word),
        createPatience(),
      ),
    ).toBe(false);
  },
);
