/** What is read without a Markdown parser is read as the parser would. */
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { htmlBlocks } from '../../src/corpus/html-blocks.ts';
import { inertTree } from '../../src/corpus/inert-markdown.ts';
import { treeBlocks } from '../../src/corpus/tree-blocks.ts';

const PIECES = [
  ...[
    'word',
    'Über',
    'It’s',
    '“Well”',
    'a.b',
    '12',
    '1.',
    '-',
    '+',
    '#',
    '##',
    '&',
    '&amp;',
    'AT&T',
    '[',
    ']',
  ],
  ...[
    '[aside]',
    '[a](b)',
    '(c)',
    ':',
    '!',
    '===',
    '---',
    '*',
    '_',
    '`',
    '|',
    '~',
    '<b>',
    '\\',
    'https://a.example',
  ],
  ...[' ', ' ', ' ', '  ', '\t', '\n', '\n\n', '\n \n', 'www.a.example', 'me@a.example', 'x', '，', '汉字'],
];
const markdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

function asParsed(text: string) {
  const tree = fromMarkdown(text, {
    extensions: [gfm({ singleTilde: false })],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return treeBlocks(tree, htmlBlocks);
}

test('paragraphs and headings that need no parser are read as the parser reads them', () => {
  let inert = 0;
  fc.assert(
    fc.property(markdown, (text) => {
      const tree = inertTree(text, new Map());
      if (!tree) return;
      inert += 1;
      expect(treeBlocks(tree, htmlBlocks)).toEqual(asParsed(text));
    }),
    { numRuns: 3000 },
  );
  expect(inert).toBeGreaterThan(100);
});

test('words in brackets are left to the parser where a link’s address is given aside', () => {
  const aside = new Map([['note', '[note]: https://a.example']]);
  expect(inertTree('A [note] on it.', new Map())).toBeDefined();
  expect(inertTree('A [note] on it.', aside)).toBeUndefined();
});
