/** A text in, every two neighbouring ideographs out: they find words that a segmenter cuts differently elsewhere. */

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu;

export function characterPairs(text: string): string[] {
  const pairs: string[] = [];
  for (const run of text.match(IDEOGRAPHS) ?? []) {
    const characters = [...run];
    for (let i = 1; i < characters.length; i++) pairs.push(`${characters[i - 1]}${characters[i]}`);
  }
  return pairs;
}
