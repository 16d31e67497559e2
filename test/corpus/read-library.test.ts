import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Library } from '../../src/corpus/library.ts';
import { LARGEST_FILE } from '../../src/corpus/read-file.ts';
import { readLibrary } from '../../src/corpus/read-library.ts';
import { corpusFolder } from './corpus-folder.ts';

const corpus = new URL('../../corpus', import.meta.url).pathname;

test('the first article is seven paragraphs under five headings', async () => {
  const { articles, problems } = await readLibrary(corpus);
  const article = articles.find(({ id }) => id === 'blinken-beijing');
  expect(problems).toEqual([]);
  expect(article).toMatchObject({ title: 'Blinken in Beijing', language: 'en', synonyms: [] });
  expect(article?.passages).toHaveLength(7);
  expect(article?.sections.map(({ heading, first, count }) => [heading, first, count])).toEqual([
    ['', 0, 2],
    ['Background of U.S.-China Tensions', 2, 1],
    ['The Arrival of Antony Blinken', 3, 1],
    ['Objectives of Blinken’s Diplomatic Mission', 4, 1],
    ['Key Challenges and Opportunities', 5, 1],
    ['The Importance of U.S.-China Cooperation', 6, 1],
  ]);
});

test('"U.S. Secretary of State" stays in one sentence', async () => {
  const { articles } = await readLibrary(corpus);
  const opening = articles[0]?.passages[0];
  expect(opening?.sentences.map(({ start, end }) => opening.text.slice(start, end))).toEqual([
    'The tensions between the United States and China have reached alarming levels, causing widespread concern around the world.',
    'In an effort to address these escalating issues, U.S. Secretary of State Antony Blinken has embarked on a high-stakes diplomatic trip to Beijing.',
    'His mission is to engage in crucial talks with senior Chinese officials, with the aim of easing the mounting tensions and promoting cooperation between the two nations.',
    'This article delves into the significance of Blinken’s visit, the key objectives of his trip, and the potential implications for U.S.-China relations.',
  ]);
});

test('articles are read at any depth, hidden files, drafts and the examples are not', async () => {
  const at = corpusFolder({
    'a.md': 'One.',
    'Deep/Er & Er/Über.TXT': 'Two.',
    'deep/page.html': '<p>Three.',
    'deep/examples/d.md': 'Four.',
    'examples/e.md': 'Not this one.',
    '.hidden/f.md': 'Nor this.',
    '_drafts/g.md': 'Nor this.',
    '.#h.md': 'Nor this.',
    '~$a.md': 'Nor this.',
    'i.png': 'Nor this.',
    'synonyms.txt': 'car, automobile # on wheels\n\n# nothing, here\nU.S., United States, USA\r\n',
  });
  const { articles, problems, synonyms } = await readLibrary(at());
  expect(articles.map(({ id }) => id).sort()).toEqual([
    'a',
    'deep-er-er-uber',
    'deep-examples-d',
    'deep-page',
  ]);
  expect(problems).toEqual([]);
  expect(synonyms).toEqual([
    ['car', 'automobile'],
    ['U.S.', 'United States', 'USA'],
  ]);
});

test('articles are ordered by title, and two files that come to one id keep theirs', async () => {
  const at = corpusFolder({
    'b.md': '# Zebra\n\nOne.',
    'a.md': '# ähnlich\n\nTwo.',
    'A.txt': 'Another.',
    '灯塔.md': '灯。',
  });
  const ids = async (): Promise<string[]> => (await readLibrary(at())).articles.map(({ id }) => id);
  const first = await ids();
  expect(first).toEqual(
    ['a-', 'a', 'b', 'article-'].map((id) => expect.stringMatching(new RegExp(`^${id}([0-9a-f]{8})?$`))),
  );
  expect(new Set(first).size).toBe(4);
  expect(await ids()).toEqual(first);
});

test('what can’t be read is named, and the rest is served', async () => {
  const at = corpusFolder({
    'good.md': 'One.',
    'empty.md': '',
    'latin.txt': Buffer.from('Zeile\nL\u00f6sung', 'latin1'),
    'huge.txt': Buffer.alloc(LARGEST_FILE + 1, 'a'),
    '../outside.md': 'A secret.',
  });
  symlinkSync(at('../outside.md'), at('link.md'));
  symlinkSync(at('..'), at('up'));
  symlinkSync(at(), at('round'));
  symlinkSync(at('nowhere.md'), at('dangling.md'));
  symlinkSync(at('good.md'), at('same.md'));
  const { articles, problems } = await readLibrary(at());
  expect(articles.map(({ id }) => id)).toEqual(['good']);
  expect(problems).toEqual([
    {
      file: 'dangling.md',
      reason: expect.stringContaining('a link that leads nowhere: remove'),
      serving: false,
    },
    { file: 'empty.md', line: 1, reason: expect.stringContaining('empty'), serving: false },
    { file: 'huge.txt', reason: expect.stringContaining('larger than 1 MB'), serving: false },
    { file: 'latin.txt', line: 2, reason: expect.stringContaining('not UTF-8'), serving: false },
    { file: 'link.md', reason: expect.stringContaining('out of the corpus folder'), serving: false },
    { file: 'same.md', reason: 'This is the same text as good.md: it is left out.', serving: false },
    { file: 'up', reason: expect.stringContaining('out of the corpus folder'), serving: false },
  ]);
});

test('with the library before, a file that broke serves its last good edition', async () => {
  const at = corpusFolder({ 'a.md': 'One.', 'b.md': 'Two.', 'synonyms.txt': 'one, single' });
  const before = await readLibrary(at());
  writeFileSync(at('a.md'), '---\nurl: [\n---\nOne.');
  writeFileSync(at('synonyms.txt'), Buffer.from([0xff]));
  rmSync(at('b.md'));
  const after = await readLibrary(at(), before);
  expect(after.articles).toEqual(before.articles.filter(({ id }) => id === 'a'));
  expect(after.synonyms).toEqual([['one', 'single']]);
  expect(after.problems).toMatchObject([
    { file: 'a.md', line: 2, serving: true },
    { file: 'synonyms.txt', line: 1, serving: true },
  ]);
});

test('of two files that differ only in their ending each keeps its own last good edition', async () => {
  const at = corpusFolder({ 'dup.md': '# Bananas\n\nOne.', 'dup.txt': 'Cherries\n\nTwo.' });
  const both = await readLibrary(at());
  writeFileSync(at('dup.txt'), '');
  const broken = await readLibrary(at(), both);
  expect(broken.articles).toEqual(both.articles);
  rmSync(at('dup.md'));
  const { articles } = await readLibrary(at(), broken);
  expect(articles.map(({ id, title }) => [id, title])).toEqual([['dup', 'Cherries']]);
  expect(articles[0]?.passages.map(({ articleId }) => articleId)).toEqual(['dup']);
  writeFileSync(at('dup.md'), '# Dates\n\nThree.');
  const again = await readLibrary(at(), broken);
  expect(again.articles.map(({ title }) => title)).toEqual(['Cherries', 'Dates']);
  expect(new Set(again.articles.map(({ id }) => id)).size).toBe(2);
});

test('a file that lies still goes by another id when a file comes or goes that has a better right to it', async () => {
  const at = corpusFolder({ 'dup.txt': 'Cherries\n\nTwo.' });
  const ids = ({ articles }: Library) =>
    articles.map(({ id, passages }) => {
      expect(passages.map(({ articleId }) => articleId)).toEqual(passages.map(() => id));
      return id;
    });
  const alone = await readLibrary(at());
  expect(ids(alone)).toEqual(['dup']);
  writeFileSync(at('dup.md'), '# Bananas\n\nOne.');
  const both = await readLibrary(at(), alone);
  expect(ids(both)).toEqual(['dup', expect.stringMatching(/^dup-[0-9a-f]{8}$/)]);
  rmSync(at('dup.md'));
  expect(ids(await readLibrary(at(), both))).toEqual(['dup']);
});

test('a folder without articles says in one line what to do', async () => {
  const at = corpusFolder();
  await expect(readLibrary(at())).rejects.toThrow(
    /holds no article: put a \.md, \.txt or \.html file in it\.$/,
  );
  // Whence it looked, too: a relative one may be meant from elsewhere.
  await expect(readLibrary('missing')).rejects.toThrow(`folder ${resolve('missing')} does not exist`);
  await expect(readLibrary(at('missing'))).rejects.toThrow(/does not exist: set CORPUS_DIR/);
  for (const folder of ['~/articles', '$HOME/articles'])
    await expect(readLibrary(folder)).rejects.toThrow(
      /does not exist: ~ and \$HOME stand for nothing here: w/,
    );
  writeFileSync(at('a.md'), '---\ntitle: [\n---\n');
  await expect(readLibrary(at('a.md'))).rejects.toThrow(/is not a folder: set CORPUS_DIR/);
  await expect(readLibrary(at())).rejects.toThrow(
    /can be read\. a\.md line 2: The front matter is not valid YAML/,
  );
  for (let n = 10; n < 22; n++) writeFileSync(at(`b${n}.md`), '');
  await expect(readLibrary(at())).rejects.toThrow(
    /a\.md line 2: The front .+ b10\.md line 1: The file is empty: .+ b18\.md line 1: [^.]+\. And 3 more\.$/,
  );
});
