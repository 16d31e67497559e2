/** Lines that stand together in, the list they hold out: its items as they are written, and the lines before it. */
import { joinWrapped } from './wrapped-lines.ts';

const BULLET = /^\s*[-*+•‣·●▪■►✓✔]\s/u;
/** Besides bullets: "1)", "(a)", "(iv)", "4.2", a picture. */
const MARKER =
  /^\s*(?:[-*+•‣·●▪■►✓✔]|\(?\d{1,3}[.)]|\(?(?:[a-z]|[ivx]{2,5})[.)]|\d{1,3}(?:\.\d{1,3})+\.?(?=\s+["“«(]*[\p{Lu}\p{Lo}])|\p{Extended_Pictographic}\ufe0f?)\s+/u;

export interface LineList {
  readonly before: readonly string[];
  readonly items: readonly string[];
}

export function findList(lines: readonly string[]): LineList | undefined {
  const start = listStart(lines);
  if (start === undefined) return undefined;
  return { before: lines.slice(0, start), items: listItems(lines.slice(start)) };
}

/** The line a list begins at: the first one, or the one after a line that ends with a colon. */
function listStart(lines: readonly string[]): number | undefined {
  const start = lines.findIndex((line) => MARKER.test(line));
  if (start < 0 || (start > 0 && !/[:：]\s*$/.test(lines[start - 1] ?? ''))) return undefined;
  const markers = lines.filter((line) => MARKER.test(line)).length;
  return markers > 1 || BULLET.test(lines[start] ?? '') ? start : undefined;
}

function listItems(lines: readonly string[]): string[] {
  const items: string[][] = [];
  for (const line of lines) {
    if (MARKER.test(line) || items.length === 0) items.push([line]);
    else items.at(-1)?.push(line.trim());
  }
  const indent = items.reduce(
    (least, [first = '']) => Math.min(least, first.length - first.trimStart().length),
    Infinity,
  );
  return items.map(([first = '', ...more]) => joinWrapped([first.slice(indent).trimEnd(), ...more], true));
}
