/** A folder that changes while it is being asked. */
import { renameSync, writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { numberedWords } from '../src/answer/numbered-words.ts';
import { type OpenLibrary, openLibrary } from '../src/open-library.ts';
import { SHOWN_FROM } from '../src/search/ranking.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';

async function openFolder(files: Record<string, string>) {
  const at = corpusFolder(files);
  const log: string[] = [];
  const library = await openLibrary(at(), pino({}, { write: (line) => log.push(JSON.parse(line).msg) }));
  onTestFinished(() => library.close());
  return { at, log, library, write: (file: string, text: string) => writeFileSync(at(file), text) };
}

/** The article that answers, if one does. */
function articleAnswering(library: OpenLibrary, question: string): string | undefined {
  const { hits, share } = library.current().index.rank(question);
  return share < SHOWN_FROM ? undefined : hits[0]?.passage.articleId;
}

const DOVES = 'Homing pigeons find their loft by the sun and by the smell of the land.';
const BREAD = 'A loaf is done when it sounds hollow underneath.';

test('a group of synonyms that is added is heeded, and one that is taken away no longer is', async () => {
  const { library, write } = await openFolder({ 'pigeons.md': DOVES, 'bread.md': BREAD });
  expect(articleAnswering(library, 'quuxes')).toBeUndefined();
  write('synonyms.txt', 'pigeons, quuxes\n');
  await vi.waitFor(() => expect(articleAnswering(library, 'quuxes')).toBe('pigeons'), 10_000);
  write('synonyms.txt', 'loaf, quuxes\n');
  await vi.waitFor(() => expect(articleAnswering(library, 'quuxes')).toBe('bread'), 10_000);
});

test('an article in another language than all before is found beside them', async () => {
  const { library, write } = await openFolder({ 'pigeons.md': DOVES });
  write('tauben.md', '---\nlanguage: de\n---\nBrieftauben finden ihren Schlag nach der Sonne wieder.\n');
  await vi.waitFor(() => expect(articleAnswering(library, 'Brieftauben')).toBe('tauben'), 10_000);
  expect(articleAnswering(library, 'homing pigeons')).toBe('pigeons');
});

test('the log says when a file breaks and when it is well again, and speaks of a change only when there is one', async () => {
  const { log, write } = await openFolder({ 'pigeons.md': DOVES, 'bread.md': BREAD });
  write('bread.md', '');
  await vi.waitFor(() => expect(log).toEqual(['a corpus file needs a look']), 10_000);
  write('bread.md', BREAD);
  const well = [...log, 'a corpus file needs no look any more'];
  await vi.waitFor(() => expect(log).toEqual(well), 10_000);
  write('bread.md', `${BREAD} Or nearly.`);
  await vi.waitFor(() => expect(log).toEqual([...well, 'the corpus has changed']), 10_000);
});

test('the log says when a folder that could not be read is back as it was', async () => {
  const { at, log } = await openFolder({ 'pigeons.md': DOVES });
  renameSync(at(), at('../away'));
  const failed = 'the corpus can’t be read; its last edition goes on serving';
  await vi.waitFor(() => expect(log).toEqual([failed]), 10_000);
  renameSync(at('../away'), at());
  await vi.waitFor(() => expect(log).toEqual([failed, 'the corpus can be read again']), 10_000);
});

test('the words of every edition are ready before a quotation is checked', async () => {
  const { library, write } = await openFolder({ 'pigeons.md': DOVES });
  const expectReady = () => {
    const { articles } = library.current();
    const read: string[] = [];
    for (const passage of articles.flatMap(({ passages }) => passages)) {
      const { text } = passage;
      Object.defineProperty(passage, 'text', { get: () => read.push(text) && text, configurable: true });
    }
    expect(numberedWords(articles)).toHaveLength(articles.length);
    expect(read).toEqual([]);
  };
  expectReady();
  write('bread.md', BREAD);
  await vi.waitFor(() => expect(library.current().articles).toHaveLength(2), 10_000);
  expectReady();
});
