/** What an article goes by whose front matter gives no title. */
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';

test.each([
  ['A tart for guests.\n\n## Ingredients\n\nFlour.', 'Nectarine tart'],
  ['A tart for guests.\n\n# Nectarines in a tart\n\nFlour.', 'Nectarines in a tart'],
  ['## Ingredients\n\nFlour.\n\n# Steps\n\nBake.', 'Ingredients'],
])('a lesser heading below text names no article, whose file does: %#', async (written, title) => {
  const { article } = await parseArticle('recipes/Nectarine tart.md', 'id', written);
  expect(article?.title).toBe(title);
});

test('an article without any title is named by its first words, cut at a word', async () => {
  const long = `It was ${'a long and weary '.repeat(9)}way.`;
  const { article } = await parseArticle('a.txt', 'id', long);
  expect(article?.title).toBe(
    'It was a long and weary a long and weary a long and weary a long and weary a…',
  );
});

test.each([
  ['The Lace Museum | Visit Aldermoor', '<h1>The Lace <em>Museum</em></h1>', 'The Lace Museum'],
  ['Aldermoor – The Lace Museum', '<h1>The Lace Museum</h1>', 'The Lace Museum'],
  ['The Lace Museum | Visit Aldermoor', '<h2>The Lace Museum</h2>', 'The Lace Museum | Visit Aldermoor'],
  ['The Lace Museum & Visit Aldermoor', '<h1>Old lace</h1>', 'The Lace Museum & Visit Aldermoor'],
  ['Old Lace | Aldermoor', '<h1>Aldermoor</h1><h1>Old Lace</h1>', 'Old Lace'],
  ['Old Lace | Aldermoor', '<h1>Aldermoor</h1><h2>Old Lace</h2>', 'Old Lace | Aldermoor'],
  ['Lighthouses of Maine', '<h1>Lighthouses</h1>', 'Lighthouses of Maine'],
  ['Visit Aldermoor', '<h1>The Lace Museum</h1>', 'Visit Aldermoor'],
])('a page called “%s” with %s goes by “%s”', async (title, heading, name) => {
  const page = `<title>${title}</title>${heading}<p>It is open.</p>`;
  expect((await parseArticle('a.html', 'id', page)).article?.title).toBe(name);
  const front = await parseArticle('a.html', 'id', `---\ntitle: Mine\n---\n${page}`);
  expect(front.article?.title).toBe('Mine');
});
