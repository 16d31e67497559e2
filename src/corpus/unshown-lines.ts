/** Markdown in, the same with blank lines out in place of those that no reader sees: %% comments %%, imports of MDX, a title block. */

/** In quotes and items, too, since a line is taken out wherever it stands; markdown-chunks.ts cuts at the margin alone. */
const FENCE = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(`{3,}(?=[^`]*$)|~{3,})/;
const COMMENT = /^ {0,3}%%(?!%)/;
const IMPORT = /^import (?:[\w*{][^'"]* from )?(['"])[^'"]+\1;?\s*$/;
/** Pandoc's title, authors and date. */
const TITLE_BLOCK = /^% (\S.*)\n(?:%.*\n){0,2}(?=\n)/;

/** As many lines as there were. The title is that of the title block. */
export function withoutUnshownLines(text: string): { shown: string; title?: string } {
  const [block = '', title] = TITLE_BLOCK.exec(text) ?? [];
  const lines = text.split('\n');
  lines.fill('', 0, block.split('\n').length - 1);
  let fence = '';
  let atTop = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, mark = ''] = FENCE.exec(line) ?? [];
    if (fence !== '') {
      if (mark.startsWith(fence) && line.trimEnd().endsWith(mark)) fence = '';
      continue;
    }
    fence = mark;
    if (atTop && IMPORT.test(line)) lines[at] = '';
    else atTop &&= /^\s*(?:#|$)/.test(line);
    const end = COMMENT.test(line) ? endOfComment(lines, at) : -1;
    if (end >= 0) lines.fill('', at, end + 1);
    at = Math.max(at, end);
  }
  return { shown: lines.join('\n'), ...(title === undefined ? {} : { title }) };
}

/** The line that a comment ends with; -1 where words follow its end, or it has none. */
function endOfComment(lines: readonly string[], start: number): number {
  const [, , onLine, behind = ''] = (lines[start] ?? '').split('%%', 4);
  if (onLine !== undefined) return onLine.trim() === '' && behind === '' ? start : -1;
  let end = start + 1;
  while (end < lines.length && !lines[end]?.includes('%%')) end++;
  return /^(?:(?!%%).)*%%\s*$/.test(lines[end] ?? '') ? end : -1;
}
