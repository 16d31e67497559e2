/** Nodes of a page in, the same without what shows nothing out: comments, empty inline elements, what is hidden. */
import type { Element, ElementContent, RootContent } from 'hast';
import { defaultHandlers } from 'hast-util-to-mdast';
import { BLOCKS, NOT_TEXT } from './html-tree.ts';

/** What shows something without a word, or keeps apart what stands around it: not so an empty fieldset or details. */
const SHOWN = new Set([
  ...BLOCKS,
  ...'br wbr img image picture audio video input select textarea'.split(' '),
  ...'li dt dd dir tr td th tbody thead tfoot legend listing plaintext xmp'.split(' '),
  ...'main article section div header aside center hgroup address figure figcaption summary'.split(' '),
]);

/** What the reader of the nodes passes over, whatever stands in it. */
const PASSED_OVER = new Set([
  ...NOT_TEXT,
  ...Object.entries(defaultHandlers).flatMap(([name, handle]) =>
    handle === defaultHandlers.template ? [name] : [],
  ),
]);

/**
 * To tell which white space counts, hast-util-to-mdast looks from each node past all that show nothing: a run of ten
 * thousand icons (`<i></i>`) would take it minutes. White space in what is dropped is kept, since it parts words.
 */
export function shownNodes<Node extends RootContent>(nodes: readonly Node[]): (Node | ElementContent)[] {
  const shown: (Node | ElementContent)[] = [];
  const add = (node: Node | ElementContent) => {
    const last = shown.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else shown.push(node);
  };
  for (const node of nodes) {
    if (node.type === 'text') add(node);
    if (node.type !== 'element' || PASSED_OVER.has(node.tagName) || node.properties['hidden']) continue;
    const children = shownNodes(node.children);
    const says = SHOWN.has(node.tagName) || !children.every(isBlank);
    if (says) add({ ...node, tagName: nameOf(node), children });
    else for (const child of children) add(child);
  }
  return shown;
}

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** The brackets around a reading (`rp`) are text like any other. */
function nameOf({ tagName }: Element): string {
  return tagName === 'rp' ? 'span' : tagName;
}
