/** A word and the endings of a language in, the word without them out: what its stemmers of light endings share. */

/** Which endings to take off, by their length, the longest first. */
export type Endings = readonly (readonly [length: number, endings: ReadonlySet<string>])[];

/** @param listed With spaces between them. */
export function parseEndings(listed: string): Endings {
  const endings = listed.split(' ');
  const lengths = [...new Set(endings.map(({ length }) => length))].sort((one, other) => other - one);
  return lengths.map((length) => [length, new Set(endings.filter((ending) => ending.length === length))]);
}

/** @param tells Whether a rest without that ending is left with enough to tell it by; otherwise a shorter one goes. */
export function withoutEnding(
  word: string,
  endings: Endings,
  tells: (rest: string, ending: string) => boolean,
): string {
  for (const [length, listed] of endings) {
    const ending = word.slice(-length);
    if (!listed.has(ending)) continue;
    const rest = word.slice(0, -length);
    if (tells(rest, ending)) return rest;
  }
  return word;
}

/** Ends that go one after the other, each with the least that it leaves and what comes in its place. */
export type Turns = readonly (readonly [end: RegExp, least: number, instead: string])[];

export function takeTurns(
  stem: string,
  turns: Turns,
  tells: (rest: string, least: number) => boolean,
): string {
  let left = stem;
  for (const [end, least, instead] of turns) {
    const found = end.exec(left);
    if (!found) continue;
    const rest = left.slice(0, found.index);
    if (tells(rest, least)) left = rest + instead;
  }
  return left;
}

/** What the first pattern that fits makes of a stem; one that would leave a single letter stays. */
export function replaceEnd(stem: string, ends: readonly (readonly [end: RegExp, instead: string])[]): string {
  const [end, instead = ''] = ends.find(([one]) => one.test(stem)) ?? [];
  const made = end ? stem.replace(end, instead) : stem;
  return made.length < 2 ? stem : made;
}

/**
 * Takes out a vowel that goes when an ending comes: all but the last letter of a stem from there on.
 *
 * @param vowel What must stand before it, so that a word is left.
 */
export function withoutFleeting(stem: string, fleeting: RegExp, vowel: RegExp): string {
  const found = fleeting.exec(stem);
  if (!found || found.index < 2 || !vowel.test(stem.slice(0, found.index))) return stem;
  return stem.slice(0, found.index) + stem.slice(-1);
}
