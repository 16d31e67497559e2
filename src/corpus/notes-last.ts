/** Blocks in, the same out with the footnotes behind the text, as they are shown everywhere, and under no heading. */
import type { Block } from './block.ts';

/** @param readText Is given the text without its footnotes. */
export function notesLast(
  blocks: readonly Block[],
  readText: (text: readonly Block[]) => readonly Block[],
): Block[] {
  const isNote = (block: Block) => block.kind !== 'heading' && block.note !== undefined;
  const text = readText(blocks.filter((block) => !isNote(block)));
  const notes = blocks.filter(isNote);
  const headed = notes.length > 0 && text.some(({ kind }) => kind === 'heading');
  return [...text, ...(headed ? [{ kind: 'heading', level: 0, text: '' } as const] : []), ...notes];
}
