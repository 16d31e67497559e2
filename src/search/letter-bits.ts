/** A word in, its letters as bits out: what tells most words apart at a glance, before their edits are counted. */

/** A bit for each letter; two letters may share one. An edit changes two bits at most. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/**
 * Looks through the letters of many words, from one on, for a word that so many edits may make of the typed one, or
 * that may begin with it.
 * @param typed The letters of the typed word.
 * @returns Its number; how many there are when there is none.
 */
export function nextAlike(letters: readonly number[], typed: number, edits: number, from: number): number {
  let number = from;
  for (; number < letters.length; number++) {
    const own = letters[number] ?? 0;
    if ((typed & ~own) === 0 || countBits(typed ^ own) <= 2 * edits) break;
  }
  return number;
}

/** How many bits are set, counted side by side (Warren, Hacker's Delight, 5-1). */
export function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
