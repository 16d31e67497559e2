/** Blocks in, the same out with each paragraph that says nothing alone joined to what follows it. */
import type { Block, TextBlock } from './block.ts';

/** @param first Whether nothing stands before the paragraph. */
type Belong = (paragraph: TextBlock, next: TextBlock, first: boolean) => boolean;

export function joinParagraphs(blocks: readonly Block[], belong: Belong): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === 'paragraph' && block.kind !== 'heading' && belong(last, block, joined.length === 1))
      joined[joined.length - 1] = joinBlocks(last, block);
    else joined.push(block);
  }
  return joined;
}

/** Two neighbours as one block of the second one's kind. */
function joinBlocks(first: TextBlock, second: TextBlock): TextBlock {
  const refersTo = [...(first.refersTo ?? []), ...(second.refersTo ?? [])];
  return {
    ...second,
    pieces: [...first.pieces, ...second.pieces],
    ...(refersTo.length > 0 && { refersTo }),
  };
}
