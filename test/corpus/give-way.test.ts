import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { LARGEST_FILE } from '../../src/corpus/read-file.ts';
import { readLibrary } from '../../src/corpus/read-library.ts';
import { corpusFolder } from './corpus-folder.ts';

/** Reads the files; `longest` is the share of the work that was done in one go, before anything else got its turn. */
async function readBesideOthers(files: Record<string, string>) {
  const at = corpusFolder(files);
  let longest = 0;
  let reading = true;
  const begun = process.cpuUsage();
  const others = (async () => {
    for (let turn = begun; reading; turn = process.cpuUsage()) {
      await setImmediate();
      longest = Math.max(longest, spentSince(turn));
    }
  })();
  const library = await readLibrary(at()).finally(() => {
    reading = false;
  });
  await others;
  return { longest: longest / spentSince(begun), library };
}

/** Processor time, so that what else the machine does has no say. */
function spentSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return user + system;
}

/** As many of them as the largest file holds; a tenth of Markdown, whose parser is thorough. */
function fill(part: string, ending: string): string {
  const size = ending === '.md' ? LARGEST_FILE / 10 : LARGEST_FILE;
  return part.repeat(Math.floor(size / Buffer.byteLength(part)));
}

test.each([
  ['one paragraph of many sentences', 'a.txt', 'This is a sentence of eight words or so. '],
  ['one paragraph without white space', 'a.txt', '北京是中国的首都，有很多人口。'],
  ['many short paragraphs', 'a.txt', 'One paragraph. It has two sentences.\n\n'],
  ['a Markdown of many headings', 'a.md', '# A heading\n\nAnd a *few* words.\n\n'],
  ['a Markdown list without end', 'a.md', '- an item of *a* list\n'],
  ['a page of HTML', 'a.html', '<p>One paragraph. It has <b>two</b> sentences.</p>\n'],
])(
  'while a large file is read, %s, other work gets its turn all along',
  async (_, file, part) => {
    const { longest, library } = await readBesideOthers({ [file]: fill(part, path.extname(file)) });
    expect(library.articles).toHaveLength(1);
    expect(longest).toBeLessThan(0.4);
  },
  120_000,
);

test('while a thousand files are read, other work gets its turn all along, and progress is told file by file', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 1000 }, (_, n) => [`${n}.md`, `# Article ${n}\n\n${'A paragraph.\n\n'.repeat(20)}`]),
  );
  const at = corpusFolder(files);
  const told: (readonly [number, number])[] = [];
  await readLibrary(at(), undefined, { hasRead: (_, read, of) => void told.push([read, of]) });
  expect(told).toHaveLength(1000);
  expect(told.at(-1)).toEqual([1000, 1000]);
  const { longest, library } = await readBesideOthers(files);
  expect(library.articles).toHaveLength(1000);
  expect(longest).toBeLessThan(0.1);
}, 120_000);

test('what holds no stop is parted at spaces, and every word of it can be quoted', async () => {
  const text = 'word '.repeat(20_000).trim();
  const { library } = await readBesideOthers({ 'a.txt': text });
  const passage = library.articles[0]?.passages[0];
  const parts = (passage?.sentences ?? []).map(({ start, end }) => text.slice(start, end));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.every((part) => /^word\b.*\bword$/.test(part))).toBe(true);
  expect(parts.join(' ')).toBe(text);
});
