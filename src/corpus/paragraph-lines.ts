/** Lines that stand together in, the same out as paragraphs, where their ends or first-line indents say that they are several. */
import { isTitleLine } from './plain-headings.ts';
import { columns, fillTheirWidth, NARROWEST_WRAP } from './wrapped-lines.ts';

/** A line longer than this was never wrapped: where such lines stand together, each is a paragraph. */
const UNWRAPPED_LINE = 200;

/** Where no line is this wide, in columns, the lines may be an address, a list or verse. */
const WIDE_LINE = 72;

/** With fewer there is too little to tell by. */
const FEWEST_LINES = 3;

const ENDED = /[.!?…:。！？：؟۔।॥]["'”’»)\]）」』*_]*$/u;
const GOES_ON = /^["'“‘«„(]*\p{Ll}/u;
/** A sentence that ends within a line and another that begins there; no abbreviation is so long. */
const TWO_SENTENCES = /\p{Ll}{4}[.!?…]["'”’»)]* +["'“‘«„(]*\p{Lu}|[。！？][”」』）]*[^\s”」』）。！？]/u;

/** Of a plain text, as they stand in it. */
export function partParagraphs(lines: readonly string[]): (readonly string[])[] {
  if (lines.length < 2) return [lines];
  if (lines.some((line) => line.length > UNWRAPPED_LINE)) return lines.map((line) => [line]);
  return partAtIndents(lines) ?? (areParagraphs(lines) ? lines.map((line) => [line]) : [lines]);
}

/**
 * Whether each line of a Markdown paragraph is one itself. Some write a sentence a line, so that this is told only by
 * a title above them or by a line that holds two.
 */
export function areMarkdownParagraphs(lines: readonly string[]): boolean {
  if (!areParagraphs(lines)) return false;
  const [first = '', ...others] = lines;
  const titled = isTitleLine(first) && !others.some(isTitleLine);
  return titled || lines.some((line) => TWO_SENTENCES.test(line));
}

/** Whether nearly all lines end as sentences do, none goes on from another, and no width explains where they end. */
function areParagraphs(lines: readonly string[]): boolean {
  if (lines.length < FEWEST_LINES || !lines.some((line) => columns(line) >= WIDE_LINE)) return false;
  if (lines.some((line) => GOES_ON.test(line.trim()))) return false;
  const ended = lines.filter((line) => ENDED.test(line.trim())).length;
  return ended >= (lines.length * 2) / 3 && !fillTheirWidth(lines);
}

/** Where every line that stands further in begins a sentence, after a line that ends one. */
function partAtIndents(lines: readonly string[]): string[][] | undefined {
  const indents = lines.map((line) => line.length - line.trimStart().length);
  const margin = indents.reduce((least, indent) => Math.min(least, indent), Infinity);
  const deeper = new Set(indents.filter((indent) => indent > margin));
  if (deeper.size !== 1 || !lines.some((line) => columns(line) >= NARROWEST_WRAP)) return undefined;
  const parts: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const begins = indents[at] !== margin;
    const before = lines[at - 1]?.trim() ?? '.';
    if (begins && (GOES_ON.test(line.trim()) || !ENDED.test(before))) return undefined;
    if (begins || at === 0) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}
