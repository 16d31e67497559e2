/** A name that others may have written in letters from right to left in, the same closed for what follows it on its line out. */

/** Hebrew, Arabic and the others. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The left-to-right mark (U+200E): without it the numbers that follow, "¶ 1 of 2", are drawn before the name, turned around. */
export function closedName(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `${name}\u200e` : name;
}
