/** A language in, how telling its words are in general out: what seven paragraphs alone can't say. */
import type { Analyzer } from './analysis.ts';
import commonWords from './data/common-words.json' with { type: 'json' };
import { UNMARKED_VIETNAMESE } from './languages.ts';

/** How often a language's words turn up in general, and so how much a match on one says. */
export interface Rarity {
  /** Whether the word, as folded by the analyzer, is an everyday one, and so surely no typo. */
  isCommon(word: string): boolean;
  /**
   * Inverse document frequency of a term: the statistics of the searched passages, smoothed with GENERAL_PASSAGES
   * imagined ones in which each word turns up as often as in the language at large.
   * @param found In how many of `total` passages the term stands.
   * @returns 0 for a word in all of them, about 8 for a rare word.
   */
  idf(term: string, found: number, total: number): number;
  /** The same without the passages' own statistics, from 0 to 1. */
  general(term: string): number;
}

/** How many imagined passages of general language stand beside the real ones. */
const GENERAL_PASSAGES = 200;
/** Running words of an imagined passage. */
const PASSAGE_LENGTH = 100;
/** Zipf's law: the word of rank r makes up about this over r of running text. */
const ZIPF = 0.1;
/** The rank a word has that no list names. */
const UNLISTED = 30_000;

const GENERAL_SCALE = Math.log(1 + GENERAL_PASSAGES / (GENERAL_PASSAGES * share(UNLISTED) + 0.5));

/** The share of imagined passages that hold the word of a rank at least once. */
function share(rank: number): number {
  return 1 - Math.exp((-ZIPF * PASSAGE_LENGTH) / rank);
}

/** @param analyzer Decides the language and how words are folded. */
export function createRarity(analyzer: Analyzer): Rarity {
  const { language } = analyzer;
  const ranks = new Map<string, number>();
  const words = new Set<string>();
  const list =
    (commonWords as Record<string, string>)[language === UNMARKED_VIETNAMESE ? 'vi' : language] ?? '';
  list.split(' ').forEach((written, i) => {
    for (const { word, term } of analyzer.tokens(written)) {
      words.add(word);
      if (!ranks.has(term)) ranks.set(term, i + 1);
    }
  });
  return {
    isCommon: (word) => words.has(word),
    idf(term, found, total) {
      const imagined = GENERAL_PASSAGES * share(ranks.get(term) ?? UNLISTED);
      const absent = total - found + GENERAL_PASSAGES - imagined;
      return Math.log(1 + (absent + 0.5) / (found + imagined + 0.5));
    },
    general(term) {
      const imagined = GENERAL_PASSAGES * share(ranks.get(term) ?? UNLISTED);
      return Math.log(1 + GENERAL_PASSAGES / (imagined + 0.5)) / GENERAL_SCALE;
    },
  };
}
