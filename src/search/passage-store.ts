/** Passages of one language in, all that is kept of them for ranking out; most of it taken over from the last edition. */
import type { Passage } from '../corpus/article.ts';
import type { Slices } from '../corpus/slices.ts';
import { createLanguageReader, keyOf, type LanguageReader } from './language-reader.ts';
import { hasGathered } from './lexicon.ts';
import type { ReadWords } from './passage-columns.ts';
import type { PassageWords } from './passage-words.ts';
import { createShortlist, type Shortlist } from './shortlist.ts';

/** Passages of one language; they are numbered from 0. */
export interface PassageStore extends ReadPassages {
  readonly words: PassageWords;
  readonly shortlist: Shortlist;
  /** All numbers. */
  readonly everything: readonly number[];
  readonly numbersByArticle: ReadonlyMap<string, readonly number[]>;
}

/** Passages that have been read: an index of them and others can go on from here. */
export interface ReadPassages {
  readonly reader: LanguageReader;
  readonly words: ReadWords;
  readonly numbers: ReadonlyMap<Passage, number>;
  /** How many passages have been read since all was read anew. */
  readonly read: number;
}

/** Passages that are numbered between two turns. */
const AT_ONCE = 1000;

/** Goes on with what has been read before, unless the synonyms have changed or too much of it is out of use. */
export function* storePassages(
  language: string,
  passages: readonly Passage[],
  synonyms: readonly (readonly string[])[],
  before: ReadPassages | undefined,
): Slices<PassageStore> {
  const numbers = new Map<Passage, number>();
  const everything: number[] = [];
  const numbersByArticle = new Map<string, number[]>();
  let fresh = 0;
  for (const [number, passage] of passages.entries()) {
    if (number % AT_ONCE === 0) yield;
    everything.push(number);
    numbers.set(passage, number);
    const own = numbersByArticle.get(passage.articleId);
    if (own) own.push(number);
    else numbersByArticle.set(passage.articleId, [number]);
    if (!before?.numbers.has(passage)) fresh++;
  }
  const read = (before?.read ?? 0) + fresh;
  const asBefore = before?.reader.key === keyOf(synonyms) && !hasGathered(read, passages.length);
  const base = asBefore ? before : undefined;
  const reader = base?.reader ?? (yield* createLanguageReader(language, synonyms));
  yield;
  const words = yield* reader.passages.read(
    passages,
    base && { words: base.words, numberOf: (passage) => base.numbers.get(passage) },
  );
  const shortlist = yield* createShortlist(words);
  const readAnew = base ? read : passages.length;
  return { reader, words, shortlist, everything, numbersByArticle, numbers, read: readAnew };
}
