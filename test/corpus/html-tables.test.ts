import { expect, test } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';

async function read(html: string, file = 'a.html'): Promise<[string, string][] | undefined> {
  const { article } = await parseArticle(file, 'id', html);
  return article?.passages.map(({ kind, text }) => [kind, text]);
}

const HOURS = '<tr><td>Monday</td><td>17–20</td></tr><tr><td>Tuesday</td><td></td></tr>';

test.each(['a.html', 'a.md'])('a table without a header in %s begins with its first row', async (file) => {
  expect(await read(`<table>\n${HOURS}</table>`, file)).toEqual([['table', 'Monday | 17–20\nTuesday | ']]);
});

test("a table's caption stands above it", async () => {
  expect(await read(`<table><caption>Opening <b>hours</b></caption>${HOURS}</table>`)).toEqual([
    ['paragraph', 'Opening hours'],
    ['table', 'Monday | 17–20\nTuesday | '],
  ]);
});
