/** The words of a sentence in, whether its wording gives a cause or an aim out. */
import type { Word } from './analysis.ts';
import cues from './data/cues.json' with { type: 'json' };
import { languageRules } from './languages.ts';

/** Bits of a sentence's cues. */
export const CAUSE = 1;
export const PURPOSE = 2;

/** @returns The bits above, added up. */
export type CuesOf = (words: readonly Word[]) => number;

/** Looks for the wordings listed in data/cues.json; a language without a list gives no cues. */
export function createCueFinder(language: string): CuesOf {
  const { fold } = languageRules(language);
  const listed = (cues as Record<string, { cause: string; purpose: string }>)[language];
  const byFirstWord = new Map<string, { readonly rest: readonly string[]; readonly cue: number }[]>();
  const add = (phrases: string, cue: number) => {
    for (const phrase of phrases.split(', ')) {
      const [first = '', ...rest] = phrase.split(' ').map(fold);
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { rest, cue }]);
    }
  };
  if (listed) {
    add(listed.cause, CAUSE);
    add(listed.purpose, PURPOSE);
  }
  return (words) => {
    let found = 0;
    for (let at = 0; at < words.length; at++) {
      const phrases = byFirstWord.get(words[at]?.word ?? '');
      for (const { rest, cue } of phrases ?? []) {
        if (rest.every((next, n) => words[at + 1 + n]?.word === next)) found |= cue;
      }
    }
    return found;
  };
}
