/** A stretch of a passage in, how much of the question stands there word for word out. */
import { shareOf } from './content.ts';
import type { Match } from './match.ts';

/** @returns The share, by idf, of the content words that stand from `from` to `to` in the very form asked. */
export function exactForms({ question, words, asked, from: base }: Match, from: number, to: number): number {
  const exact = new Array<boolean>(question.content.length).fill(false);
  for (let t = from; t < to; t++) {
    const i = question.contentOf[asked[t - base] ?? -1] ?? -1;
    if (i >= 0 && words.words[t] === question.content[i]?.form) exact[i] = true;
  }
  return shareOf(question, (i) => exact[i] === true);
}
