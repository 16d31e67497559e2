/** Passages beside the blocks they were made of in, the same out with each footnote and what refers to it knowing each other. */
import type { Passage } from './article.ts';
import type { TextBlock } from './block.ts';

/** Paragraphs of one footnote; what follows is text of its own. */
const LONGEST_NOTE = 10;

/** A footnote is found by the headings that its text stands under, too. */
export function linkNotes(passages: readonly Passage[], blocks: readonly TextBlock[]): Passage[] {
  const placesOf = new Map<string, number[]>();
  for (const [at, { note }] of blocks.entries()) {
    const places = placesOf.get(note ?? '') ?? [];
    if (note !== undefined && places.length < LONGEST_NOTE) placesOf.set(note, [...places, at]);
  }
  const linked = [...passages];
  for (const [at, passage] of passages.entries()) {
    const notes = new Set(blocks[at]?.refersTo?.flatMap((label) => placesOf.get(label) ?? []));
    notes.delete(at);
    if (notes.size === 0) continue;
    linked[at] = { ...passage, notes: [...notes] };
    const above = [passage.heading, passage.above].filter(Boolean).join('\n');
    for (const place of notes) {
      const note = linked[place];
      if (note && note.noteOf === undefined) linked[place] = { ...note, ...(above && { above }), noteOf: at };
    }
  }
  return linked;
}
