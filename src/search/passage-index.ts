/** Passages in, an index out that ranks them for a question: the only user of MiniSearch. */
import MiniSearch from 'minisearch';
import type { Passage } from '../corpus/article.ts';
import { type Analyzer, createAnalyzer, questionLanguage, type Token } from './analysis.ts';
import { UNMARKED_VIETNAMESE } from './languages.ts';
import type { Hit, PassageIndex, QuestionWord, Ranking } from './ranking.ts';

const CANDIDATES = 40;
/** Words of a question that are looked at: a longer one is a text, not a question. */
const MOST_WORDS = 64;

/** All passages of one language, indexed. */
interface Shelf {
  readonly language: string;
  readonly analyzer: Analyzer;
  readonly passages: readonly Passage[];
  readonly frequencies: ReadonlyMap<string, number>;
  readonly search: MiniSearch<IndexedPassage>;
}

interface IndexedPassage {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
}

/** @param synonyms Groups of words that mean the same to the library's owner. */
export function createPassageIndex(
  passages: readonly Passage[],
  _synonyms: readonly (readonly string[])[] = [],
): PassageIndex {
  const languages = [...new Set(passages.map(({ language }) => language))];
  const shelves = languages.flatMap((language) => {
    const own = passages.filter((passage) => passage.language === language);
    const readings = language === 'vi' ? [language, UNMARKED_VIETNAMESE] : [language];
    return readings.map((reading) => createShelf(reading, own));
  });
  return {
    rank(question, articleId) {
      const rankings = shelves
        .filter((shelf) => {
          const asked = shelf.language === UNMARKED_VIETNAMESE ? 'vi' : shelf.language;
          return questionLanguage(question, asked) === shelf.language;
        })
        .map((shelf) => rankOnShelf(shelf, question, articleId));
      const best = rankings.sort((a, b) => b.share - a.share)[0];
      return best ?? { words: [], hits: [], share: 0 };
    },
  };
}

function createShelf(language: string, passages: readonly Passage[]): Shelf {
  const analyzer = createAnalyzer(language);
  const frequencies = new Map<string, number>();
  const search = new MiniSearch<IndexedPassage>({
    fields: ['text', 'heading'],
    tokenize: (text) => {
      const terms = analyzer.terms(text);
      for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      return terms;
    },
    processTerm: (term) => term,
    searchOptions: { boost: { heading: 0.5 }, tokenize: (terms) => terms.split(' ') },
  });
  search.addAll(passages.map(({ text, heading }, id) => ({ id, text, heading })));
  return { language, analyzer, passages, frequencies, search };
}

function rankOnShelf(shelf: Shelf, question: string, articleId?: string): Ranking {
  const tokens = shelf.analyzer.tokens(question.slice(0, MOST_WORDS * 16)).slice(0, MOST_WORDS);
  const content = firstOfEach(tokens.filter((token) => !token.stop));
  const words: QuestionWord[] = content.map(({ start, end, term }) => ({
    word: question.slice(start, end),
    known: shelf.frequencies.has(term),
  }));
  if (content.length === 0) return { words, hits: [], share: 0 };
  const weight = (term: string) =>
    Math.log(1 + shelf.passages.length / ((shelf.frequencies.get(term) ?? 0) + 0.5));
  const ideal = content.reduce((sum, { term }) => sum + weight(term), 0);
  const results = shelf.search.search(content.map(({ term }) => term).join(' '), {
    filter: ({ id }) => articleId === undefined || shelf.passages[id]?.articleId === articleId,
  });
  const shares: number[] = [];
  const hits = results.slice(0, CANDIDATES).flatMap(({ id, score, queryTerms }): Hit[] => {
    const passage = shelf.passages[id];
    if (!passage) return [];
    const spoken = new Set(queryTerms);
    const missing = content.filter(({ term }) => !spoken.has(term));
    shares.push(1 - missing.reduce((sum, { term }) => sum + weight(term), 0) / ideal);
    return [
      {
        passage,
        sentence: bestSentence(shelf.analyzer, passage, content, weight),
        score,
        missing: missing.map(({ start, end }) => question.slice(start, end)),
      },
    ];
  });
  return { words, hits, share: shares[0] ?? 0 };
}

function bestSentence(
  analyzer: Analyzer,
  passage: Passage,
  content: readonly Token[],
  weight: (term: string) => number,
): number {
  const scores = passage.sentences.map(({ start, end }) => {
    const terms = new Set(analyzer.tokens(passage.text.slice(start, end)).map(({ term }) => term));
    return content.reduce((sum, { term }) => sum + (terms.has(term) ? weight(term) : 0), 0);
  });
  return scores.indexOf(Math.max(...scores));
}

function firstOfEach(tokens: readonly Token[]): Token[] {
  const seen = new Set<string>();
  return tokens.filter(({ term }) => !seen.has(term) && seen.add(term));
}
