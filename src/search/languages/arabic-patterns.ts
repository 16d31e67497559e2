/**
 * An Arabic word without clitics in, the word that its pattern tells it is a form of out, as in Taghva, Elkhoury and
 * Coombs 2005: verbs ("ينتشر" of "انتشر"), nouns of action ("تسجيل" of "سجل") and broken plurals ("خنادق" of "خندق").
 */

/** Whole words by the places of their root, and what they become; the first that fits. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^ت(..)ي([^ةهيا])$/, '$1$2'],
  [/^[يتن]ست(?=...)/, 'است'],
  [/^[يتن](?=ن[^ا]..$|.ت..$)/, 'ا'],
  [/^استء/, 'استا'],
  [/^(است.|ا(?!س).ت)ي(.)$/, '$1ا$2'],
  [/^(ا(?!س).ت)يا(.)$/, '$1ا$2'],
  [/^(است..|ا(?!س).ت.|ان..)ا(.)$/, '$1$2'],
  [/^ي(.)[ويا]([^ةهيا])$/, '$1ا$2'],
  [/^ت(..[^ةهياتن])$/, '$1'],
  [/^ا(?!.ت)(..)ا?([^ةهيا])$/, '$1$2'],
  [/^م(.)ا(.[^ا])(?:ة|ا?ت(?:ها?|هم)?)$/, '$1ا$2'],
  [/^م(.)ا(.[^ةهياتن])$/, 'م$1$2'],
  [/^م(.)ا(.)ي(.)$/, 'م$1$2و$3'],
  [/^(.)وا(..)$/, '$1ا$2'],
  [/^(.)وا(.)ي(.)$/, '$1ا$2و$3'],
  [/^(..)اء([^ةهيا])$/, '$1ي$2'],
  [/^ا(..)ياء$/, '$1ي'],
  [/^([^ات].)(.)اء$/, '$1ي$2'],
  [/^([^اتمي].)ا(.[^ةهياتنك])$/, '$1$2'],
  [/^([^اتمي].)ا(.)ي([^ةهياتن])$/, '$1$2$3'],
  [/^([^ام].[^اوي])[اوي]([^ةهيانتك])$/, '$1$2'],
  [/^(..)و([^ةهيا])$/, '$1$2'],
];

export function readPattern(word: string): string {
  for (const [pattern, instead] of PATTERNS) {
    const read = word.replace(pattern, instead);
    if (read !== word) return read;
  }
  return word;
}
