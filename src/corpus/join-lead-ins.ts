/** Blocks in, the same out with each short paragraph that ends in a colon joined to the list, table or code it leads in. */
import type { Block, TextBlock } from './block.ts';
import { joinBlocks } from './block.ts';

/** A longer paragraph tells something of its own, whatever it ends with. */
const LONGEST_LEAD_IN = 300;
const LEADS_IN = /[:：]["'”’»)\]）」』*_]*$/u;
/** Lines of code and rows of tables are not looked through for sentences: two would count as one. */
const SEVERAL_SENTENCES = /[.!?…]\s+\S/;

/** "Then open this port:" says nothing without what follows, which is found by the words before. */
export function joinLeadIns(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === 'paragraph' && block.kind !== 'heading' && leadsIn(last, block))
      joined[joined.length - 1] = joinBlocks(last, block);
    else joined.push(block);
  }
  return joined;
}

function leadsIn({ pieces, note }: TextBlock, next: TextBlock): boolean {
  if (next.kind !== 'list' && next.kind !== 'table' && next.kind !== 'code') return false;
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const plain = next.kind === 'list' || !pieces.some((piece) => SEVERAL_SENTENCES.test(piece));
  return note === next.note && length <= LONGEST_LEAD_IN && plain && LEADS_IN.test(pieces.at(-1) ?? '');
}
