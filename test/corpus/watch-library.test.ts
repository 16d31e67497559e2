import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readLibrary } from '../../src/corpus/read-library.ts';
import { watchLibrary } from '../../src/corpus/watch-library.ts';
import { corpusFolder } from './corpus-folder.ts';
import { soon, texts, watched, watchedAt } from './watched-folder.ts';

/** As editors save: all of it under another name first. */
function saveAtomically(file: string, content: string): void {
  writeFileSync(`${file}~`, content);
  renameSync(`${file}~`, file);
}

test('adding, changing, renaming and deleting files each leads to a new library', async () => {
  const { at, library } = await watched({ 'a.md': 'One.' });
  writeFileSync(at('b.txt'), 'Two.');
  await soon(() => expect(texts(library())).toEqual({ a: 'One.', b: 'Two.' }));
  writeFileSync(at('b.txt'), 'Two and a half.');
  await soon(() => expect(texts(library())).toEqual({ a: 'One.', b: 'Two and a half.' }));
  renameSync(at('b.txt'), at('c.txt'));
  await soon(() => expect(texts(library())).toEqual({ a: 'One.', c: 'Two and a half.' }));
  rmSync(at('a.md'));
  await soon(() => expect(texts(library())).toEqual({ c: 'Two and a half.' }));
});

test('a new library that can’t be put to use is tried until it can, though no file changes any more', async () => {
  const at = corpusFolder({ 'a.md': 'One.' });
  let library = await readLibrary(at());
  let memory = false;
  let tries = 0;
  const heard: string[] = [];
  const watch = watchLibrary(at(), library, {
    changed: async (next) => {
      if (++tries === 3) memory = true;
      if (!memory) throw new Error('out of memory');
      library = next;
    },
    failed: (reason) => heard.push(reason),
    recovered: () => heard.push('recovered'),
  });
  onTestFinished(() => watch.close());
  writeFileSync(at('a.md'), 'Two.');
  await vi.waitFor(() => expect(tries).toBe(3), { timeout: 15_000 });
  await soon(() => expect(heard).toEqual(['out of memory', 'recovered']));
  expect(texts(library)).toEqual({ a: 'Two.' });
  // What comes to pass again is told again.
  writeFileSync(at('a.md'), 'Three.');
  await soon(() => expect(texts(library)).toEqual({ a: 'Three.' }));
  memory = false;
  tries = 1;
  writeFileSync(at('a.md'), 'Four.');
  await soon(() => expect(texts(library)).toEqual({ a: 'Four.' }));
  await soon(() => expect(heard).toEqual(['out of memory', 'recovered', 'out of memory', 'recovered']));
}, 30_000);

test('a file that editors replace by renaming another over it is followed every time', async () => {
  const { at, library } = await watched({ 'a.md': 'One.' });
  for (const words of ['Two.', 'Three.', 'Four.']) {
    saveAtomically(at('a.md'), words);
    await soon(() => expect(texts(library())).toEqual({ a: words }));
  }
  writeFileSync(at('a.md'), 'Five.');
  await soon(() => expect(texts(library())).toEqual({ a: 'Five.' }));
});

test('folders that come, go and come again are followed with all that is in them', async () => {
  const { at, library } = await watched({ 'a.md': 'One.' });
  mkdirSync(at('deep/down'), { recursive: true });
  writeFileSync(at('deep/down/b.md'), 'Two.');
  await soon(() => expect(texts(library())).toEqual({ a: 'One.', 'deep-down-b': 'Two.' }));
  renameSync(at('deep'), at('steep'));
  await soon(() => expect(texts(library())).toEqual({ a: 'One.', 'steep-down-b': 'Two.' }));
  writeFileSync(at('steep/down/b.md'), 'Three.');
  await soon(() => expect(texts(library())).toEqual({ a: 'One.', 'steep-down-b': 'Three.' }));
  rmSync(at('steep/down'), { recursive: true });
  mkdirSync(at('steep/down'));
  writeFileSync(at('steep/down/b.md'), 'Four.');
  await soon(() => expect(texts(library())).toEqual({ a: 'One.', 'steep-down-b': 'Four.' }));
  writeFileSync(at('steep/down/b.md'), 'Five.');
  await soon(() => expect(texts(library())).toEqual({ a: 'One.', 'steep-down-b': 'Five.' }));
});

test('a broken file is named with its line, and its last good edition goes on serving until it is mended', async () => {
  const { at, library } = await watched({ 'a.md': 'One.', 'b.md': 'Two.' });
  const { edition } = library();
  writeFileSync(at('b.md'), '---\ntitle: [\n---\nTwo and a half.');
  await soon(() => expect(library().problems).toMatchObject([{ file: 'b.md', line: 2, serving: true }]));
  expect(texts(library())).toEqual({ a: 'One.', b: 'Two.' });
  expect(library().edition).toBe(edition);
  writeFileSync(at('a.md'), 'One and a half.');
  await soon(() => expect(texts(library())).toEqual({ a: 'One and a half.', b: 'Two.' }));
  writeFileSync(at('b.md'), 'Three.');
  await soon(() => expect(texts(library())).toEqual({ a: 'One and a half.', b: 'Three.' }));
  expect(library().problems).toEqual([]);
});

test('a file that is being written serves its last good edition while it is empty', async () => {
  const { at, library } = await watched({ 'a.md': 'One.' });
  truncateSync(at('a.md'));
  await soon(() => expect(library().problems).toMatchObject([{ file: 'a.md', serving: true }]));
  expect(texts(library())).toEqual({ a: 'One.' });
  writeFileSync(at('a.md'), 'Two.');
  await soon(() => expect(texts(library())).toEqual({ a: 'Two.' }));
});

test('an emptied folder is a warning, and the last library goes on serving until there is another', async () => {
  const { at, failures, library } = await watched({ 'a.md': 'One.' });
  rmSync(at('a.md'));
  await soon(() => expect(failures).toHaveLength(1));
  expect(failures[0]).toContain('holds no article: put a .md, .txt or .html file in it');
  expect(texts(library())).toEqual({ a: 'One.' });
  writeFileSync(at('b.md'), 'Two.');
  await soon(() => expect(texts(library())).toEqual({ b: 'Two.' }));
  expect(failures).toHaveLength(1);
});

test('a folder that is moved away and another put in its place is followed', async () => {
  const { at, failures, library } = await watched({ 'a.md': 'One.' });
  renameSync(at(), at('../old'));
  await soon(() => expect(failures[0]).toContain('does not exist'));
  mkdirSync(at());
  writeFileSync(at('a.md'), 'Two.');
  await soon(() => expect(texts(library())).toEqual({ a: 'Two.' }));
  writeFileSync(at('a.md'), 'Three.');
  await soon(() => expect(texts(library())).toEqual({ a: 'Three.' }));
});

test('a link to the folder that is made to lead to another is followed at once, and its removal told', async () => {
  const at = corpusFolder({ '../one/a.md': 'One.', '../two/a.md': 'Two.' });
  symlinkSync(at('../one'), at('../link'));
  const { failures, library } = await watchedAt(at('../link'));
  writeFileSync(at('../one/a.md'), 'One and a half.');
  await soon(() => expect(texts(library())).toEqual({ a: 'One and a half.' }));
  symlinkSync(at('../two'), at('../link~'));
  renameSync(at('../link~'), at('../link'));
  await soon(() => expect(texts(library())).toEqual({ a: 'Two.' }));
  writeFileSync(at('../two/a.md'), 'Three.');
  await soon(() => expect(texts(library())).toEqual({ a: 'Three.' }));
  rmSync(at('../link'));
  await soon(() => expect(failures).toEqual([expect.stringContaining('does not exist')]));
});

test('a folder is followed at once when the one above it is swapped for another', async () => {
  const at = corpusFolder({ 'now/articles/a.md': 'One.', 'next/articles/a.md': 'Two.' });
  const { library } = await watchedAt(at('now/articles'));
  writeFileSync(at('now/articles/a.md'), 'One and a half.');
  await soon(() => expect(texts(library())).toEqual({ a: 'One and a half.' }));
  renameSync(at('now'), at('before'));
  renameSync(at('next'), at('now'));
  await soon(() => expect(texts(library())).toEqual({ a: 'Two.' }));
  writeFileSync(at('now/articles/a.md'), 'Three.');
  await soon(() => expect(texts(library())).toEqual({ a: 'Three.' }));
});

test('a file that a link leads to is followed, though its own folder is left out', async () => {
  const { at, library } = await watched({ 'a.md': 'One.', '.kept/b.md': 'Two.' });
  symlinkSync(at('.kept/b.md'), at('b.md'));
  await soon(() => expect(texts(library())).toEqual({ a: 'One.', b: 'Two.' }));
  writeFileSync(at('.kept/b.md'), 'Three.');
  await soon(() => expect(texts(library())).toEqual({ a: 'One.', b: 'Three.' }));
});

test('the folder’s synonyms are followed too', async () => {
  const { at, library } = await watched({ 'a.md': 'One.' });
  writeFileSync(at('synonyms.txt'), '# ours\none, single, 1\n');
  await soon(() => expect(library().synonyms).toEqual([['one', 'single', '1']]));
});

test('files that did not change are not read again', async () => {
  const { at, library } = await watched({ 'a.md': 'One.', 'b.md': 'Two.' });
  const [kept] = library().articles;
  writeFileSync(at('b.md'), 'Three.');
  await soon(() => expect(texts(library())).toMatchObject({ b: 'Three.' }));
  expect(library().articles[0]).toBe(kept);
});
