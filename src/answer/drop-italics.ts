/** Text as people write it on Discord in, the same without the underscores that only set it in italics out. */

/** Underscores around words; those inside one, as in snake_case, and escaped ones mean themselves. */
const ITALICS = /(?<![\p{L}\p{N}_\\])_(?=[^\s_])(.{1,1000}?)(?<=[^\s_\\])_(?![\p{L}\p{N}_])/gsu;

export function dropItalics(text: string): string {
  return text.replace(ITALICS, '$1');
}
