/** HTML in, its title, its language and the blocks of its main text out. */
import type { RootContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import type { Handle } from 'hast-util-to-mdast';
import { toMdast } from 'hast-util-to-mdast';
import { titleOfPage } from './article-title.ts';
import type { Block } from './block.ts';
import { giveWay } from './give-way.ts';
import { dropMarkBrackets, isNotePart, noteHandlers, noteLabels } from './html-notes.ts';
import { shownNodes } from './html-shown.ts';
import { tableHandlers } from './html-tables.ts';
import type { HtmlPart } from './html-tree.ts';
import {
  attribute,
  elements,
  mainText,
  NOT_TEXT,
  parseBit,
  parsePage,
  textParts,
  wordsOf,
} from './html-tree.ts';
import { dropUnseen } from './html-unseen.ts';
import { findLineHeadings } from './line-headings.ts';
import { notesLast } from './notes-last.ts';
import { ownTextParts } from './own-text.ts';
import { plainBlocks } from './plain-blocks.ts';
import { treeBlocks } from './tree-blocks.ts';

export interface HtmlPage {
  readonly title?: string;
  readonly language?: string;
  readonly blocks: readonly Block[];
}

/** Never throws: a page nested beyond reason is read as the words between its tags. */
export async function parseHtml(html: string): Promise<HtmlPage> {
  const page = await parsePage(html);
  if (!page) return { blocks: plainBlocks(withoutTags(html)) };
  for (const _ of dropUnseen(page)) await giveWay();
  dropMarkBrackets(page);
  const [title] = elements(page, 'title');
  const [root] = elements(page, 'html');
  const language = root && attribute(root, 'lang');
  const blocks: Block[] = [];
  const labels = noteLabels(page);
  let underHeading = false;
  for (const part of await ownTextParts(mainText(page))) {
    // Under a heading of their own, one footnote after the other.
    underHeading &&= isNotePart(part, labels);
    for (const block of partBlocks(part, noteHandlers(labels, !underHeading))) blocks.push(block);
    underHeading ||= blocks.at(-1)?.kind === 'heading';
    await giveWay();
  }
  return {
    ...(title ? { title: titleOfPage(wordsOf(title).replace(/\s+/g, ' ').trim(), blocks) } : {}),
    ...(language === undefined ? {} : { language }),
    blocks: notesLast(blocks, findLineHeadings),
  };
}

/** The blocks of a bit of HTML that stands in another text. */
export function htmlBlocks(html: string): Block[] {
  const bit = parseBit(html);
  if (!bit) return plainBlocks(withoutTags(html));
  for (const _ of dropUnseen(bit));
  return [...textParts(bit)].flatMap((part) => partBlocks(part));
}

const handlers: Record<string, Handle> = {
  ...Object.fromEntries(NOT_TEXT.map((name) => [name, () => undefined])),
  ...tableHandlers,
};

function partBlocks(part: HtmlPart, notes: Record<string, Handle> = {}): Block[] {
  const children = part
    .map((node) => fromParse5(node))
    .filter((node): node is RootContent => node.type !== 'root');
  const root = { type: 'root' as const, children: shownNodes(children) };
  const tree = toMdast(root, { document: true, handlers: { ...handlers, ...notes } });
  return tree.type === 'root' ? treeBlocks(tree) : [];
}

function withoutTags(html: string): string {
  return html.replace(/<[^<>]*>/g, ' ');
}
