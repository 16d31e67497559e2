import { expect, test } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';

const MARK = '<sup><a href="#n1">1</a></sup>';

const read = async (file: string, text: string) => (await parseArticle(file, 'id', text)).article;

test('lists in lists beside a footnote keep nobody waiting', async () => {
  const depth = 60;
  const lists = `${'<ul><li>a '.repeat(depth)}${'</li></ul>'.repeat(depth)}`;
  const article = await read('a.html', `<p>Text${MARK}</p>${lists}<p id="n1">A note.</p>`);
  expect(article?.passages.map(({ noteOf }) => noteOf)).toEqual([undefined, undefined, 0]);
});

test('a footnote with thousands of links back is read', async () => {
  const back = '<a href="#back">↩</a> '.repeat(10_000);
  const article = await read('a.html', `<p>Text${MARK}</p><p id="n1">A note. ${back}</p>`);
  expect(article?.passages.map(({ text }) => text)).toEqual(['Text', 'A note.']);
}, 20_000);

test.each(['[<a href="#n1">1</a>]', '<a href="#n1">1</a>, <a href="#n2">2</a>'])(
  'of the footnote marks %s nothing is left in the text',
  async (marks) => {
    const page = `<p>Ducks<sup>${marks}</sup> swim<sup>[<a href="#all">see all</a>]</sup>.</p><p id="n1">A note.</p>`;
    expect((await read('a.html', page))?.passages[0]).toMatchObject({
      text: 'Ducks swim[see all].',
      notes: [1],
    });
  },
);

test('a link to a footnote in words is words', async () => {
  const page = `<p>Ducks${MARK} swim (see <a href="#n1">Smith 2001</a>).</p><ol><li id="n1">Smith</li></ol>`;
  expect((await read('a.html', page))?.passages[0]?.text).toBe('Ducks swim (see Smith 2001).');
});

test('notes under a heading of their own stay together there', async () => {
  const notes = '<h2>Notes</h2><p id="n1">One.</p><p id="n2">Two.</p><h2>Afterword</h2><p>End.</p>';
  const article = await read('a.html', `<p>Ducks${MARK} swim<sup><a href="#n2">2</a></sup>.</p>${notes}`);
  expect(article?.sections.map(({ heading, count }) => [heading, count])).toEqual([
    ['', 1],
    ['Notes', 2],
    ['Afterword', 1],
  ]);
});

test('a footnote stands below what refers to it, and not below itself', async () => {
  const article = await read('a.md', 'Dues[^1] are due.\n\n[^1]: See [^1] for more.');
  expect(article?.passages.map(({ notes }) => notes)).toEqual([[1], undefined]);
});

test('of a list that is parted, no part has the footnotes of another', async () => {
  const items = Array.from(
    { length: 60 },
    (_, n) => `- ${'Much is said of this. '.repeat(3)}${n ? '' : '[^1]'}`,
  );
  const article = await read('a.md', `${items.join('\n')}\n\n[^1]: A note.`);
  expect(article?.passages.length).toBeGreaterThan(2);
  expect(article?.passages.flatMap(({ notes }) => notes ?? [])).toEqual([]);
});

test('a wrapped line that begins with “> 5” is part of its sentence', async () => {
  const text = 'Title\n\nThe test shows that x\n> 5 in all cases, so we\nare done with it.';
  expect((await read('a.txt', text))?.passages).toMatchObject([{ kind: 'paragraph' }]);
});
