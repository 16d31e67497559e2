/** A part of a Markdown text in, its blocks as Markdown's own parser tells them out. */
import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block } from './block.ts';
import { withoutMarks } from './dialect-marks.ts';
import { BLANK_LINES, isInertParagraph, type LinkDefinitions, labelKey } from './inert-markdown.ts';
import { OPENS_BOX } from './mark-lines.ts';
import { treeBlocks } from './tree-blocks.ts';

/** Marks a paragraph left out of parsing: private-use characters, which no text means anything by. */
const LEFT_OUT = /\ue000(\d+)\ue001/;

/**
 * @param definitions Of the links in the whole text.
 * @throws RangeError for what is nested so deep that the stack overflows.
 */
export async function parsedBlocks(text: string, definitions: LinkDefinitions): Promise<Block[]> {
  const { rest, leftOut } = leaveOutInertParagraphs(text, definitions);
  const labels = [...rest.matchAll(/\[([^[\]]+)\]/g)].map(([, label = '']) => labelKey(label));
  const used = [...new Set(labels)].flatMap((label) => definitions.get(label) ?? []);
  const source = [rest, ...used].join('\n\n');
  const tree = parse(source);
  putBack(tree, leftOut);
  openBoxes(tree, source);
  // Seldom needed, and a parser of its own.
  const html = source.includes('<') ? await import('./html-blocks.ts') : undefined;
  return treeBlocks(withoutMarks(tree), html?.htmlBlocks);
}

function parse(source: string): Root {
  return fromMarkdown(source, {
    extensions: [gfm({ singleTilde: false })],
    mdastExtensions: [gfmFromMarkdown()],
  });
}

/** What is indented below the line that opens a box is no code, but text in the box. */
function openBoxes(tree: Root, source: string): void {
  let inBox = false;
  tree.children = tree.children.flatMap((node): RootContent[] => {
    const [words] = node.type === 'paragraph' ? node.children : [];
    const start = node.position?.start;
    const line = source.slice((start?.offset ?? 0) - (start?.column ?? 1) + 1);
    const indented = node.type === 'code' && /^(?: {4}|\t)/.test(line);
    inBox = indented ? inBox : words?.type === 'text' && OPENS_BOX.test(words.value);
    return indented && inBox ? parse(node.value).children : [node];
  });
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
