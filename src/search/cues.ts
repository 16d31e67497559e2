/** The words of a sentence in, whether its wording gives a cause or an aim, or speaks of the text itself, out. */
import type { TextRange } from '../corpus/article.ts';
import cues from './data/cues.json' with { type: 'json' };
import { languageOf, languageRules } from './languages.ts';
import type { Word } from './word.ts';

/** Bits of a sentence's cues. */
export const CAUSE = 1;
export const PURPOSE = 2;
/** A cause or an aim. */
export const REASON = CAUSE | PURPOSE;
/** "This article". */
export const TEXT = 4;
/** An amount of money. */
export const MONEY = 8;

/** Finds cues in words of one language. */
export interface CueFinder {
  /** Whether a wording that is looked for may begin with the word. */
  opens(word: Word): boolean;
  /**
   * @param wordAt The sentence's words, undefined after the last.
   * @returns The bits above for the wordings that begin with word `at`, added up.
   */
  cuesAt(at: number, wordAt: (at: number) => Word | undefined): number;
  /** @returns The bits above for what the signs in a sentence tell. */
  cuesOfSigns(text: string, sentence: TextRange): number;
}

const MONEY_SIGN = /\p{Sc}/u;

/** Looks for the wordings listed in data/cues.json; a language without a list gives no cues. */
export function createCueFinder(language: string): CueFinder {
  const { fold, stem, endsSmallWords } = languageRules(language);
  const keyOf = (word: Word | undefined) => (endsSmallWords ? word?.term : word?.word) ?? '';
  const read = (word: string) => (endsSmallWords ? stem(fold(word)) : fold(word));
  const listed = (cues as Record<string, { cause: string; purpose: string; text: string; money?: string }>)[
    languageOf(language)
  ];
  const byFirstWord = new Map<string, { readonly rest: readonly string[]; readonly cue: number }[]>();
  const add = (phrases: string, cue: number) => {
    for (const phrase of phrases.split(', ')) {
      const [first = '', ...rest] = phrase.split(' ').map(read);
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { rest, cue }]);
    }
  };
  if (listed) {
    add(listed.cause, CAUSE);
    add(listed.purpose, PURPOSE);
    add(listed.text, TEXT);
    if (listed.money) add(listed.money, MONEY);
  }
  return {
    opens: (word) => byFirstWord.has(keyOf(word)),
    cuesAt(at, wordAt) {
      let found = 0;
      for (const { rest, cue } of byFirstWord.get(keyOf(wordAt(at))) ?? []) {
        if (rest.every((next, n) => keyOf(wordAt(at + 1 + n)) === next)) found |= cue;
      }
      return found;
    },
    cuesOfSigns: (text, { start, end }) =>
      listed?.money && MONEY_SIGN.test(text.slice(start, end)) ? MONEY : 0,
  };
}
