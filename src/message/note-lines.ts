/** A passage with footnotes in, the footnotes as lines of small print out: a reader sees what the text goes on to say of it. */
import type { Article, Passage } from '../corpus/article.ts';
import { cutEscaped } from './lay-card.ts';

/** More are literature, not remarks. */
const SIGNS = ['¹', '²', '³'];
/** Characters of each: long ones are read in their own place. */
const NOTE_ROOM = 200;

export function noteLines({ passages }: Article, { notes = [] }: Passage): string[] {
  return SIGNS.flatMap((sign, at) => {
    const note = passages[notes[at] ?? -1];
    return note ? [`-# ${sign} ${cutEscaped(note.text.replace(/\s+/g, ' '), NOTE_ROOM)}`] : [];
  });
}
