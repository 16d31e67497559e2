/** The main part of a page in, its parts without those that the page itself marks as something else out. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { giveWay } from './give-way.ts';
import { type HtmlPart, textParts, wordsOf } from './html-tree.ts';
import { isMark, sameName } from './page-marks.ts';

/** Where less than this share would be left, the marks mean something else, and all is kept. */
const LEAST_LEFT = 0.4;
/** Attributes whose words each name the element. */
const NAMES = new Set(['class', 'role', 'itemprop']);
const HEADING = /^h[1-6]$/;

export async function ownTextParts(node: Tree.ParentNode): Promise<HtmlPart[]> {
  let marks = 0;
  const unmarked = await inSteps(
    textParts(node, (element) => {
      const marked = isMarked(element);
      if (marked) marks += 1;
      return marked;
    }),
  );
  const own = withoutLinkLists(unmarked);
  if (marks === 0 && own.length === unmarked.length) return own;
  const all = await inSteps(textParts(node));
  return (await lengthOf(own)) < (await lengthOf(all)) * LEAST_LEFT ? all : own;
}

/** A heading stays: what it is called is mostly made of its own words. So is many an id, for links to what is below. */
function isMarked(element: Tree.Element): boolean {
  if (HEADING.test(element.tagName)) return false;
  return element.attrs.some(({ name, value }) => {
    if (NAMES.has(name)) return value.split(/\s+/).some(isMark);
    if (name === 'aria-label') return isMark(value);
    if (name !== 'id' || !isMark(value)) return false;
    const heading = firstHeading(element);
    return !(heading && sameName(value, wordsOf(heading)));
  });
}

/** Without the lists of nothing but links that a heading marks: "Related articles". */
function withoutLinkLists(parts: readonly HtmlPart[]): HtmlPart[] {
  const kept: HtmlPart[] = [];
  for (const part of parts) {
    const above = kept.at(-1)?.[0];
    if (isLinkList(part[0]) && above && firstHeading(above) === above && isMark(wordsOf(above))) kept.pop();
    else kept.push(part);
  }
  return kept;
}

function isLinkList(node: Tree.ChildNode | undefined): boolean {
  if (!node || !('tagName' in node) || (node.tagName !== 'ul' && node.tagName !== 'ol')) return false;
  return wordsOf(node).trim() !== '' && wordsOf(node, 'a').trim() === '';
}

function firstHeading(node: Tree.ChildNode): Tree.ChildNode | undefined {
  if (!('tagName' in node)) return undefined;
  if (HEADING.test(node.tagName)) return node;
  for (const child of node.childNodes) {
    const found = firstHeading(child);
    if (found) return found;
  }
  return undefined;
}

async function inSteps(parts: Iterable<HtmlPart>): Promise<HtmlPart[]> {
  const found: HtmlPart[] = [];
  for (const part of parts) {
    found.push(part);
    await giveWay();
  }
  return found;
}

async function lengthOf(parts: readonly HtmlPart[]): Promise<number> {
  let length = 0;
  for (const node of parts.flat()) {
    length += wordsOf(node).replace(/\s+/g, ' ').length;
    await giveWay();
  }
  return length;
}
