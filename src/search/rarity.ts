/** A language in, how telling its words are in general out: what seven paragraphs alone can't say. */
import { doAtOnce } from '../corpus/slices.ts';
import { learnCommonWords } from './common-words.ts';
import { perLanguage } from './languages/per-language.ts';

/** How often a language's words turn up in general, and so how much a match on one says. */
export interface Rarity {
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

export const rarityFor = perLanguage((language): Rarity => {
  const { firstPlaces, ranks } = doAtOnce(learnCommonWords(language));
  const listedRank = (term: string) => {
    const place = firstPlaces.get(term);
    return place === undefined ? undefined : ranks[place];
  };
  /** A phrase that is read as one word is as rare as its rarest word. */
  const rankOf = (term: string) =>
    listedRank(term) ?? Math.max(...term.split('_').map((part) => listedRank(part) ?? UNLISTED));
  return {
    idf(term, found, total) {
      const imagined = GENERAL_PASSAGES * share(rankOf(term));
      const absent = total - found + GENERAL_PASSAGES - imagined;
      return Math.log(1 + (absent + 0.5) / (found + imagined + 0.5));
    },
    general(term) {
      const imagined = GENERAL_PASSAGES * share(rankOf(term));
      return Math.log(1 + GENERAL_PASSAGES / (imagined + 0.5)) / GENERAL_SCALE;
    },
  };
});
