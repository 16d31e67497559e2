/** A long Markdown text in, pieces that can be parsed one after the other out. */

/** How long a piece grows before the next place where it may end is taken, in characters. */
const CHUNK = 3_000;

/** Likewise, but inside a list: a list is better parsed whole. */
const LIST_CHUNK = 6_000;

/** A piece that offers no such place before this many characters is not worth waiting for a parser. */
const LONGEST_CHUNK = 50_000;

/** Lines nested deeper than this (quote marks, list markers) or indented further are no text a person wrote. */
const DEEPEST = 60;

/** The parser goes back over every block of a piece for each of them: so many lines this short are no text either. */
const SHORT_LINE = 16;
const MOST_SHORT_LINES = 2_000;

/** Parsing time grows with marks × length where they stand in one paragraph; this is about a tenth of a second. */
const MOST_TANGLED = 2_000_000;

export interface MarkdownChunk {
  /** Of its first line, from 1. */
  readonly line: number;
  readonly text: string;
  /** Whether a parser would take it for minutes or overflow: better read as plain text. */
  readonly absurd: boolean;
}

/** A line that begins a new item of the list at the margin it stands in. */
const ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;

/** A heading's underline, or a rule: at the margin, nothing goes on past it. */
const UNDERLINE = /^(?:=+|-+|\*{3,}|_{3,})[ \t]*$/;

/** HTML that lasts until a blank line, its marks meaning nothing to Markdown. */
const HTML =
  /^ {0,3}<\/?(?:center|details|div|dl|figure|h[1-6]|li|ol|p|section|summary|table|t(?:body|d|h|head|r)|ul)(?=[\s/>]|$)/i;

/** In a list that has it before every item, a piece that begins with it would count from 1 again. */
const ONE = /^1[.)]/;

/** Where a number goes on a paragraph, such a sign never does. */
const BULLET = /^[-*+]/;

/**
 * Cut where a line at the margin, after a blank one or an underline, ends whatever was open, and between two items of a
 * list. A link's address may be in another piece.
 */
export function* cutMarkdown(text: string): Generator<MarkdownChunk> {
  const lines = text.split('\n');
  let first = 0;
  let length = 0;
  let open = '';
  const chunk = (end: number): MarkdownChunk => {
    const part = lines.slice(first, end);
    return { line: first + 1, text: part.join('\n'), absurd: length > LONGEST_CHUNK || isAbsurd(part) };
  };
  for (const [at, line] of lines.entries()) {
    if (length > CHUNK && open === '' && mayCut(length, lines[at - 1] ?? '', line)) {
      yield chunk(at);
      first = at;
      length = 0;
    }
    length += line.length + 1;
    open = stillOpen(open, line);
  }
  yield chunk(lines.length);
}

function mayCut(length: number, before: string, line: string): boolean {
  const blank = before.trim() === '';
  if (ONE.test(line) && isWithinList(before)) return false;
  if (ITEM.test(line)) return length > LIST_CHUNK && (blank || BULLET.test(line) || isWithinList(before));
  return (blank || UNDERLINE.test(before)) && /^[^\s<[]/.test(line);
}

/** An item, or what belongs to one. */
function isWithinList(line: string): boolean {
  return ITEM.test(line) || /^[ \t]/.test(line);
}

/** The fence or HTML element at the margin that is open after the line, '' for none; unshown-lines.ts follows all fences. */
function stillOpen(open: string, line: string): string {
  if (open === '') {
    const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    const element = /^ {0,3}<(!--|pre|script|style|textarea)(?=[\s>]|$)/i.exec(line)?.[1]?.toLowerCase();
    if (fence) return fence;
    return element && !line.toLowerCase().includes(closer(element)) ? element : '';
  }
  if (/^[`~]/.test(open)) {
    const end = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line)?.[1];
    return end?.startsWith(open) ? '' : open;
  }
  return line.toLowerCase().includes(closer(open)) ? '' : open;
}

function closer(element: string): string {
  return element === '!--' ? '-->' : `</${element}>`;
}

function isAbsurd(lines: readonly string[]): boolean {
  let marks = 0;
  let length = 0;
  let tangled = 0;
  let short = 0;
  let inHtml = false;
  let open = '';
  for (const line of lines) {
    const fenced = open !== '';
    open = stillOpen(open, line);
    if (fenced || open !== '') continue;
    inHtml = line.trim() !== '' && (inHtml || HTML.test(line));
    if (inHtml) continue;
    if (line.length < SHORT_LINE && !line.startsWith('|')) short += 1;
    const lead = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
    const markers = lead.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    if (markers > DEEPEST || (markers > 0 && lead.length > 2 * DEEPEST)) return true;
    if (line.trim() === '' || markers > 0 || line.startsWith('|')) {
      tangled += marks * length;
      marks = 0;
      length = 0;
    }
    marks += line.match(/`+|[*_[\]<&~!]/g)?.length ?? 0;
    length += line.length + 1;
  }
  return short > MOST_SHORT_LINES || tangled + marks * length > MOST_TANGLED;
}
