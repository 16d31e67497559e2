/** A table of HTML in, how it is turned into Markdown's out: its caption above it, and no header row that it lacks. */
import type { Element } from 'hast';
import type { Handle } from 'hast-util-to-mdast';
import { defaultHandlers } from 'hast-util-to-mdast';

export const readTable: Handle = (state, node) => {
  const captions = node.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'caption',
  );
  const above = captions.flatMap((caption) => state.toFlow(state.all(caption)));
  const table = defaultHandlers.table(state, node);
  // A table in another one's cell is read as text, its caption with it.
  if (table.type !== 'table') return table;
  // Markdown's tables need a header: where HTML's has none, one without words is put on top.
  const rows = table.children.filter(({ children }) => children.some((cell) => cell.children.length > 0));
  return [...above, { ...table, children: rows }];
};
