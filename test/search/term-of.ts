/** A language and a word in, the term that the word is found by out. */
import { languageRules } from '../../src/search/languages/languages.ts';

export function termOf(language: string, word: string): string {
  const { fold, stem } = languageRules(language);
  return stem(fold(word));
}

/** The same without the star of a word that says something and leaves what a stop word does. */
export function bareTermOf(language: string, word: string): string {
  return termOf(language, word).replace('*', '');
}
