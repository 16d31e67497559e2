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

test.each([
  ['a newsletter', '<table><tr><td><table><tr><td><h2>Trip</h2></td></tr><tr><td><p>We leave.<p>Bring food.'],
  ['a page in columns', '<table><tr><td><ul><li>Home</ul></td><td>Our trip.<p>We leave.</td></tr></table>'],
  ['a page in rows', '<table><tr><td><p>We leave.</td></tr><tr><td>Bring food.'],
  ['a page with headings in its cells', '<table><tr><td><h3>Trip</h3>We leave.</td><td>a</td></tr><tr><td>b'],
  ['a newsletter in header cells', '<table><tr><th><table><tr><th><p>We leave.'],
])('%s that tables lay out is read as a text', async (_, html) => {
  const kinds = (await read(html))?.map(([kind]) => kind);
  expect(kinds).toContain('paragraph');
  expect(kinds).not.toContain('table');
});

test.each([
  [
    'of a word processor',
    '<table><tr><td><p>Day</p></td><td><p>Hours</p></td></tr><tr><td><p>Monday</p></td><td><p>9',
  ],
  ['with a header', '<table><tr><th>Day</th></tr><tr><td><h4>Monday</h4></td></tr></table>'],
  ['with a caption', '<table><caption>Hours</caption><tr><td>Monday</td><td><p>9</p></td></tr></table>'],
  ['of one row without paragraphs', '<table><tr><td>Monday</td><td>9</td></tr></table>'],
])('a table %s is a table', async (_, html) => {
  expect((await read(html))?.at(-1)?.[0]).toBe('table');
});

test('what a page marks as an advert is left out of a table that lays it out', async () => {
  const html = '<table><tr><td><p>The pool opens on the first of May.</td><td class="ad"><p>Buy one.</table>';
  expect(await read(html)).toEqual([['paragraph', 'The pool opens on the first of May.']]);
});

test('what stands in a cell in paragraphs or a list keeps its words apart', async () => {
  const cells =
    '<td><p>Monday</p><p>Tuesday</p></td><td>9 to 5<ul><li>not in May<li>nor in June</ul>or later</td>';
  expect(await read(`<table><tr><th>Day<th>Hours</tr><tr>${cells}</tr></table>`)).toEqual([
    ['table', 'Day | Hours\nMonday Tuesday | 9 to 5 not in May nor in June or later'],
  ]);
});

test.each(['2', '100%', '1000000000'])(
  'a cell over %s columns has no more bars than there are columns',
  async (width) => {
    expect(await read(`<table><tr><td colspan="${width}">Hours</td></tr>${HOURS}</table>`)).toEqual([
      ['table', 'Hours | \nMonday | 17–20\nTuesday | '],
    ]);
  },
);
