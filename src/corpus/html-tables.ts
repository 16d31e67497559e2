/** A table of HTML in, how it is turned into Markdown's out: its caption above it, and no header row that it lacks. */
import type { Element } from 'hast';
import type { Handle } from 'hast-util-to-mdast';
import { defaultHandlers } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent } from 'mdast';

/** Of Markdown's elements, those that stand on lines of their own. */
const ON_LINES = new Set<Nodes['type']>(['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'code']);

const table: Handle = (state, node) => {
  const above = childrenOf(node, 'caption').flatMap((caption) => state.toFlow(state.all(caption)));
  narrowCells(node);
  const read = defaultHandlers.table(state, node);
  // A table in another one's cell is read as text, its caption with it.
  if (read.type !== 'table') return read;
  // Markdown's tables need a header: where HTML's has none, one without words is put on top.
  const rows = read.children.filter(({ children }) => children.some((cell) => cell.children.length > 0));
  return [...above, { ...read, children: rows }];
};

/** A cell that is said to span a hundred columns, or "100%", spans those there are: each is an empty cell beside it. */
function narrowCells(node: Element): void {
  const groups = [node, ...childrenOf(node, 'thead', 'tbody', 'tfoot')];
  const rows = groups.flatMap((group) => childrenOf(group, 'tr')).map((row) => childrenOf(row, 'td', 'th'));
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 1);
  for (const { properties } of rows.flat()) {
    if (Number.parseInt(String(properties['colSpan']), 10) > widest) properties['colSpan'] = widest;
  }
}

function childrenOf({ children }: Element, ...names: readonly string[]): Element[] {
  return children.flatMap((child) =>
    child.type === 'element' && names.includes(child.tagName) ? [child] : [],
  );
}

/** A cell can hold paragraphs and lists, though Markdown's tree has no place for them there. */
const cell: Handle = (state, node) => {
  const read = defaultHandlers.td(state, node);
  return { ...read, children: onLines(read.children) };
};

function onLines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, at) => {
    const before = nodes[at - 1];
    const parted = ON_LINES.has(node.type) || (before && ON_LINES.has(before.type));
    const read = 'children' in node ? { ...node, children: onLines(node.children) } : node;
    return before && parted ? [{ type: 'break' }, read] : [read];
  });
}

export const tableHandlers = { table, td: cell, th: cell };
