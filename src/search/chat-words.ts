/** A question's words in, which of them people only chat with out: "yo", "tho", "xfa". */
import listed from './data/chat-words.json' with { type: 'json' };
import { languageOf, languageRules } from './languages/languages.ts';
import { perLanguage } from './languages/per-language.ts';
import { markOf, NAME } from './marks.ts';
import type { Word } from './word.ts';

/** After these even "bot" is a thing that is asked for. */
const ARTICLES = new Set(['the', 'a', 'an', 'this', 'my', 'your', 'our']);

/** Whether a word that no passage has, and that is not written as a name, is there for the tone alone. */
export function isChat(words: readonly Word[], at: number, language: string): boolean {
  const word = words[at];
  if (!word || ARTICLES.has(words[at - 1]?.word ?? '') || markOf(word, at === 0) & NAME) return false;
  return chatWords(languageOf(language)).has(drawnIn(word.word));
}

const chatWords = perLanguage((language): ReadonlySet<string> => {
  const { fold } = languageRules(language);
  const list = (listed as Record<string, string | undefined>)[language]?.split(' ') ?? [];
  return new Set(list.map((word) => drawnIn(fold(word))));
});

/** "Yooo" is as long as one likes. */
const drawnIn = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1');
