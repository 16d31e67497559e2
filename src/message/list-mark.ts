/** A line of a list in, what stands behind its mark out. */

const MARK = /^\s*(?:[-*+•‣·]|\(?(?:\d+|[a-z])[.)])\s+(?:\[[ x]\]\s+)?/;

export function dropListMark(line: string): string {
  return line.replace(MARK, '');
}
