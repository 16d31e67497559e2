/** Markdown in, its blocks in reading order out. */
import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block } from './block.ts';
import { giveWay } from './give-way.ts';
import { htmlBlocks } from './html-blocks.ts';
import { BLANK_LINES, inertTree, isInertParagraph, type LinkDefinitions } from './inert-markdown.ts';
import type { Complaint } from './library.ts';
import type { MarkdownChunk } from './markdown-chunks.ts';
import { cutMarkdown } from './markdown-chunks.ts';
import { plainBlocks } from './plain-blocks.ts';
import { findPlainHeadings } from './plain-headings.ts';
import { treeBlocks } from './tree-blocks.ts';

/** Marks a paragraph left out of parsing: private-use characters, which no text means anything by. */
const LEFT_OUT = /\ue000(\d+)\ue001/;

/**
 * A text whose author marked no heading is read as the plain text it is: its title-like lines are the headings.
 * Never throws: what is tangled beyond reason is read as plain text, with a complaint. `line` is that of the text's
 * first line in its file.
 */
export async function parseMarkdown(
  text: string,
  line: number,
): Promise<{ blocks: readonly Block[]; complaints: readonly Complaint[] }> {
  const blocks: Block[] = [];
  const complaints: Complaint[] = [];
  const definitions = linkDefinitions(text);
  for (const chunk of cutMarkdown(text)) {
    const parsed = chunkBlocks(chunk, definitions);
    for (const block of parsed ?? plainBlocks(chunk.text)) blocks.push(block);
    if (!parsed) {
      const reason = 'The Markdown from here on is too tangled to be parsed: it is read as plain text.';
      complaints.push({ line: line + chunk.line - 1, reason });
    }
    await giveWay();
  }
  const marked = blocks.some((block) => block.kind === 'heading');
  return { blocks: marked ? blocks : findPlainHeadings(blocks), complaints };
}

function chunkBlocks(chunk: MarkdownChunk, definitions: LinkDefinitions): Block[] | undefined {
  if (chunk.absurd) return undefined;
  const inert = inertTree(chunk.text, definitions);
  if (inert) return treeBlocks(inert, htmlBlocks);
  const { rest, leftOut } = leaveOutInertParagraphs(chunk.text, definitions);
  const labels = [...rest.matchAll(/\[([^[\]]+)\]/g)].map(([, label = '']) => labelKey(label));
  const used = [...new Set(labels)].flatMap((label) => definitions.get(label) ?? []);
  const source = [rest, ...used].join('\n\n');
  try {
    const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    putBack(tree, leftOut);
    return treeBlocks(tree, htmlBlocks);
  } catch (error) {
    // Parser and tree walk are recursive: what slips past the checks overflows the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function linkDefinitions(text: string): LinkDefinitions {
  const found = new Map<string, string>();
  for (const [line, label = ''] of text.matchAll(/^ {0,3}\[([^[\]^][^[\]]*)\]:[ \t]*\S.*$/gm)) {
    if (!found.has(labelKey(label))) found.set(labelKey(label), line);
  }
  return found;
}

function labelKey(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The parser takes a second per megabyte; most of a megabyte is plain paragraphs, so a token stands in for each run. */
function leaveOutInertParagraphs(
  text: string,
  definitions: LinkDefinitions,
): { rest: string; leftOut: string[] } {
  if (text.includes('\ue000')) return { rest: text, leftOut: [] };
  const leftOut: string[] = [];
  const rest: string[] = [];
  let run = '';
  const closeRun = (): void => {
    const end = run.trimEnd().length;
    if (end > 0) rest.push(`\ue000${leftOut.push(run.slice(0, end)) - 1}\ue001`, run.slice(end));
    run = '';
  };
  const parts = text.split(BLANK_LINES);
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1 ? run !== '' : isInertParagraph(part, definitions)) run += part;
    else {
      closeRun();
      rest.push(part);
    }
  }
  closeRun();
  return { rest: rest.join(''), leftOut };
}

/** Standing at the margin between blank lines, they can only be paragraphs, or lines of code or HTML. */
function putBack(tree: Root, leftOut: readonly string[]): void {
  const restore = (text: string): string =>
    text.replace(new RegExp(LEFT_OUT, 'g'), (token, n: string) => leftOut[Number(n)] ?? token);
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (node.type === 'code' || node.type === 'html') return [{ ...node, value: restore(node.value) }];
    const [words] = node.type === 'paragraph' ? node.children : [];
    if (words?.type !== 'text' || !LEFT_OUT.test(words.value)) return [node];
    const paragraphs = restore(words.value)
      .split(BLANK_LINES)
      .filter((_, at) => at % 2 === 0);
    return paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
  });
}
