/** Markdown in, its blocks in reading order out. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block } from './block.ts';
import { htmlText } from './html-blocks.ts';
import { findPlainHeadings } from './plain-headings.ts';
import { treeBlocks } from './tree-blocks.ts';

/** A text whose author marked no heading is read as the plain text it is: its title-like lines are the headings. */
export function markdownBlocks(text: string): Block[] {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks = treeBlocks(tree, (html) => [...htmlText(html).blocks]);
  return blocks.some((block) => block.kind === 'heading') ? blocks : findPlainHeadings(blocks);
}
