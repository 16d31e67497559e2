/** A folder that changes while it is being asked. */
import { writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { SHOWN_FROM } from '../src/answer/sure-from.ts';
import { type OpenLibrary, openLibrary } from '../src/open-library.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';

async function openFolder(files: Record<string, string>) {
  const at = corpusFolder(files);
  const library = await openLibrary(at(), pino({ level: 'silent' }));
  onTestFinished(() => library.close());
  return { library, write: (file: string, text: string) => writeFileSync(at(file), text) };
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
