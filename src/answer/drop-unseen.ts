/** Text as people write it on Discord in, the same without what shows nothing by itself out. */

/** Underscores around words; those inside one, as in snake_case, and escaped ones mean themselves. */
const ITALICS = /(?<![\p{L}\p{N}_\\])_(?=[^\s_])(.{1,1000}?)(?<=[^\s_\\])_(?![\p{L}\p{N}_])/gsu;

export function dropItalics(text: string): string {
  return text.replace(ITALICS, '$1');
}

/**
 * Soft hyphens, zero-width spaces, byte order marks and what turns the direction of writing. The joiners U+200C and
 * U+200D stay, which Persian, Indic scripts and emoji need, and the space where it parts words written without spaces.
 */
const SHAPELESS =
  /[\u00AD\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|(?<![\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])\u200B/gu;

export function dropShapeless(text: string): string {
  return text.replace(SHAPELESS, '');
}
