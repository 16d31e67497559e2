/** An article's title, author and headings stand in cards among words of ours: none may turn those around. */
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';

const TEXT = 'A \u202ereversed\u202c text.';
const read = async (file: string, text: string) => (await parseArticle(file, 'id', text)).article;

test.each([
  ['a.md', `---\ntitle: "A \u202egnp.exe\\ud800\\0 B"\nauthor: "A\u2066da"\n---\n${TEXT}`, 'A gnp.exe B'],
  ['a.md', `---\ntitle: "\\u202e"\nauthor: "A\\u2066da"\n---\n# A \u202eheading\n\n${TEXT}`, 'A heading'],
  ['a.html', `<title>A &#8238;page</title><meta name="author"><p>${TEXT}`, 'A page'],
  ['a.txt', `The\u202e Title\n\n${TEXT}`, 'The Title'],
])('of %s %j the title is %j', async (file, text, title) => {
  const article = await read(file, text);
  expect(article?.title).toBe(title);
  expect(article?.author ?? 'Ada').toBe('Ada');
  expect(article?.passages.at(-1)?.text).toBe(TEXT);
});

test('headings lose such characters, and one of nothing else is none', async () => {
  const article = await read('a.md', `# One\u202e\u2067\n\n${TEXT}\n\n# \u202e\n\nMore.`);
  expect(article?.sections.map(({ heading, count }) => [heading, count])).toEqual([['One', 2]]);
  expect(article?.passages.map(({ heading }) => heading)).toEqual(['One', 'One']);
});
