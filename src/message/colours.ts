/** The colour of a card's edge: how sure it is, at a glance. */
export const colours = {
  quote: 0x2e9e6b,
  closest: 0xd9a23b,
  notCovered: 0x8a8f98,
  passage: 0x4a7fc1,
  notice: 0x8a8f98,
} as const;
