/** A question and some languages in, the one it is put in out, told by its small words: "what about" is English. */
import { languageRules } from './languages.ts';

/**
 * @param languages Those of the articles; none is told where there is only one.
 * @returns Undefined where no language has more of the question's small words than every other.
 */
export function spokenLanguage(question: string, languages: readonly string[]): string | undefined {
  if (languages.length < 2) return undefined;
  const words = question.match(/[\p{L}\p{M}]+/gu) ?? [];
  const [first, second] = languages
    .map((language) => {
      const { fold, isStopWord } = languageRules(language);
      return { language, small: words.filter((word) => isStopWord(fold(word))).length };
    })
    .sort((a, b) => b.small - a.small);
  return first && first.small > (second?.small ?? 0) ? first.language : undefined;
}
