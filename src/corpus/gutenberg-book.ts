/** A plain text in, its book out where it is a file of Project Gutenberg: what stands around it is the licence's. */
import { shownName } from './printable-text.ts';

const START = /^\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG EBOOK[^*]{0,400}\*{3}/m;
const END = /^\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG EBOOK/m;
/** What was printed in italics. */
const ITALICS = /(?<![\p{L}\p{N}_])_([^_]{1,300})_(?![\p{L}\p{N}_])/gu;

/** Only with what the file names. */
export interface Book {
  readonly title?: string;
  readonly author?: string;
  readonly text: string;
}

/** Lines must end in \n. */
export function gutenbergBook(text: string): Book {
  const start = START.exec(text);
  if (!start) return { text };
  const head = text.slice(0, start.index);
  const below = text.slice(start.index + start[0].length);
  const end = END.exec(below)?.index ?? below.length;
  const title = named('Title', head);
  const author = named('Author', head);
  return {
    ...(title && { title }),
    ...(author && { author }),
    text: below.slice(0, end).replace(ITALICS, '$1'),
  };
}

/** A field of the head; what is too long for a line goes on below, indented. */
function named(field: string, head: string): string {
  return shownName(
    new RegExp(`^${field}: (.+(?:\\n[ \\t]+\\S.*)*)`, 'm').exec(head)?.[1]?.replace(/\s+/g, ' ') ?? '',
  );
}
