/** Passages of one language in, all that is kept of them for ranking out; most of it taken over from the last edition. */
import type { Passage } from '../corpus/article.ts';
import type { Slices } from '../corpus/slices.ts';
import { type Analyzer, createAnalyzer } from './analysis.ts';
import { hasGathered } from './lexicon.ts';
import { STOP } from './marks.ts';
import { createPassageReader, type PassageReader } from './passage-reader.ts';
import { type PassageWords, tokensOf } from './passage-words.ts';
import { createRarity, learnCommonWords, type Rarity } from './rarity.ts';
import { createMeaning, type Meaning } from './sentence-meaning.ts';
import { createShortlist, type Shortlist } from './shortlist.ts';
import { synonymGroups } from './synonym-groups.ts';

/** Passages of one language; they are numbered from 0. */
export interface PassageStore {
  readonly analyzer: Analyzer;
  readonly rarity: Rarity;
  /** Undefined in languages without word vectors. */
  readonly meaning: Meaning | undefined;
  readonly words: PassageWords;
  readonly shortlist: Shortlist;
  /** All numbers. */
  readonly everything: readonly number[];
  readonly numbersByArticle: ReadonlyMap<string, readonly number[]>;
  /** What the next edition can go on with. */
  readonly made: Made;
}

interface Made {
  readonly numbers: ReadonlyMap<Passage, number>;
  readonly synonyms: string;
  readonly reader: PassageReader;
  /** How many passages have been read since all was read anew. */
  readonly read: number;
}

/** Passages that are numbered between two turns. */
const AT_ONCE = 1000;

/** Goes on with what the edition before has made, unless the synonyms have changed or too much of it is out of use. */
export function* storePassages(
  language: string,
  passages: readonly Passage[],
  synonyms: readonly (readonly string[])[],
  before: PassageStore | undefined,
): Slices<PassageStore> {
  const key = JSON.stringify(synonyms);
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
    if (!before?.made.numbers.has(passage)) fresh++;
  }
  const read = (before?.made.read ?? 0) + fresh;
  const base = before?.made.synonyms === key && !hasGathered(read, passages.length) ? before : undefined;
  if (!base) yield* learnCommonWords(language);
  const { analyzer, rarity, meaning, reader } = base
    ? { ...base, ...base.made }
    : createReading(language, synonyms);
  yield;
  const words = yield* reader.read(
    passages,
    base && { words: base.words, numberOf: (passage) => base.made.numbers.get(passage) },
  );
  const termsOf = (number: number) => {
    const { text = '', heading = '' } = passages[number] ?? {};
    const headingTerms = analyzer.readTokens(heading).flatMap(({ term, stop }) => (stop ? [] : term));
    const textTerms = [...termsToFind(words, number), ...analyzer.pairs(text)];
    return [textTerms, [...headingTerms, ...analyzer.pairs(heading)]];
  };
  const shortlist = yield* base ? base.shortlist.next(passages, termsOf) : createShortlist(passages, termsOf);
  const made = { numbers, synonyms: key, reader, read: base ? read : passages.length };
  return { analyzer, rarity, meaning, words, shortlist, everything, numbersByArticle, made };
}

function createReading(language: string, synonyms: readonly (readonly string[])[]) {
  const analyzer = createAnalyzer(language, synonymGroups(language, synonyms));
  const rarity = createRarity(analyzer);
  const meaning = language === 'en' ? createMeaning(rarity.general) : undefined;
  return { analyzer, rarity, meaning, reader: createPassageReader(analyzer, meaning) };
}

/** The terms of a passage that are not stop words. */
function termsToFind(words: PassageWords, passage: number): string[] {
  const found: string[] = [];
  const [from, to] = tokensOf(words, passage);
  for (let t = from; t < to; t++) {
    const term = words.lexicon.terms[words.terms[t] ?? -1];
    if (term !== undefined && !((words.marks[t] ?? STOP) & STOP)) found.push(term);
  }
  return found;
}
