/** A text that somebody else wrote in, the same without the characters that a terminal obeys out. */

/** Leaves line ends and tabs; what else is a control character, such as ESC, can colour, move or rename what it likes. */
export function printableText(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '');
}

/** The same in one line. */
export function printableLine(text: string): string {
  return printableText(text).replace(/\s*\n\s*/g, ' ');
}

/**
 * A title, heading or author in, as it stands among words of ours out: without overrides and isolates of the writing
 * direction, which turn around what follows, and without halves of characters.
 */
export function shownName(name: string): string {
  return printableLine(name)
    .replace(/[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
