/** Passages in, an index out that ranks them for a question, each language in its own way. */
import type { Passage } from '../corpus/article.ts';
import { doAtOnce, type Slices } from '../corpus/slices.ts';
import { type ExaminedQuestion, indexLanguage, type LanguageIndex } from './language-index.ts';
import { questionLanguage, readingsOf } from './language-reader.ts';
import { languageOf } from './languages/languages.ts';
import type { ReadPassages } from './passage-store.ts';
import { languagesThatAsk } from './question-phrases.ts';
import { type PassageIndex, type Ranking, SHOWN_FROM } from './ranking.ts';
import { foreignLanguage, spokenLanguage } from './spoken-language.ts';

/** A PassageIndex that also tells why. */
export interface ExplainedIndex extends PassageIndex {
  /** What `rank` answers from, with every candidate's features; undefined in an index of nothing. */
  examine(question: string, articleId?: string): ExaminedQuestion | undefined;
  /** By language. */
  readonly shelves: readonly LanguageIndex[];
}

/** What an index can go on with: that of the edition before, or what was read ahead. */
export interface BegunIndex {
  /** By language. */
  readonly shelves: readonly { readonly language: string; readonly store: ReadPassages }[];
}

/** The index of a few passages, at once: see indexPassages. */
export function createPassageIndex(
  passages: readonly Passage[],
  synonyms: readonly (readonly string[])[] = [],
): ExplainedIndex {
  return doAtOnce(indexPassages(passages, synonyms));
}

/**
 * Takes seconds for tens of thousands of passages, and can be done in slices; far less for the few that `before`
 * doesn't have.
 * @param synonyms Groups of words that mean the same to the library's owner.
 */
export function* indexPassages(
  passages: readonly Passage[],
  synonyms: readonly (readonly string[])[],
  before?: BegunIndex,
): Slices<ExplainedIndex> {
  const shelves: LanguageIndex[] = [];
  const byLanguage = new Map<string, Passage[]>();
  for (const passage of passages) {
    const own = byLanguage.get(passage.language);
    if (own) own.push(passage);
    else byLanguage.set(passage.language, [passage]);
  }
  yield;
  for (const [language, own] of byLanguage) {
    for (const reading of readingsOf(language)) {
      const shelf = before?.shelves.find((one) => one.language === reading);
      shelves.push(yield* indexLanguage(reading, own, synonyms, shelf?.store));
    }
  }

  /** A question is read in the language of the passages it is asked of. */
  function shelvesFor(question: string, articleId?: string): LanguageIndex[] {
    const reading = shelves.filter(
      ({ language }) => questionLanguage(question, languageOf(language)) === language,
    );
    if (articleId === undefined) return reading;
    const having = reading.filter(({ store }) => store.numbersByArticle.has(articleId));
    return having.length > 0 ? having : reading;
  }

  const languages = [...byLanguage.keys()];

  /** Of the languages that read a question, the one whose passages are its answer. */
  function choose(question: string, articleId?: string, title?: string) {
    const chosen = chooseIn(spokenLanguage(question, languages), question, articleId, title);
    const foreign = chosen && languageAsked(question, chosen.ranking);
    return foreign ? chooseIn(foreign, question, articleId, title) : chosen;
  }

  /** "How old is Luigi", of which an Italian article has the name alone: "how" is no word to miss. */
  function languageAsked(question: string, ranking: Ranking): string | undefined {
    const lacking = likely(ranking) > 0 ? (ranking.hits[0]?.unspoken ?? []) : [];
    const asking = languagesThatAsk(lacking.map((word) => word.toLowerCase()));
    const others = asking.filter((language) => !languages.includes(language));
    return others.length > 0 ? foreignLanguage(question, languages, others) : undefined;
  }

  function chooseIn(spoken: string | undefined, question: string, articleId?: string, title?: string) {
    const read = shelvesFor(question, articleId).map((shelf) => ({
      shelf,
      spoken,
      ranking: shelf.rank(question, articleId, title, spoken),
      isSpoken: spoken !== undefined && readingsOf(spoken).includes(shelf.language),
    }));
    const [surest] = read.sort(
      (a, b) =>
        likely(b.ranking) - likely(a.ranking) ||
        Number(b.isSpoken) - Number(a.isSpoken) ||
        unknownIn(a.ranking) - unknownIn(b.ranking) ||
        b.ranking.share - a.ranking.share,
    );
    if (!surest) return undefined;
    // A name that all languages write alike is found in any; it is asked about in one.
    const own = read.find(
      ({ ranking, isSpoken }) =>
        isSpoken && likely(ranking) > 0 && unknownIn(ranking) <= unknownIn(surest.ranking),
    );
    return own ?? surest;
  }

  return {
    shelves,
    rank(question, articleId, title) {
      return choose(question, articleId, title)?.ranking ?? { words: [], hits: [], share: 0 };
    },
    examine(question, articleId) {
      const chosen = choose(question, articleId);
      return chosen?.shelf.examine(question, articleId, chosen.spoken);
    },
  };
}

/** How surely a ranking answers, where that is likelier than not: it tells nothing of two that do not. */
const likely = ({ share }: Ranking): number => (share < SHOWN_FROM ? 0 : share);

const unknownIn = ({ words }: Ranking): number => words.filter(({ known }) => !known).length;
