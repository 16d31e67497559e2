/** A plain text in, its blocks in reading order out: paragraphs, underlined headings, lists and quotes. */
import type { Block } from './block.ts';
import { textBlocks } from './block.ts';
import { columnRows } from './column-rows.ts';
import { giveWay } from './give-way.ts';
import { findList } from './list-lines.ts';
import { partParagraphs } from './paragraph-lines.ts';
import { findPlainHeadings } from './plain-headings.ts';
import { joinWrapped } from './wrapped-lines.ts';

const QUOTED = /^\s*>\s?/;
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
  const quoted = lines.findIndex((line) => QUOTED.test(line));
  if (quoted === 0) {
    const end = lines.findIndex((line) => !QUOTED.test(line));
    const quote = lines.slice(0, end < 0 ? undefined : end).map((line) => line.replace(QUOTED, '').trim());
    return [
      ...textBlocks('quote', [joinWrapped(quote)]),
      ...(end < 0 ? [] : stretchBlocks(lines.slice(end))),
    ];
  }
  if (quoted > 0) return [...stretchBlocks(lines.slice(0, quoted)), ...stretchBlocks(lines.slice(quoted))];
  const list = findList(lines);
  if (list) return [...stretchBlocks(list.before), ...textBlocks('list', list.items)];
  const rows = columnRows(lines);
  if (rows) return textBlocks('list', rows.map(tidy));
  const paragraphs = partParagraphs(lines);
  if (paragraphs.length > 1) return paragraphs.flatMap(stretchBlocks);
  return textBlocks('paragraph', [joinWrapped(lines.map(tidy))]);
}

function tidy(line: string): string {
  return line.trim().replace(/[ \t]+/g, ' ');
}
