/** The words of a sentence in, whether its wording gives a cause or an aim, or speaks of the text itself, out. */
import type { TextRange } from '../corpus/article.ts';
import cues from './data/cues.json' with { type: 'json' };
import { languageOf, languageRules } from './languages/languages.ts';
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
/** "This newsletter tells": a text of a kind that people keep at hand, not always the one it stands in. */
export const KIND_OF_TEXT = 16;

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
  const { smallForm, readSmall } = languageRules(language);
  const keyOf = (word: Word | undefined) => (word ? smallForm(word) : '');
  const listed = (
    cues as Record<
      string,
      {
        cause: string;
        /** Gives a cause behind a comma: elsewhere it tells a time, or something else. */
        afterComma?: string;
        purpose: string;
        text: string;
        kinds?: string;
        tells?: string;
        money?: string;
      }
    >
  )[languageOf(language)];
  const byFirstWord = new Map<string, { readonly rest: readonly string[]; readonly cue: number }[]>();
  const phrasesOf = (list = '') => list.split(', ').map((phrase) => phrase.split(' ').map(readSmall));
  const tells = phrasesOf(listed?.tells);
  const add = (phrases: string, cue: number) => {
    for (const [first = '', ...rest] of phrasesOf(phrases)) {
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { rest, cue }]);
    }
  };
  const stands = (phrase: readonly string[], from: number, wordAt: (at: number) => Word | undefined) =>
    phrase.every((next, n) => keyOf(wordAt(from + n)) === next);
  // ", since 1968", ", since May" and ", since then" are times.
  const gives =
    listed?.afterComma === undefined
      ? undefined
      : new RegExp(`, (?:${listed.afterComma}) (?!\\p{N}|\\p{Lu}\\p{L}|then\\b|when\\b)`, 'u');
  if (listed) {
    add(listed.cause, CAUSE);
    add(listed.purpose, PURPOSE);
    add(listed.text, TEXT);
    if (listed.kinds) add(listed.kinds, KIND_OF_TEXT);
    if (listed.money) add(listed.money, MONEY);
  }
  return {
    opens: (word) => byFirstWord.has(keyOf(word)),
    cuesAt(at, wordAt) {
      let found = 0;
      for (const { rest, cue } of byFirstWord.get(keyOf(wordAt(at))) ?? []) {
        if (!stands(rest, at + 1, wordAt)) continue;
        const after = at + 1 + rest.length;
        if (cue !== KIND_OF_TEXT || tells.some((verb) => stands(verb, after, wordAt))) found |= cue;
      }
      return found;
    },
    cuesOfSigns(text, { start, end }) {
      const sentence = text.slice(start, end);
      return (listed?.money && MONEY_SIGN.test(sentence) ? MONEY : 0) | (gives?.test(sentence) ? CAUSE : 0);
    },
  };
}
