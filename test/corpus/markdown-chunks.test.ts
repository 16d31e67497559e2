/** Long Markdown is parsed piece by piece: its parser can't be stopped midway. */
import { expect, test } from 'vitest';
import type { Block } from '../../src/corpus/block.ts';
import { parseMarkdown } from '../../src/corpus/markdown-blocks.ts';
import { cutMarkdown } from '../../src/corpus/markdown-chunks.ts';
import { parsedBlocks } from '../../src/corpus/parsed-markdown.ts';

const piecesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [] : block.pieces));

/** Longer than two pieces; each 7 stands for the next number. */
function listOf(item: string): string {
  let number = 0;
  return `# Birds\n\n${item.repeat(13_000 / item.length).replaceAll(/^7/gm, () => `${++number}`)}`;
}

async function expectReadAsInOne(text: string): Promise<void> {
  const { blocks } = await parseMarkdown(text, 1);
  expect(piecesOf(blocks)).toEqual(piecesOf(await parsedBlocks(text, new Map())));
}

test.each([
  ['short', '- a *bird*\n'],
  ['nested', '- a *bird*\n  - an egg\n    - a shell\n'],
  ['wrapped', '- a *bird*\nand its egg\n'],
  ['numbered and wrapped', '7. a *bird*\n   and its egg\n'],
  ['code', '- a *bird*\n  ```\n  - an egg\n  ```\n'],
])(
  'a list without an empty line, its items %s, is parsed in pieces and read as in one',
  async (_, item) => {
    const text = listOf(item);
    expect(Math.max(...[...cutMarkdown(text)].map((piece) => piece.text.length))).toBeLessThan(6_200);
    await expectReadAsInOne(text);
  },
  30_000,
);

test('a list that has a 1 before every item is counted through', async () => {
  await expectReadAsInOne(listOf('1. a *bird*\n'));
}, 30_000);

test.each([
  ['underlined', 'Eggs\n====\n'],
  ['ruled off', 'An egg\n---\n'],
])(
  'headings without an empty line, %s, are parsed in pieces and read as in one',
  async (_, lines) => {
    const text = lines.repeat(13_000 / lines.length);
    expect(Math.max(...[...cutMarkdown(text)].map((piece) => piece.text.length))).toBeLessThan(3_100);
    const { blocks } = await parseMarkdown(text, 1);
    expect(blocks).toEqual(await parsedBlocks(text, new Map()));
  },
  30_000,
);

test('thousands of lines of a sign or two, which a parser would take minutes for, are read as plain text', async () => {
  const { blocks, complaints } = await parseMarkdown(`- *Birds*\n${'> ?\n'.repeat(9_000)}`, 1);
  expect(complaints).toEqual([{ line: 1, reason: expect.stringContaining('read as plain text') }]);
  expect(JSON.stringify(blocks)).toContain('*Birds*');
});

test('a table of thousands of short rows is a table', async () => {
  const { blocks, complaints } = await parseMarkdown(
    `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(4_000)}`,
    1,
  );
  expect(complaints).toEqual([]);
  expect(piecesOf(blocks)).toContain('1 | 2');
});

test('a long HTML table, as READMEs thank their contributors with, leaves what stands before and after it Markdown', async () => {
  const cell = '<td><a href="https://a.example/_x_"><img src="x.png" alt="" /><b>Ann_Lee</b></a> [!]</td>\n';
  const { blocks, complaints } = await parseMarkdown(
    `Some *birds*.\n\n<table>\n<tr>\n${cell.repeat(300)}</tr>\n</table>\n\nMore [birds](b).`,
    1,
  );
  expect(complaints).toEqual([]);
  expect(piecesOf(blocks)).toEqual(expect.arrayContaining(['Some birds.', 'More birds.']));
});
