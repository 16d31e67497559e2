/** HTML in, its title, its language and the blocks of its main text out. */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Root as MarkdownRoot } from 'mdast';
import type { Block } from './block.ts';
import { plainBlocks } from './plain-blocks.ts';
import { treeBlocks } from './tree-blocks.ts';

const NOT_TEXT = new Set([
  'script',
  'style',
  'nav',
  'footer',
  'noscript',
  'template',
  'form',
  'svg',
  'iframe',
]);

/** Elements that are closed by what follows, so that counting their tags says nothing about depth. */
const SELF_CLOSING = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th tbody thead tfoot option'.split(
    ' ',
  ),
);

/** No page a person wrote nests deeper; a tree much deeper than this takes parsers minutes. */
const DEEPEST = 256;

export interface HtmlText {
  readonly title?: string;
  readonly language?: string;
  readonly blocks: readonly Block[];
}

/** Reads a whole page or a fragment. Never throws: a page nested beyond reason is read as the text between its tags. */
export function htmlText(html: string): HtmlText {
  if (depth(html) > DEEPEST) return { blocks: plainBlocks(html.replace(/<[^<>]*>/g, ' ')) };
  const page = withoutChrome(fromHtml(html));
  const title = find(page, 'title');
  const language = find(page, 'html')?.properties.lang;
  const main = find(page, 'main') ?? only(page, 'article') ?? page;
  const tree = toMdast(main, { document: true });
  const root: MarkdownRoot = tree.type === 'root' ? tree : { type: 'root', children: [] };
  return {
    ...(title ? { title: textOf(title).replace(/\s+/g, ' ').trim() } : {}),
    ...(typeof language === 'string' ? { language } : {}),
    blocks: treeBlocks(root, () => []),
  };
}

function depth(html: string): number {
  let open = 0;
  let deepest = 0;
  for (const [, closes, name = ''] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/g)) {
    if (SELF_CLOSING.has(name.toLowerCase())) continue;
    open += closes ? -1 : 1;
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

function withoutChrome(page: Root): Root {
  return { ...page, children: keep(page.children) };
}

function keep<Child extends Nodes>(children: readonly Child[]): Child[] {
  return children
    .filter((child) => child.type !== 'element' || !(NOT_TEXT.has(child.tagName) || child.properties.hidden))
    .map((child) => (child.type === 'element' ? { ...child, children: keep(child.children) } : child));
}

function all(node: Nodes, tagName: string): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element' && child.tagName === tagName ? [child] : all(child, tagName),
  );
}

function find(node: Nodes, tagName: string): Element | undefined {
  return all(node, tagName)[0];
}

function only(node: Nodes, tagName: string): Element | undefined {
  const found = all(node, tagName);
  return found.length === 1 ? found[0] : undefined;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
