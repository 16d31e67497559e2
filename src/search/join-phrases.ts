/** Words in, the same with one word in the place of every phrase that means the same as others. */
import { NO_FORM, type Token, type Word } from './word.ts';

export interface Phrase {
  /** The terms after the first. */
  readonly rest: readonly string[];
  /** What it is read as. */
  readonly term: string;
}

/** What a word may be to a phrase, whatever stands beside it; bits below 8. */
export const ALONE = 1;
export const OPENS = 2;
export const FOLLOWS = 4;

/** All phrases of a language. */
export interface Phrases {
  /** By their first term, longest first. */
  readonly startingWith: ReadonlyMap<string, readonly Phrase[]>;
  /** Whether it is read as one word whether any text has it or not: its parts alone say something else. */
  isCompound(term: string): boolean;
  /** ALONE, OPENS and FOLLOWS, the last for the second words of phrases, or 0 for a word that is in none of these. */
  partOf(word: Pick<Word, 'term' | 'stop'>): number;
}

/** @param groups Each phrase by its terms; each is read as the first of its group, and a compound when it is alone there. */
export function createPhrases(groups: readonly (readonly (readonly string[])[])[]): Phrases {
  /** By their first term, and by the others. */
  const found = new Map<string, Map<string, Phrase>>();
  const seconds = new Set<string>();
  const compounds = new Set<string>();
  for (const [first = [], ...others] of groups) {
    if (others.length === 0) compounds.add(first.join('_'));
    for (const [start, ...rest] of [first, ...others]) {
      if (start === undefined) continue;
      const alike = found.get(start) ?? new Map<string, Phrase>();
      found.set(start, alike);
      const key = rest.join(' ');
      if (alike.has(key)) continue;
      alike.set(key, { rest, term: first.join('_') });
      if (rest[0] !== undefined) seconds.add(rest[0]);
    }
  }
  const byTerm = new Map<string, readonly Phrase[]>();
  for (const [start, alike] of found)
    byTerm.set(
      start,
      [...alike.values()].sort((a, b) => b.rest.length - a.rest.length),
    );
  return {
    startingWith: byTerm,
    isCompound: (term) => compounds.has(term),
    partOf({ term, stop }) {
      const own = byTerm.get(term) ?? [];
      const alone = !stop && own.some(({ rest }) => rest.length === 0) ? ALONE : 0;
      const opens = own.some(({ rest }) => rest.length > 0) ? OPENS : 0;
      return alone | opens | (seconds.has(term) ? FOLLOWS : 0);
    },
  };
}

/**
 * The longest phrase that begins with word `at`. A stop word alone is none.
 * @param joins Whether phrases may be read as a term; all may when it is left out.
 */
export function findPhrase(
  wordAt: (at: number) => Word | undefined,
  at: number,
  phrases: Phrases,
  joins: (term: string) => boolean = () => true,
): Phrase | undefined {
  const first = wordAt(at);
  if (!first) return undefined;
  const found = phrases.startingWith
    .get(first.term)
    ?.find(({ rest, term }) => rest.every((next, n) => wordAt(at + 1 + n)?.term === next) && joins(term));
  return found && first.stop && found.rest.length === 0 ? undefined : found;
}

/** The word that stands for a phrase of these words. */
export function joinWords<W extends Word>(first: W, own: readonly W[], { term }: Phrase): W {
  return { ...first, word: own.map(({ word }) => word).join(' '), term, stop: false, form: NO_FORM };
}

/** Puts one word that stands for its group in the place of the words of each phrase that `joins` allows. */
export function joinPhrases(
  tokens: readonly Token[],
  phrases: Phrases,
  joins?: (term: string) => boolean,
): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = findPhrase((n) => tokens[n], at, phrases, joins);
    const own = tokens.slice(at, at + 1 + (phrase?.rest.length ?? 0));
    const [first] = own;
    if (!first) continue;
    const { end } = own.at(-1) ?? first;
    joined.push(phrase ? { ...joinWords(first, own, phrase), end } : first);
    at += own.length - 1;
  }
  return joined;
}
