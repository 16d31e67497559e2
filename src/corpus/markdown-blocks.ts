/** Markdown in, its blocks in reading order out. */
import type { Block } from './block.ts';
import { withoutMarks } from './dialect-marks.ts';
import { giveWay } from './give-way.ts';
import { inertTree, type LinkDefinitions, linkDefinitions } from './inert-markdown.ts';
import type { Complaint } from './library.ts';
import { findLineHeadings } from './line-headings.ts';
import type { MarkdownChunk } from './markdown-chunks.ts';
import { cutMarkdown } from './markdown-chunks.ts';
import { notesLast } from './notes-last.ts';
import { plainBlocks } from './plain-blocks.ts';
import { findPlainHeadings } from './plain-headings.ts';
import { treeBlocks } from './tree-blocks.ts';
import { withoutUnshownLines } from './unshown-lines.ts';

/**
 * A text whose author marked no heading is read as the plain text it is: its title-like lines are the headings.
 * Never throws: what is tangled beyond reason is read as plain text, with a complaint. `line` is that of the text's
 * first line in its file.
 */
export async function parseMarkdown(
  text: string,
  line: number,
): Promise<{ title?: string; blocks: readonly Block[]; complaints: readonly Complaint[] }> {
  const { shown, ...told } = withoutUnshownLines(text);
  const blocks: Block[] = [];
  const complaints: Complaint[] = [];
  const definitions = linkDefinitions(shown);
  for (const chunk of cutMarkdown(shown)) {
    const parsed = await chunkBlocks(chunk, definitions);
    for (const block of parsed ?? plainBlocks(chunk.text)) blocks.push(block);
    if (!parsed) {
      const reason = 'The Markdown from here on is too tangled to be parsed: it is read as plain text.';
      complaints.push({ line: line + chunk.line - 1, reason });
    }
    await giveWay();
  }
  return { ...told, blocks: notesLast(blocks, headed), complaints };
}

function headed(text: readonly Block[]): readonly Block[] {
  return text.some(({ kind }) => kind === 'heading') ? findLineHeadings(text) : findPlainHeadings(text);
}

async function chunkBlocks(chunk: MarkdownChunk, definitions: LinkDefinitions): Promise<Block[] | undefined> {
  if (chunk.absurd) return undefined;
  const inert = inertTree(chunk.text, definitions);
  if (inert) return treeBlocks(withoutMarks(inert));
  // A tenth of a second to load, which a text of mere paragraphs and headings can do without.
  const { parsedBlocks } = await import('./parsed-markdown.ts');
  try {
    return await parsedBlocks(chunk.text, definitions);
  } catch (error) {
    // Parser and tree walk are recursive: what slips past the checks overflows the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
