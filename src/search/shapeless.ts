/** A text in, the same without the characters that nobody sees out. */

/**
 * Soft hyphens, zero-width spaces, byte order marks and what turns the direction of writing. The joiners U+200C and
 * U+200D stay, which Persian, Indic scripts and emoji need, and the space where it parts words written without spaces.
 */
const SHAPELESS =
  /[\u00AD\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|(?<![\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])\u200B/gu;

export function dropShapeless(text: string): string {
  return text.replace(SHAPELESS, '');
}
