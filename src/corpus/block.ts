/** What a text is made of before it is cut into passages, whatever format it came in: headings and runs of text. */
import type { Passage } from './article.ts';

/** A line that names what follows. */
export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 to 6; 0, without a text, where what follows stands under none of the headings before. */
  readonly level: number;
  readonly text: string;
}

/** A paragraph, list, quote, table or code block. */
export interface TextBlock {
  readonly kind: Passage['kind'];
  /** Where a very long block may be parted: list items, table rows, paragraphs of a quote. Never empty. */
  readonly pieces: readonly string[];
  /** Whether all of it is bold. */
  readonly bold?: boolean;
  /** The label of the footnote that it is. */
  readonly note?: string;
  /** Labels of the footnotes that it refers to. */
  readonly refersTo?: readonly string[];
}

export type Block = HeadingBlock | TextBlock;

/** What stands between the cells of a table's row. */
export const BETWEEN_CELLS = ' | ';

/** What stands between two pieces of one block. */
export function pieceSeparator(kind: Passage['kind']): string {
  return kind === 'list' || kind === 'table' ? '\n' : '\n\n';
}

/** A block of the given pieces, or none when they are all blank. */
export function textBlocks(kind: Passage['kind'], pieces: readonly string[]): TextBlock[] {
  const written = pieces.filter((piece) => piece.trim() !== '');
  return written.length > 0 ? [{ kind, pieces: written }] : [];
}
