/** A passage and the place of a sentence in it in, the sentence's text out; '' where it has no such sentence. */
import type { Passage } from './article.ts';

export function sentenceText(
  { text, sentences }: Pick<Passage, 'text' | 'sentences'>,
  place: number,
): string {
  const { start = 0, end = 0 } = sentences[place] ?? {};
  return text.slice(start, end);
}
