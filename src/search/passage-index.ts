/** Passages in, an index out that ranks them for a question: first MiniSearch, then the ranker. */
import type { Passage } from '../corpus/article.ts';
import { questionLanguage } from './analysis.ts';
import { createLanguageIndex, type ExaminedQuestion, type LanguageIndex } from './language-index.ts';
import { UNMARKED_VIETNAMESE } from './languages.ts';
import type { PassageIndex, Ranking } from './ranking.ts';

/** A PassageIndex that also tells why. */
export interface ExplainedIndex extends PassageIndex {
  /** The question as each language reads it, with every candidate's features. */
  examine(question: string, articleId?: string): readonly ExaminedQuestion[];
}

/** @param synonyms Groups of words that mean the same to the library's owner. */
export function createPassageIndex(
  passages: readonly Passage[],
  synonyms: readonly (readonly string[])[] = [],
): ExplainedIndex {
  const languages = [...new Set(passages.map(({ language }) => language))];
  const shelves = languages.flatMap((language) => {
    const own = passages.filter((passage) => passage.language === language);
    const readings = language === 'vi' ? [language, UNMARKED_VIETNAMESE] : [language];
    return readings.map((reading) => createLanguageIndex(reading, own, synonyms));
  });

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
