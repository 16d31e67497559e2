/** HTML in, the parts of its main text that can be read one by one out. */
import type { DefaultTreeAdapterTypes as Tree, TreeAdapter } from 'parse5';
import { defaultTreeAdapter, Parser, parseFragment } from 'parse5';
import { giveWay } from './give-way.ts';

/** What belongs to the page, not to the text. */
export const NOT_TEXT = [
  'script',
  'style',
  'nav',
  'footer',
  'noscript',
  'template',
  'form',
  'svg',
  'iframe',
  'head',
];

/** Elements that only hold others: what stands in them is read as if they were not there. */
export const CONTAINERS = new Set(
  'html body main article section div header aside center hgroup address figure figcaption details summary'.split(
    ' ',
  ),
);
export const BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr'.split(' '));

/** What a table holds that is the page's layout and no table. */
const ARRANGED = new Set('h1 h2 h3 h4 h5 h6 table'.split(' '));

/** No page a person wrote nests deeper or gives one tag more attributes; far beyond, parsers take minutes. */
const DEEPEST = 256;
const MOST_ATTRIBUTES = 1000;

/** How much is parsed at a time, in characters: some ten milliseconds' worth. */
const CHUNK = 32_000;

/** A run of neighbours that make up one block, or a few words between two blocks; never only white space. */
export type HtmlPart = readonly Tree.ChildNode[];

/** A whole page, parsed in steps that let other work in; undefined when it is tangled beyond reason. */
export async function parsePage(html: string): Promise<Tree.Document | undefined> {
  if (hasAbsurdTag(html)) return undefined;
  const { treeAdapter, tooDeep } = watchDepth();
  // What parse() itself does, but for the pauses.
  const parser = new Parser<Tree.DefaultTreeAdapterMap>({ treeAdapter });
  for (let start = 0; start < html.length && !tooDeep(); start += CHUNK) {
    parser.tokenizer.write(html.slice(start, start + CHUNK), start + CHUNK >= html.length);
    await giveWay();
  }
  return tooDeep() ? undefined : parser.document;
}

/** A bit of HTML that stands in another text; undefined when it is tangled beyond reason. */
export function parseBit(html: string): Tree.DocumentFragment | undefined {
  if (hasAbsurdTag(html)) return undefined;
  const { treeAdapter, tooDeep } = watchDepth();
  const tree = parseFragment(html, { treeAdapter });
  return tooDeep() ? undefined : tree;
}

/** The usual tree, and whether it has grown too deep to be walked. */
function watchDepth(): { treeAdapter: TreeAdapter<Tree.DefaultTreeAdapterMap>; tooDeep: () => boolean } {
  let depth = 0;
  let deepest = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  return { treeAdapter, tooDeep: () => deepest > DEEPEST };
}

function hasAbsurdTag(html: string): boolean {
  return [...html.matchAll(/<[a-zA-Z][^>]*/g)].some(
    ([tag]) => tag.length > MOST_ATTRIBUTES && tag.split(/\s+/, MOST_ATTRIBUTES).length === MOST_ATTRIBUTES,
  );
}

/** The <main>, else the one <article>, else everything. */
export function mainText(page: Tree.ParentNode): Tree.ParentNode {
  const articles = elements(page, 'article');
  return elements(page, 'main')[0] ?? (articles.length === 1 ? articles[0] : undefined) ?? page;
}

/** The elements of that name, those inside another of them left out. */
export function elements(node: Tree.ParentNode, name: string): Tree.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return child.tagName === name ? [child] : elements(child, name);
  });
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** Whether an element of those names stands somewhere below a node. */
export function holds(node: Tree.ChildNode, names: ReadonlySet<string>): boolean {
  return 'childNodes' in node && node.childNodes.some((one) => names.has(one.nodeName) || holds(one, names));
}

/** The parts below a node in reading order, without the blocks and containers that are to be left out. */
export function* textParts(
  node: Tree.ParentNode,
  leftOut: (element: Tree.Element) => boolean = () => false,
): Generator<HtmlPart> {
  let words: Tree.ChildNode[] = [];
  for (const child of node.childNodes) {
    const name = 'tagName' in child ? child.tagName : '';
    if (NOT_TEXT.includes(name)) continue;
    const within = 'tagName' in child ? containers(child) : [];
    if (within.length === 0 && !BLOCKS.has(name)) {
      words.push(child);
      continue;
    }
    if (saysSomething(words)) yield words;
    words = [];
    if ('tagName' in child && leftOut(child)) continue;
    if (within.length === 0) yield [child];
    for (const container of within) {
      if (container === child || !leftOut(container)) yield* textParts(container, leftOut);
    }
  }
  if (saysSomething(words)) yield words;
}

/** The containers that an element is: itself, the cells of a table that only arranges what they hold, or none. */
function containers(element: Tree.Element): Tree.Element[] {
  if (element.tagName === 'table') return arrangedCells(element);
  return CONTAINERS.has(element.tagName) ? [element] : [];
}

/** Old pages and newsletters are laid out by tables. Documents put each entry of a table into a paragraph. */
function arrangedCells(table: Tree.Element): Tree.Element[] {
  const inside = (nodes: readonly Tree.ChildNode[], ...names: readonly string[]) =>
    nodes
      .flatMap((node) => ('childNodes' in node ? node.childNodes : []))
      .flatMap((node) => ('tagName' in node && names.includes(node.tagName) ? [node] : []));
  const groups = inside([table], 'caption', 'thead', 'tbody', 'tfoot');
  const rows = inside(groups, 'tr').map((row) => inside([row], 'td', 'th'));
  const cells = rows.flat();
  const headed =
    groups.some(({ tagName }) => tagName === 'caption') ||
    (rows.length > 1 && [...groups, ...cells].some(({ tagName }) => tagName === 'thead' || tagName === 'th'));
  const narrow = rows.length === 1 || rows.every((row) => row.length < 2);
  const arranges = cells.some((cell) => holds(cell, narrow ? BLOCKS : ARRANGED));
  return arranges && !headed ? cells : [];
}

/** An element may show something without a word: a line break, an image. */
function saysSomething(part: HtmlPart): boolean {
  return part.some((node) => 'tagName' in node || wordsOf(node).trim() !== '');
}

/** The words below a node, those in elements of one name left out. */
export function wordsOf(node: Tree.ChildNode, except?: string): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || node.nodeName === except) return '';
  return node.childNodes.map((child) => wordsOf(child, except)).join('');
}
