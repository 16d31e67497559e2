/** What the owner of a corpus is told of its files. */
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LARGEST_FILE } from '../../src/corpus/read-file.ts';
import { readLibrary } from '../../src/corpus/read-library.ts';
import { makeFifo } from '../make-fifo.ts';
import { corpusFolder } from './corpus-folder.ts';

test('a text of a kind that is not read is named with the mend, a picture is not', async () => {
  const at = corpusFolder({
    'good.md': 'One.',
    'letter.DOCX': 'PK',
    'deep/paper.pdf': '%PDF-',
    'page.mdx': 'Two.',
    noext: 'Three.',
    'map.png': 'A picture.',
    '.hidden.pdf': '%PDF-',
  });
  const { articles, problems } = await readLibrary(at());
  expect(articles.map(({ id }) => id)).toEqual(['good']);
  const mend = 'is not read: save it as .md, .txt or .html.';
  expect(new Map(problems.map(({ file, reason }) => [file, reason]))).toEqual(
    new Map([
      ['letter.DOCX', `A file ending in .docx ${mend}`],
      ['deep/paper.pdf', `A file ending in .pdf ${mend}`],
      ['page.mdx', `A file ending in .mdx ${mend}`],
      ['noext', `A file without an ending ${mend}`],
    ]),
  );
});

test('a file that another program writes beside a text and takes away again is not named, one that stays is', async () => {
  const at = corpusFolder({ 'good.md': 'One.' });
  const before = await readLibrary(at());
  writeFileSync(at('sedvzZprr'), 'Two.');
  const rename = () => renameSync(at('sedvzZprr'), at('good.md'));
  // Not before all files are read.
  const changed = await readLibrary(at(), before, { hasRead: () => void setTimeout(rename, 50) });
  expect(changed.problems).toEqual([]);
  writeFileSync(at('noext'), 'Three.');
  expect((await readLibrary(at(), changed)).problems).toMatchObject([{ file: 'noext' }]);
});

test('a pipe that is called as an article is named, and nobody waits for it', async () => {
  const at = corpusFolder({ 'good.md': 'One.' });
  makeFifo('pipe.md', at());
  const { problems } = await readLibrary(at());
  expect(problems).toEqual([
    { file: 'pipe.md', reason: expect.stringContaining('pipe, a socket'), serving: false },
  ]);
});

test('a file that becomes too large, or a pipe, while others are read is named and not read', async () => {
  const at = corpusFolder({ 'a.md': 'One.', 'grows.md': 'Two.', 'a-pipe.md': 'Three.' });
  const change = () => {
    writeFileSync(at('grows.md'), Buffer.alloc(LARGEST_FILE + 1, 'a'));
    rmSync(at('a-pipe.md'));
    makeFifo('a-pipe.md', at());
  };
  const { articles, problems } = await readLibrary(at(), undefined, {
    hasRead: (_, read) => (read === 1 ? change() : undefined),
  });
  expect(articles.map(({ id }) => id)).toEqual(['a']);
  expect(problems).toEqual([
    { file: 'a-pipe.md', reason: expect.stringContaining('pipe, a socket'), serving: false },
    { file: 'grows.md', reason: expect.stringContaining('larger than 1 MB'), serving: false },
  ]);
});

// The file systems of macOS know no such names.
test.skipIf(process.platform === 'darwin')('names that are not UTF-8 are called so', async () => {
  const at = corpusFolder({ 'good.md': 'One.' });
  const latin1 = (name: string) => Buffer.from(at(name), 'latin1');
  writeFileSync(latin1('caf\u00e9.md'), 'Two.');
  mkdirSync(latin1('th\u00e9'));
  const { articles, problems } = await readLibrary(at());
  expect(articles.map(({ id }) => id)).toEqual(['good']);
  const reason = 'Its name is not UTF-8: rename it.';
  expect(problems).toEqual(['caf\uFFFD.md', 'th\uFFFD'].map((file) => ({ file, reason, serving: false })));
});

test('an article that is there twice is served once, by its shorter name', async () => {
  const at = corpusFolder({
    'bylaws (1).md': '---\nauthor: Ada\n---\n# Bylaws\n\nNo dogs.',
    'bylaws.md': '# Bylaws\n\nNo dogs.',
    'other.md': '# Other bylaws\n\nNo dogs.',
    'new.md': '# Bylaws\n\nNo cats.',
  });
  const { articles, problems } = await readLibrary(at());
  expect(articles.map(({ id }) => id)).toEqual(['bylaws', 'new', 'other']);
  const reason = 'This is the same text as bylaws.md: it is left out.';
  expect(problems).toEqual([{ file: 'bylaws (1).md', reason, serving: false }]);
});

test('of a text and a link to it the text is served, however long its name', async () => {
  const at = corpusFolder({ 'the-whole-of-the-bylaws.md': 'No dogs.' });
  symlinkSync(at('the-whole-of-the-bylaws.md'), at('b.md'));
  const { articles, problems } = await readLibrary(at());
  expect(articles.map(({ id }) => id)).toEqual(['the-whole-of-the-bylaws']);
  expect(problems).toMatchObject([
    { file: 'b.md', reason: expect.stringContaining('the same text as the-') },
  ]);
});

test('a link into a folder beside the corpus whose name begins with the corpus’s own leads out of it', async () => {
  const at = corpusFolder({ 'a.md': 'No dogs.' });
  const beside = `${at()}-private`;
  mkdirSync(beside);
  writeFileSync(path.join(beside, 'b.md'), 'No cats.');
  symlinkSync(path.join(beside, 'b.md'), at('b.md'));
  const { articles, problems } = await readLibrary(at());
  expect(articles.map(({ id }) => id)).toEqual(['a']);
  expect(problems).toMatchObject([
    { file: 'b.md', reason: expect.stringContaining('out of the corpus folder') },
  ]);
});

test('what is wrong with a file is told from its first line to its last', async () => {
  const front = '---\nurl: home\nauther: A\nlanguage: english\nlanguages: en\n---\n';
  const { problems } = await readLibrary(corpusFolder({ 'b.md': `${front}One.`, 'a.md': `${front}Two.` })());
  const places = problems.map(({ file, line }) => `${file}:${line}`);
  expect(places).toEqual(['a.md:2', 'a.md:3', 'a.md:4', 'b.md:2', 'b.md:3', 'b.md:4']);
});

test('a line of synonyms that says nothing is named, and so is a list that lies elsewhere', async () => {
  const at = corpusFolder({
    'a.md': 'One.',
    'synonyms.txt': '# ours\ndogs; hounds\n\ncar, automobile\nalone # so far\n',
    'deep/synonyms.txt': 'cat, feline',
    'Deeper/Synonyms.TXT': 'cow, cattle',
  });
  const { articles, problems, synonyms } = await readLibrary(at());
  expect(articles.map(({ id }) => id)).toEqual(['a']);
  expect(synonyms).toEqual([['car', 'automobile']]);
  const [alone, elsewhere] = [/two or more words, such as/, /at the top of the corpus folder/].map((reason) =>
    expect.stringMatching(reason),
  );
  expect(problems).toEqual([
    { file: 'Deeper/Synonyms.TXT', reason: elsewhere, serving: false },
    { file: 'deep/synonyms.txt', reason: elsewhere, serving: false },
    { file: 'synonyms.txt', line: 2, reason: alone, serving: true },
    { file: 'synonyms.txt', line: 5, reason: alone, serving: true },
  ]);
});
