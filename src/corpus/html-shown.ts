/** Nodes of a page in, the same without what shows nothing out: comments, empty inline elements. */
import type { Element, ElementContent, RootContent } from 'hast';
import { defaultHandlers } from 'hast-util-to-mdast';
import { BLOCKS, CONTAINERS, NOT_TEXT } from './html-tree.ts';
import { raisedText } from './raised-digits.ts';

/** What shows something without a word, or keeps apart what stands around it: not so an empty fieldset or details. */
const SHOWN = new Set([
  ...BLOCKS,
  ...CONTAINERS,
  ...'br wbr img image audio video'.split(' '),
  ...'li dt dd dir tr td th tbody thead tfoot legend listing plaintext xmp'.split(' '),
]);
SHOWN.delete('details');

/** What the reader of the nodes passes over, whatever stands in it. */
const PASSED_OVER = new Set([
  ...NOT_TEXT,
  ...Object.entries(defaultHandlers).flatMap(([name, handle]) =>
    handle === defaultHandlers.template && name !== 'caption' ? [name] : [],
  ),
]);

/**
 * To tell which white space counts, hast-util-to-mdast looks from each node past all that show nothing, and it joins
 * texts that such nodes stand between one by one: a run of ten thousand icons (`<i></i>`) would take it minutes. White
 * space in what is dropped is kept, since it parts words.
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
    if (node.type !== 'element' || isPassedOver(node)) continue;
    const children = withRaised(node, shownNodes(node.children));
    if (SHOWN.has(node.tagName) || isChoice(node) || !(isPlain(node) || children.every(isBlank)))
      add({ ...node, children });
    else for (const child of children) add(child);
  }
  return shown;
}

function withRaised({ tagName }: Element, children: ElementContent[]): ElementContent[] {
  const [words, ...others] = children;
  if (!/^su[bp]$/.test(tagName) || words?.type !== 'text' || others.length > 0) return children;
  return [{ ...words, value: raisedText(words.value, tagName) }];
}

function isPassedOver({ tagName, properties }: Element): boolean {
  return PASSED_OVER.has(tagName) || properties['dataMdast'] === 'ignore';
}

/** A box to tick is part of a list's item; what else a form's field holds is no text. */
function isChoice({ tagName, properties }: Element): boolean {
  return tagName === 'input' && (properties['type'] === 'checkbox' || properties['type'] === 'radio');
}

/** Nothing but what stands in it is read of such an element. */
function isPlain({ tagName }: Element): boolean {
  const handle = (defaultHandlers as Record<string, unknown>)[tagName];
  return handle === undefined || handle === defaultHandlers.span;
}

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
