/** A word in, one that looks like it and that the text doesn't have yet out. */

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';

/** @param vocabulary Lower-case words that must not come out; every invented one is added to it. */
export function createInventor(vocabulary: Set<string>): (word: string) => string | undefined {
  return (word) => {
    // The ending stays, so that stemmers treat it as they treated the word.
    if (!/^[a-z]{5,}$/.test(word)) return undefined;
    for (let turn = 1; turn < VOWELS.length * CONSONANTS.length; turn++) {
      const fresh = rotated(word.slice(0, -2), turn) + word.slice(-2);
      if (vocabulary.has(fresh)) continue;
      vocabulary.add(fresh);
      return fresh;
    }
    return undefined;
  };
}

function rotated(letters: string, turn: number): string {
  return letters.replace(/[a-z]/g, (letter) => {
    const ring = VOWELS.includes(letter) ? VOWELS : CONSONANTS;
    return ring[(ring.indexOf(letter) + turn) % ring.length] ?? letter;
  });
}
