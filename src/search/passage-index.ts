/** Passages in, an index out that ranks them for a question, each language in its own way. */
import type { Passage } from '../corpus/article.ts';
import { doAtOnce, type Slices } from '../corpus/slices.ts';
import { questionLanguage } from './analysis.ts';
import { type ExaminedQuestion, indexLanguage, type LanguageIndex } from './language-index.ts';
import { UNMARKED_VIETNAMESE } from './languages.ts';
import type { PassageIndex, Ranking } from './ranking.ts';

/** A PassageIndex that also tells why. */
export interface ExplainedIndex extends PassageIndex {
  /** The question as each language reads it, with every candidate's features. */
  examine(question: string, articleId?: string): readonly ExaminedQuestion[];
}

/** The index of a few passages, at once: see indexPassages. */
export function createPassageIndex(
  passages: readonly Passage[],
  synonyms: readonly (readonly string[])[] = [],
): ExplainedIndex {
  return doAtOnce(indexPassages(passages, synonyms));
}

/**
 * Takes seconds for tens of thousands of passages, and can be done in slices.
 * @param synonyms Groups of words that mean the same to the library's owner.
 */
export function* indexPassages(
  passages: readonly Passage[],
  synonyms: readonly (readonly string[])[],
): Slices<ExplainedIndex> {
  const shelves: LanguageIndex[] = [];
  for (const language of new Set(passages.map((passage) => passage.language))) {
    const own = passages.filter((passage) => passage.language === language);
    const readings = language === 'vi' ? [language, UNMARKED_VIETNAMESE] : [language];
    for (const reading of readings) shelves.push(yield* indexLanguage(reading, own, synonyms));
  }

  /** A question is read in the language of the passages it is asked of. */
  function shelvesFor(question: string): LanguageIndex[] {
    return shelves.filter(({ language }) => {
      const articles = language === UNMARKED_VIETNAMESE ? 'vi' : language;
      return questionLanguage(question, articles) === language;
    });
  }

  return {
    rank(question, articleId) {
      const rankings = shelvesFor(question).map((shelf) => shelf.rank(question, articleId));
      const surest = rankings.sort((a, b) => b.share - a.share)[0];
      return surest ?? ({ words: [], hits: [], share: 0 } satisfies Ranking);
    },
    examine: (question, articleId) => shelvesFor(question).map((shelf) => shelf.examine(question, articleId)),
  };
}
