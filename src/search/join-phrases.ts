/** Words in, the same with one word in the place of every phrase that means the same as others. */
import { NO_FORM, type Word } from './word.ts';

interface Phrase {
  /** The terms after the first. */
  readonly rest: readonly string[];
  /** What it is read as. */
  readonly term: string;
}

/** What a word may be to a phrase, whatever stands beside it; bits. */
export const ALONE = 1;
export const OPENS = 2;
export const FOLLOWS = 4;

/** All phrases of a language. */
export interface Phrases {
  /** By their first term, longest first. */
  readonly startingWith: ReadonlyMap<string, readonly Phrase[]>;
  /** ALONE, OPENS and FOLLOWS, the last for the second words of phrases, or 0 for a word that is in none of these. */
  partOf(word: Pick<Word, 'term' | 'stop'>): number;
}

/** @param groups Each phrase by its terms; each is read as the first of its group. */
export function createPhrases(groups: readonly (readonly (readonly string[])[])[]): Phrases {
  const byTerm = new Map<string, Phrase[]>();
  const seconds = new Set<string>();
  for (const [first = [], ...others] of groups) {
    for (const [start, ...rest] of [first, ...others]) {
      if (start === undefined) continue;
      const alike = byTerm.get(start) ?? [];
      if (alike.some((one) => one.rest.join(' ') === rest.join(' '))) continue;
      alike.push({ rest, term: first.join('_') });
      if (rest[0] !== undefined) seconds.add(rest[0]);
      byTerm.set(
        start,
        alike.sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  }
  return {
    startingWith: byTerm,
    partOf({ term, stop }) {
      const own = byTerm.get(term) ?? [];
      const alone = !stop && own.some(({ rest }) => rest.length === 0) ? ALONE : 0;
      const opens = own.some(({ rest }) => rest.length > 0) ? OPENS : 0;
      return alone | opens | (seconds.has(term) ? FOLLOWS : 0);
    },
  };
}

/** The longest phrase that begins with word `at`, of those that `joins` allows. A stop word alone is none. */
function findPhrase(
  words: readonly Word[],
  at: number,
  phrases: Phrases,
  joins: (term: string) => boolean,
): Phrase | undefined {
  const first = words[at];
  if (!first) return undefined;
  const found = phrases.startingWith
    .get(first.term)
    ?.find(({ rest, term }) => rest.every((next, n) => words[at + 1 + n]?.term === next) && joins(term));
  return found && first.stop && found.rest.length === 0 ? undefined : found;
}

/**
 * Puts one word that stands for its group in the place of the words of each phrase.
 * @param keeping Puts it after them instead.
 * @param joins Whether phrases may be read as a term; all may when it is left out.
 */
export function joinPhrases<W extends Word>(
  words: W[],
  phrases: Phrases,
  keeping: boolean,
  span: (first: W, last: W) => W,
  joins: (term: string) => boolean = () => true,
): W[] {
  const joined: W[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first) continue;
    const phrase = findPhrase(words, i, phrases, joins);
    const last = words[i + (phrase?.rest.length ?? 0)];
    if (!phrase || !last) {
      joined.push(first);
      continue;
    }
    const own = words.slice(i, i + phrase.rest.length + 1);
    const word = own.map((one) => one.word).join(' ');
    if (keeping && own.length > 1) joined.push(...own);
    joined.push({ ...span(first, last), word, term: phrase.term, stop: false, form: NO_FORM });
    i += phrase.rest.length;
  }
  return joined;
}
