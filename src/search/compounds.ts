/** A language in, its words that are written or cut as several out: data/compounds/. */
import th from './data/compounds/th.json' with { type: 'json' };
import vi from './data/compounds/vi.json' with { type: 'json' };
import { languageOf } from './languages/languages.ts';

/** With commas between them: Vietnamese puts spaces between syllables, and Thai is cut where a part is a word too. */
const LISTED: Readonly<Record<string, readonly string[]>> = { th, vi };

/** Each as a group of its own: see createAnalyzer. */
export function compoundsOf(language: string): readonly (readonly string[])[] {
  return (LISTED[languageOf(language)] ?? []).flatMap((line) => line.split(', ').map((word) => [word]));
}
