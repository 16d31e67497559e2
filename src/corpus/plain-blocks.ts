/** A plain text in, its blocks in reading order out: paragraphs, underlined headings, lists and quotes. */
import type { Block } from './block.ts';
import { textBlocks } from './block.ts';
import { columnRows } from './column-rows.ts';
import { giveWay } from './give-way.ts';
import { findList } from './list-lines.ts';
import { partParagraphs } from './paragraph-lines.ts';
import { findPlainHeadings, isTitleLine } from './plain-headings.ts';
import { joinWrapped } from './wrapped-lines.ts';

const QUOTED = /^\s*>\s?/;
const MORE_THAN = /^\s*>\s?\d/;
const UNDERLINE = /^\s*(={3,}|-{3,}|~{3,})\s*$/;

/** Never throws; a text without any letters gives no blocks. */
export function plainBlocks(text: string): Block[] {
  return findPlainHeadings([...stretches(text)].flatMap(takeUnderlined));
}

/** The same in steps that let other work in. */
export async function parsePlain(text: string): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const lines of stretches(text)) {
    for (const block of takeUnderlined(lines)) blocks.push(block);
    await giveWay();
  }
  return findPlainHeadings(blocks);
}

/** The lines that stand together, stretch by stretch. */
function* stretches(text: string): Generator<string[], void, undefined> {
  const paged = text.replaceAll('\f', '\n\n');
  let start = 0;
  for (const blank of paged.matchAll(/\n(?:[^\S\n]*\n)+|$/g)) {
    const lines = paged.slice(start, blank.index).split('\n');
    yield lines.filter((line) => line.trim() !== '');
    start = blank.index + blank[0].length;
  }
}

/** The headings that are underlined and what stands between them and the other rules. */
function takeUnderlined(lines: readonly string[]): Block[] {
  const parts: Block[][] = [];
  let start = 0;
  for (const [at, line] of lines.entries()) {
    const underline = UNDERLINE.exec(line)?.[1];
    const title = lines[at - 1];
    if (underline === undefined || title === undefined || at === start || UNDERLINE.test(title)) continue;
    const heading = isUnderlined(title.trim(), underline, at - 1 === start);
    parts.push(stretchBlocks(lines.slice(start, heading ? at - 1 : at)));
    if (heading)
      parts.push([{ kind: 'heading', level: underline.startsWith('=') ? 1 : 2, text: tidy(title) }]);
    start = at + 1;
  }
  return [...parts, stretchBlocks(lines.slice(start))].flat();
}

/** A rule as long as the line above is drawn under it; any other may only part what stands above from what follows. */
function isUnderlined(line: string, rule: string, alone: boolean): boolean {
  if (Math.abs(line.length - rule.length) <= 1) return true;
  return alone && (isTitleLine(line) || line.endsWith('?'));
}

/** What quotes is a quotation, whatever stands right before or after it. */
function stretchBlocks(lines: readonly string[]): Block[] {
  const runs: { readonly quotes: boolean; readonly lines: string[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const quotes = isQuoted(lines, at);
    const last = runs.at(-1);
    if (last?.quotes === quotes) last.lines.push(line);
    else runs.push({ quotes, lines: [line] });
  }
  return runs.flatMap((run) => (run.quotes ? quoteBlocks(run.lines) : ownBlocks(run.lines)));
}

/** Where a sentence was wrapped before "> 5", the line quotes nothing. */
function isQuoted(lines: readonly string[], at: number): boolean {
  const quotes = (line = '') => QUOTED.test(line);
  const alone = at > 0 && !quotes(lines[at - 1]) && !quotes(lines[at + 1]);
  return quotes(lines[at]) && !(alone && MORE_THAN.test(lines[at] ?? ''));
}

function quoteBlocks(lines: readonly string[]): Block[] {
  if (!hasWords(lines)) return [];
  return textBlocks('quote', [joinWrapped(lines.map((line) => line.replace(QUOTED, '').trim()))]);
}

function ownBlocks(lines: readonly string[]): Block[] {
  if (!hasWords(lines)) return [];
  const list = findList(lines);
  if (list) return [...ownBlocks(list.before), ...textBlocks('list', list.items)];
  const rows = columnRows(lines);
  if (rows) return textBlocks('list', rows.map(tidy));
  const paragraphs = partParagraphs(lines);
  if (paragraphs.length > 1) return paragraphs.flatMap(ownBlocks);
  return textBlocks('paragraph', [joinWrapped(lines.map(tidy))]);
}

function hasWords(lines: readonly string[]): boolean {
  return lines.some((line) => /[\p{L}\p{N}]/u.test(line));
}

function tidy(line: string): string {
  return line.trim().replace(/[ \t]+/g, ' ');
}
