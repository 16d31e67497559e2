/** What is typed for a topic in, which of its words tell what is meant out: the small words of a language don't. */
import type { Analyzer } from '../analysis.ts';
import { foldName } from '../fold-name.ts';

/** A word that more may follow counts as a beginning from this many letters on. */
export const BEGINS_FROM = 3;

/**
 * "Where", "is" and "the" tell nothing, nor does what is begun with one or two letters after such words alone.
 * @param words What is typed, folded: its last words.
 */
export function tellingWords(
  typed: string,
  words: readonly string[],
  analyzer: Analyzer,
): readonly boolean[] {
  const small = new Set(
    typed
      .split(/\s+/)
      .filter((part) => analyzer.tokens(part).every(({ stop }) => stop))
      .flatMap((part) => foldName(part).split(' ')),
  );
  const telling = words.map((word) => !small.has(word));
  const last = words.length - 1;
  const isBegun = last > 0 && telling.indexOf(true) === last && (words[last] ?? '').length < BEGINS_FROM;
  return isBegun ? words.map(() => false) : telling;
}
