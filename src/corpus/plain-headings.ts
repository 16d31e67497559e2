/** Blocks of a text without heading markup in, the same blocks with its short title-like lines made headings out. */
import type { Block, TextBlock } from './block.ts';
import { UNSPACED } from './unspaced.ts';

const LONGEST = 100;
const LONGEST_UNSPACED = 36;
const CLOSED = /[.!?…:;,。！？：；，、؟،؛۔।॥]["'”’»)\]）」』]*$/;
const SOME_UNSPACED = new RegExp(UNSPACED, 'u');
/** "2.1. Grant of rights.": a few words after a number may end with a full stop. */
const NUMBERED = /^\d{1,3}(?:\.\d{1,3})*\.?(?: \S+){1,8}(?<!\d)\.$/;
const NUMERAL = /^(?:\d{1,3}|[IVXLC]+)\.?$/;
/** "*** Contents ***", "== Contents ==": the signs only say that it is a heading. */
const DECORATED = /^([*=~#-])\1+ +(\S.*\S) +\1{2,}$/;
const LONGEST_DECORATED = 2 * LONGEST;
/** "(b) give it food", "{{% notice %}}": a clause of a list, a mark of the program that the text was written for. */
const NO_TITLE = /^(?:\([\p{L}\d]{1,5}\)|\{\{)/u;
/** "A keeper must—", "give it food; and": what follows goes on from it. */
const GOES_ON = /(?:[—–]|[;,] (?:and|or|und|oder|et|ou|y|o|e|en|of))$/;
/** "Founded: 1204", unlike "Part 3: 1914". */
const FIGURE = /^[^:]{0,60}[^:\d]: \P{L}*$/u;
/** "Mayor: Ilse Brand", "Step 1: Go down". */
const NAMED = /^[^:]{1,60}: /;

/** More than this many title-like lines in a row are no titles but a text of short lines. */
const MOST_IN_A_ROW = 3;

/**
 * A heading is a short single line without closing punctuation, a numeral, or a line in capitals, with a longer text
 * somewhere below it. Where most of the text is such lines (a poem, a word list), none of them is.
 */
export function findPlainHeadings(blocks: readonly Block[]): Block[] {
  const titles = blocks.map(
    (block, at) => block.kind !== 'heading' && titleLine(block) !== undefined && !isStep(blocks, at),
  );
  if (titles.filter(Boolean).length > (blocks.length * 2) / 3) return [...blocks];
  const heads = headsOfTexts(blocks, titles);
  return blocks.map((block, at) => {
    const text = block.kind === 'heading' || !heads[at] ? undefined : titleLine(block);
    return text === undefined ? block : { kind: 'heading', level: headingLevel(text), text };
  });
}

/** Which of some title-like lines stand in a short run of them that ends in a text; one that goes on in lower case heads none. */
export function headsOfTexts(blocks: readonly Block[], titles: readonly boolean[]): boolean[] {
  const heads = titles.map(() => false);
  let start = 0;
  for (const [at, title] of titles.entries()) {
    if (title) continue;
    const next = blocks[at];
    const goesOn = next?.kind === 'paragraph' && /^\p{Ll}/u.test(next.pieces[0] ?? '');
    if (at - start <= MOST_IN_A_ROW && !goesOn) heads.fill(true, start, at);
    start = at + 1;
  }
  return heads;
}

/** "2. Breathe out" beside "3. Wait", "Mayor: Ilse" beside "Founded: 1204": a heading would have its text between them. */
function isStep(blocks: readonly Block[], at: number): boolean {
  const line = firstLine(blocks[at]);
  const depth = numberDepth(line);
  const beside = [blocks[at - 1], blocks[at + 1]].map(firstLine);
  if (depth > 0) return beside.some((other) => numberDepth(other) === depth);
  return (
    NAMED.test(line) &&
    beside.some((other) => NAMED.test(other) && (isTitleLine(other) || FIGURE.test(other)))
  );
}

function firstLine(block: Block | undefined): string {
  return (block?.kind === 'heading' ? block.text : block?.pieces[0]) ?? '';
}

/** 3 for "2.1.3", 0 without a number. */
function numberDepth(line: string): number {
  return /^(\d{1,3}(?:\.\d{1,3})*)\.?\s/.exec(line)?.[1]?.split('.').length ?? 0;
}

/** The line, when the block could be a heading. A list of one numbered line is how "1. Scope" arrives. */
function titleLine(block: TextBlock): string | undefined {
  const [line = '', ...more] = block.pieces;
  const single = more.length === 0 && !line.includes('\n');
  const kind = block.kind === 'paragraph' || (block.kind === 'list' && /^\d/.test(line));
  const title = withoutDecoration(line);
  return single && kind && isTitleLine(title) ? title : undefined;
}

function withoutDecoration(line: string): string {
  return line.length > LONGEST_DECORATED ? line : (DECORATED.exec(line)?.[2] ?? line);
}

/** Whether a line could be a title by itself: short, not closed like a sentence, not going on from another. */
export function isTitleLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (NUMERAL.test(line)) return true;
  if (!/\p{L}/u.test(line) || /^\p{Ll}/u.test(line)) return false;
  if (NO_TITLE.test(line) || GOES_ON.test(line) || FIGURE.test(line)) return false;
  if (line.length > LONGEST_UNSPACED && SOME_UNSPACED.test(line)) return false;
  const capitals = /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && line.endsWith('.');
  return capitals || NUMBERED.test(line) || !CLOSED.test(line);
}

/** 2.1.3 stands two levels below 2; without a number nothing is known, so all stand at the second. */
function headingLevel(text: string): number {
  const parts = /^(\d+(?:\.\d+)*)/.exec(text)?.[1]?.split('.').length ?? 1;
  return Math.min(parts + 1, 6);
}
