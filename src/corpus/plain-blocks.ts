/** A plain text in, its blocks in reading order out: paragraphs, underlined headings, lists and quotes. */
import type { Block } from './block.ts';
import { textBlocks } from './block.ts';
import { giveWay } from './give-way.ts';
import { partParagraphs } from './paragraph-lines.ts';
import { findPlainHeadings } from './plain-headings.ts';
import { joinWrapped } from './wrapped-lines.ts';

const MARKER = /^\s*(?:[-*+•‣·]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+/;
const BULLET = /^\s*[-*+•‣·]\s/;
const UNDERLINE = /^\s*(={3,}|-{3,}|~{3,})\s*$/;

/** Never throws; a text without any letters gives no blocks. */
export function plainBlocks(text: string): Block[] {
  return findPlainHeadings([...stretches(text)].flatMap(takeUnderlined));
}

/** The same in steps that let other work in. */
export async function parsePlain(text: string): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const lines of stretches(text)) {
    blocks.push(...takeUnderlined(lines));
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

/** The headings that are underlined and what stands between them. */
function takeUnderlined(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const [at, line] of lines.entries()) {
    const underline = UNDERLINE.exec(line)?.[1];
    const title = lines[at - 1];
    if (underline === undefined || title === undefined || at === start || UNDERLINE.test(title)) continue;
    blocks.push(...stretchBlocks(lines.slice(start, at - 1)));
    blocks.push({ kind: 'heading', level: underline.startsWith('=') ? 1 : 2, text: tidy(title) });
    start = at + 1;
  }
  return [...blocks, ...stretchBlocks(lines.slice(start))];
}

function stretchBlocks(lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  if (lines.every((line) => /^[^\p{L}\p{N}]*$/u.test(line))) return [];
  if (lines.every((line) => /^\s*>/.test(line))) {
    return textBlocks('quote', [joinWrapped(lines.map((line) => line.replace(/^\s*>\s?/, '').trim()))]);
  }
  const start = listStart(lines);
  if (start !== undefined) {
    return [...stretchBlocks(lines.slice(0, start)), ...textBlocks('list', listItems(lines.slice(start)))];
  }
  const paragraphs = partParagraphs(lines);
  if (paragraphs.length > 1) return paragraphs.flatMap(stretchBlocks);
  return textBlocks('paragraph', [joinWrapped(lines.map(tidy))]);
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

function tidy(line: string): string {
  return line.trim().replace(/[ \t]+/g, ' ');
}
