/** A page of HTML in, its footnotes' labels out, and how their marks and what they say are turned into Markdown's. */
import type { Element } from 'hast';
import type { Handle } from 'hast-util-to-mdast';
import { defaultHandlers } from 'hast-util-to-mdast';
import type { FootnoteDefinition, RootContent } from 'mdast';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { HtmlPart } from './html-tree.ts';
import { attribute, elements, wordsOf } from './html-tree.ts';

/** "1", "[2]", "a", "*". */
const MARK = /^\s*[[(]?(?:\d{1,3}|\p{Ll}|[*†‡§]{1,3})[\])]?\s*$/u;
const BACK = /^\s*[↩↑⏎^]\ufe0e?\s*$/u;

/** What the raised marks of a page lead to, by id. */
export function noteLabels(page: Tree.ParentNode): Set<string> {
  return new Set(elements(page, 'a').flatMap((link) => labelOf(link) ?? []));
}

function labelOf(link: Tree.Element): string | undefined {
  const href = attribute(link, 'href') ?? '';
  const marks = href.length > 1 && href.startsWith('#') && isRaised(link) && MARK.test(wordsOf(link));
  return marks ? href.slice(1) : undefined;
}

/** Takes away what would be left around marks, or between two: "[", "]", ",". */
export function dropMarkBrackets(page: Tree.ParentNode): void {
  for (const raised of elements(page, 'sup')) {
    const marks = raised.childNodes.filter((node) => 'tagName' in node);
    const rest = raised.childNodes.filter((node) => !('tagName' in node)).map((node) => wordsOf(node));
    const brackets = rest.some((text) => /\S/.test(text)) && !rest.some((text) => /[\p{L}\p{N}]/u.test(text));
    if (
      brackets &&
      marks.length > 0 &&
      marks.every((mark) => mark.tagName === 'a' && labelOf(mark) !== undefined)
    )
      raised.childNodes = marks;
  }
}

export function isRaised(link: Tree.Element): boolean {
  return (
    attribute(link, 'role') === 'doc-noteref' ||
    link.parentNode?.nodeName === 'sup' ||
    elements(link, 'sup').length > 0
  );
}

/** Whether a part of a page is, or lists, what labels name. */
export function isNotePart(part: HtmlPart, labels: ReadonlySet<string>): boolean {
  const isNamed = (node: Tree.ChildNode) => 'attrs' in node && labels.has(attribute(node, 'id') ?? '');
  return part.some((node) => isNamed(node) || ('childNodes' in node && node.childNodes.some(isNamed)));
}

/** @param told Whether what the labels name is a footnote here: a list under a heading of its own is left as it is. */
export function noteHandlers(labels: ReadonlySet<string>, told: boolean): Record<string, Handle> {
  if (labels.size === 0) return {};
  const isNote = ({ properties }: Element) => told && labels.has(String(properties['id'] ?? ''));
  const note = (node: Element, children: RootContent[]): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    identifier: String(node.properties['id']),
    children: children as FootnoteDefinition['children'],
  });
  const mark = (node: Element) => {
    const identifier = String(node.properties['href'] ?? '').slice(1);
    const marks = labels.has(identifier) && MARK.test(textOf(node).normalize('NFKC'));
    return marks ? { type: 'footnoteReference' as const, identifier } : undefined;
  };
  const list: Handle = (state, node) => {
    const items = childElements(node);
    return items.length > 0 && items.every(isNote)
      ? items.map((item) => note(item, state.toFlow(state.all(item))))
      : defaultHandlers.ol(state, node);
  };
  return {
    // What says nothing still parts the texts around it: one grown longer at each is looked through again and again.
    a: (state, node) =>
      mark(node) ?? (BACK.test(textOf(node)) ? { type: 'html', value: '' } : defaultHandlers.a(state, node)),
    ol: list,
    ul: list,
    p: (state, node) =>
      isNote(node) ? note(node, state.toFlow(state.all(node))) : defaultHandlers.p(state, node),
  };
}

function childElements({ children }: Element): Element[] {
  return children.flatMap((child) => (child.type === 'element' ? [child] : []));
}

function textOf({ children }: Element): string {
  return children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
