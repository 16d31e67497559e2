/** A question and some languages in, the one it is put in out, told by its small words or its script. */
import { languageRules } from './languages/languages.ts';
import { perLanguage } from './languages/per-language.ts';

/** Scripts that are several of Unicode's, by what `Intl.Locale` calls them. */
const SEVERAL: Readonly<Record<string, string>> = {
  Hans: '\\p{sc=Han}',
  Hant: '\\p{sc=Han}',
  Jpan: '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}',
  Kore: '\\p{sc=Hang}\\p{sc=Han}',
};

/**
 * "What about" is English; of the languages with as many of a question's small words, the one in whose script it is.
 * @param languages Those of the articles; none is told where there is only one.
 * @returns Undefined where no language has more for it than every other.
 */
export function spokenLanguage(question: string, languages: readonly string[]): string | undefined {
  if (languages.length < 2) return undefined;
  const [first, second] = weighed(question, languages);
  if (!first || (first.small === second?.small && first.letters === second.letters)) return undefined;
  return first.small + first.letters > 0 ? first.language : undefined;
}

/** Of the languages people ask in, the most common. */
const COMMON = 'en es fr de pt it ru zh ja ko ar hi tr vi th el'.split(' ');
/** One small word may be a name in another language. */
const FEWEST_SMALL = 2;

/** Whether a question is put in a language that is none of these. */
export function isForeign(question: string, languages: readonly string[]): boolean {
  return foreignLanguage(question, languages) !== undefined;
}

/**
 * The language a question is put in that is none of the articles', by several small words, or by its script.
 * @param others That it may be put in.
 */
export function foreignLanguage(
  question: string,
  languages: readonly string[],
  others: readonly string[] = COMMON,
): string | undefined {
  const [own] = weighed(question, languages);
  // Where every second word is a small one of theirs, no other language has to be looked at.
  if (!own || own.small * 2 >= wordsOf(question).length) return undefined;
  const [other] = weighed(question, others);
  if (!other) return undefined;
  const inWords = other.small >= FEWEST_SMALL && other.small > own.small;
  return inWords || (own.letters === 0 && other.letters > 0) ? other.language : undefined;
}

/** How many of a question's words are small ones in each language, and how many letters in its script; most first. */
function weighed(question: string, languages: readonly string[]) {
  const words = wordsOf(question);
  return languages
    .map((language) => {
      const { fold, isStopWord } = languageRules(language);
      const small = words.filter((word) => isStopWord(fold(word))).length;
      return { language, small, letters: question.match(lettersOf(language))?.length ?? 0 };
    })
    .sort((a, b) => b.small - a.small || b.letters - a.letters);
}

function wordsOf(question: string): readonly string[] {
  return question.match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Letters of the script the language is mostly written in. */
const lettersOf = perLanguage((language) => {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  return new RegExp(`[${SEVERAL[script] ?? `\\p{sc=${script}}`}]`, 'gu');
});
