/** HTML in, the parts of its main text that can be read one by one out. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { Parser, parseFragment } from 'parse5';
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
const CONTAINERS = new Set(
  'html body main article section div header aside center hgroup address figure figcaption details summary'.split(
    ' ',
  ),
);
const BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr'.split(' '));

/** Elements that are closed by what follows, so that counting their tags says nothing about depth. */
const UNCLOSED = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th tbody thead tfoot option'.split(
    ' ',
  ),
);

/** No page a person wrote nests deeper or gives one tag more attributes; far beyond, parsers take minutes. */
const DEEPEST = 256;
const MOST_ATTRIBUTES = 1000;

/** How much is parsed at a time, in characters: some ten milliseconds' worth. */
const CHUNK = 32_000;

/** A run of neighbours that make up one block, or a few words between two blocks. */
export type HtmlPart = readonly Tree.ChildNode[];

/** A whole page, parsed in steps that let other work in. */
export async function parsePage(html: string): Promise<Tree.Document> {
  const parser = new Parser<Tree.DefaultTreeAdapterMap>();
  for (let start = 0; start < html.length; start += CHUNK) {
    parser.tokenizer.write(html.slice(start, start + CHUNK), start + CHUNK >= html.length);
    await giveWay();
  }
  return parser.document;
}

/** A bit of HTML that stands in another text. */
export function parseBit(html: string): Tree.DocumentFragment {
  return parseFragment(html);
}

/** Whether it nests beyond reason, so that it is better not parsed. */
export function isAbsurdHtml(html: string): boolean {
  let open = 0;
  for (const [, closes, name = '', rest = ''] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9-]*)([^<>]*)/g)) {
    if (rest.length > MOST_ATTRIBUTES && rest.split(/\s+/, MOST_ATTRIBUTES).length === MOST_ATTRIBUTES)
      return true;
    if (UNCLOSED.has(name.toLowerCase())) continue;
    open = Math.max(0, open + (closes ? -1 : 1));
    if (open > DEEPEST) return true;
  }
  return false;
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

/** The parts below a node in reading order. */
export function* textParts(node: Tree.ParentNode): Generator<HtmlPart> {
  let words: Tree.ChildNode[] = [];
  for (const child of node.childNodes) {
    const name = 'tagName' in child ? child.tagName : '';
    if (NOT_TEXT.includes(name) || isHidden(child)) continue;
    const container = 'tagName' in child && CONTAINERS.has(name);
    if (!container && !BLOCKS.has(name)) {
      words.push(child);
      continue;
    }
    yield words;
    words = [];
    if (container) yield* textParts(child);
    else yield [child];
  }
  yield words;
}

function isHidden(node: Tree.ChildNode): boolean {
  return 'attrs' in node && node.attrs.some(({ name }) => name === 'hidden');
}
