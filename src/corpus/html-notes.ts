/** A page of HTML in, its footnotes' labels out, and how their marks and what they say are turned into Markdown's. */
import type { Element } from 'hast';
import type { Handle } from 'hast-util-to-mdast';
import { defaultHandlers } from 'hast-util-to-mdast';
import type { FootnoteDefinition, RootContent } from 'mdast';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elements, wordsOf } from './html-tree.ts';

/** "1", "[2]", "a", "*". */
const MARK = /^\s*[[(]?(?:\d{1,3}|\p{Ll}|[*†‡§]{1,3})[\])]?\s*$/u;
const BACK = /^\s*[↩↑⏎^]\ufe0e?\s*$/u;

/** What the raised marks of a page lead to, by id. */
export function noteLabels(page: Tree.ParentNode): Set<string> {
  const labels = new Set<string>();
  for (const link of elements(page, 'a')) {
    const attribute = (name: string) => link.attrs.find((one) => one.name === name)?.value;
    const href = attribute('href') ?? '';
    const raised =
      attribute('role') === 'doc-noteref' ||
      link.parentNode?.nodeName === 'sup' ||
      elements(link, 'sup').length > 0;
    if (href.length > 1 && href.startsWith('#') && raised && MARK.test(wordsOf(link)))
      labels.add(href.slice(1));
  }
  return labels;
}

/** @param told Whether what the labels name is a footnote here: a list under a heading of its own is left as it is. */
export function noteHandlers(labels: ReadonlySet<string>, told: boolean): Record<string, Handle> {
  if (labels.size === 0) return {};
  const mark = (node: Element) => {
    const identifier = String(node.properties['href'] ?? '').slice(1);
    return labels.has(identifier) ? { type: 'footnoteReference' as const, identifier } : undefined;
  };
  const note = (node: Element, children: RootContent[]): FootnoteDefinition | undefined => {
    const identifier = String(node.properties['id'] ?? '');
    if (!told || !labels.has(identifier)) return undefined;
    return { type: 'footnoteDefinition', identifier, children: children as FootnoteDefinition['children'] };
  };
  const list: Handle = (state, node) => {
    const items = childElements(node);
    const notes = items.flatMap((item) => note(item, state.toFlow(state.all(item))) ?? []);
    const whole = notes.length > 0 && notes.length === items.length;
    return whole ? notes : defaultHandlers.ol(state, node);
  };
  return {
    a: (state, node) => mark(node) ?? (BACK.test(textOf(node)) ? undefined : defaultHandlers.a(state, node)),
    ol: list,
    ul: list,
    p: (state, node) => note(node, state.toFlow(state.all(node))) ?? defaultHandlers.p(state, node),
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
