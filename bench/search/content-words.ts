/** A question in, its words without the stop words out: for engines that leave stop words to their user. */
import { ENGLISH_STOP_WORDS } from '../../src/search/languages/english-stop-words.ts';

/** @param word In lower case. */
export function isContentWord(word: string): boolean {
  return !ENGLISH_STOP_WORDS.has(word);
}

/** Letters and digits only, in lower case: nothing that any engine's query language could take for a sign. */
export function words(question: string): string[] {
  return question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All its words when every one is a stop word. */
export function contentWords(question: string): string[] {
  const all = words(question);
  const content = all.filter(isContentWord);
  return content.length > 0 ? content : all;
}
