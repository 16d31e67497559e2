/** A text that somebody else wrote in, the same without the characters that a terminal obeys out. */

/** Leaves line ends and tabs; what else is a control character, such as ESC, can colour, move or rename what it likes. */
export function printableText(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '');
}

/** The same in one line. */
export function printableLine(text: string): string {
  return printableText(text).replace(/\s*\n\s*/g, ' ');
}
