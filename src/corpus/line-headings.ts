/** Blocks with marked headings in, the same out with each line alone that is all bold or in capitals made a heading, too. */
import type { Block, TextBlock } from './block.ts';
import { headsOfTexts, isTitleLine } from './plain-headings.ts';

/** They stand one level below the marked heading above them, which may be the title. */
const TOP_LEVEL = 2;
const LOWEST_LEVEL = 6;

/** Many authors who mark some of their headings only make others bold: alone, such a line says nothing. */
export function findLineHeadings(blocks: readonly Block[]): Block[] {
  const titles = blocks.map((block) => block.kind !== 'heading' && isHeadingLine(block));
  const heads = headsOfTexts(blocks, titles);
  let level = TOP_LEVEL;
  return blocks.map((block, at) => {
    if (block.kind === 'heading') {
      level = Math.min(Math.max(block.level + 1, TOP_LEVEL), LOWEST_LEVEL);
      return block;
    }
    return heads[at] && hasTextBelow(blocks, titles, at)
      ? { kind: 'heading', level, text: block.pieces.join(' ') }
      : block;
  });
}

function isHeadingLine({ kind, pieces, bold }: TextBlock): boolean {
  const [line = '', ...more] = pieces;
  if (kind !== 'paragraph' || more.length > 0 || line.includes('\n')) return false;
  const capitals = () => /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line);
  return isTitleLine(line) && (bold === true || capitals());
}

function hasTextBelow(blocks: readonly Block[], titles: readonly boolean[], at: number): boolean {
  let below = at + 1;
  while (titles[below]) below++;
  return below < blocks.length && blocks[below]?.kind !== 'heading';
}
