/** Blocks in, the same out with each short paragraph that ends in a colon joined to what it leads in. */
import type { Block, TextBlock } from './block.ts';
import { joinParagraphs } from './join-paragraphs.ts';

/** A longer paragraph tells something of its own, whatever it ends with. */
const LONGEST_LEAD_IN = 300;
const LEADS_IN = /[:：]["'”’»)\]）」』*_]*$/u;
/** "The committee may refuse a building that", before a list of what. */
const UNENDED = /\p{L}$/u;
/** Lines of code and rows of tables are not looked through for sentences: two would count as one. A text of several says something alone. */
const SEVERAL_SENTENCES = /[.!?…]\s+\S/;

/** "Then open this port:" says nothing without what follows, which is found by the words before. */
export function joinLeadIns(blocks: readonly Block[]): Block[] {
  return joinParagraphs(blocks, leadsIn);
}

/** @param first Whether nothing stands before, so that it may be the title. */
function leadsIn({ pieces, note }: TextBlock, next: TextBlock, first: boolean): boolean {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (note !== next.note || length > LONGEST_LEAD_IN) return false;
  const end = pieces.at(-1) ?? '';
  if (next.kind === 'list' && !first && UNENDED.test(end)) return true;
  const plain = next.kind === 'list' || !pieces.some((piece) => SEVERAL_SENTENCES.test(piece));
  return plain && LEADS_IN.test(end);
}
