/** A word in, its letters as bits out: what tells most words apart at a glance, before their edits are counted. */

/** A bit for each letter; two letters may share one. An edit changes two bits at most. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** How many bits are set. */
export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
