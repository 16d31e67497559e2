/** Passages of one language in, an index out that ranks them: the only user of MiniSearch. */
import MiniSearch from 'minisearch';
import type { Passage } from '../corpus/article.ts';
import { createAnalyzer, type Token } from './analysis.ts';
import { type AskedQuestion, askQuestion } from './asked-question.ts';
import curatedSynonyms from './data/synonyms.json' with { type: 'json' };
import { editDistance } from './edit-distance.ts';
import { type PreparedPassage, preparePassage } from './prepared-passage.ts';
import { type ExaminedPassage, examinePassage } from './ranker.ts';
import type { Hit, PassageIndex, QuestionWord, Ranking } from './ranking.ts';
import { createRarity } from './rarity.ts';
import { type SurenessFeatures, sureness, surenessFeatures } from './sureness.ts';
import { meanVector } from './word-vectors.ts';

/** A ranking with everything that led to it. */
export interface ExaminedQuestion {
  readonly asked: AskedQuestion;
  readonly words: readonly QuestionWord[];
  /** Best first. */
  readonly found: readonly ExaminedPassage[];
  readonly sureness: SurenessFeatures | undefined;
}

/** The passages of one language. */
export interface LanguageIndex extends PassageIndex {
  readonly language: string;
  examine(question: string, articleId?: string): ExaminedQuestion;
}

interface IndexedPassage {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
}

/** What MiniSearch hands to the ranker; smaller articles are looked at whole. */
const CANDIDATES = 40;
/** Words of a question that are looked at: a longer one is a text, not a question. */
const MOST_WORDS = 64;
const MOST_CHARACTERS = 1000;
const PREPARED_KEPT = 500;
/** A word must have this many letters to be read as a typo, and this many to hold two of them. */
const TYPO_FROM = 4;
const TWO_TYPOS_FROM = 6;

/**
 * @param language The one the passages are read in; see questionLanguage.
 * @param synonyms The owner's groups, before the project's own.
 */
export function createLanguageIndex(
  language: string,
  passages: readonly Passage[],
  synonyms: readonly (readonly string[])[],
): LanguageIndex {
  const curated = (curatedSynonyms as Record<string, readonly string[]>)[language] ?? [];
  const analyzer = createAnalyzer(language, [...synonyms, ...curated.map((group) => group.split(', '))]);
  const rarity = createRarity(analyzer);
  const frequencies = new Map<string, number>();
  const prepared = new Map<number, PreparedPassage>();
  const idsByArticle = new Map<string, number[]>();
  const search = new MiniSearch<IndexedPassage>({
    fields: ['text', 'heading'],
    tokenize(text) {
      const terms = analyzer.terms(text);
      for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      return terms;
    },
    processTerm: (term) => term,
    searchOptions: {
      boost: { heading: 0.5 },
      tokenize: (terms) => terms.split(' '),
      boostTerm: (term) => rarity.general(term),
    },
  });
  search.addAll(passages.map(({ text, heading }, id) => ({ id, text, heading })));
  passages.forEach(({ articleId }, id) => {
    const ids = idsByArticle.get(articleId) ?? [];
    ids.push(id);
    idsByArticle.set(articleId, ids);
  });

  function meaningOf(tokens: readonly Token[]): Float32Array | undefined {
    return language === 'en' ? meanVector(tokens, rarity.general) : undefined;
  }

  function prepare(id: number, passage: Passage): PreparedPassage {
    const made = prepared.get(id) ?? preparePassage(passage, analyzer, meaningOf);
    prepared.delete(id);
    prepared.set(id, made);
    for (const oldest of prepared.keys()) {
      if (prepared.size <= PREPARED_KEPT) break;
      prepared.delete(oldest);
    }
    return made;
  }

  /** The article's word that an unknown one was meant to be, as the article writes it. */
  function correct(token: Token): Token | undefined {
    const { word, term } = token;
    const letters = [...term].length;
    if (token.stop || letters < TYPO_FROM || frequencies.has(term) || rarity.isCommon(word)) return undefined;
    const edits = letters < TWO_TYPOS_FROM ? 1 : 2;
    const results = search.search(term, { fuzzy: 2, prefix: true, boostTerm: () => 1 });
    const known = new Set(results.flatMap(({ match }) => Object.keys(match)));
    const nearest = [...known]
      .map((candidate) => {
        const begins = candidate.startsWith(term);
        return { candidate, distance: begins ? 0.5 : editDistance(term, candidate) };
      })
      .filter(({ distance }) => distance <= edits)
      .sort(
        (a, b) =>
          a.distance - b.distance ||
          (frequencies.get(b.candidate) ?? 0) - (frequencies.get(a.candidate) ?? 0) ||
          (a.candidate < b.candidate ? -1 : 1),
      )[0]?.candidate;
    const id = results.find(({ match }) => nearest !== undefined && nearest in match)?.id as
      | number
      | undefined;
    const passage = id === undefined ? undefined : passages[id];
    if (id === undefined || !passage) return undefined;
    const { tokens, heading } = prepare(id, passage);
    const meant = [...tokens, ...heading].find((one) => one.term === nearest);
    return meant && { ...meant, start: token.start, end: token.end };
  }

  function ask(text: string): { asked: AskedQuestion; corrections: ReadonlyMap<string, string> } {
    const corrections = new Map<string, string>();
    const typed = analyzer.tokens(text).slice(0, MOST_WORDS);
    const tokens = typed.map((token) => {
      const meant = correct(token);
      if (meant) corrections.set(meant.term, meant.word);
      return meant ?? token;
    });
    const asked = askQuestion(
      text,
      tokens,
      language,
      (term) => {
        const found = frequencies.get(term) ?? 0;
        return {
          idf: rarity.idf(term, found, passages.length),
          general: rarity.general(term),
          local: Math.log(1 + (passages.length - found + 0.5) / (found + 0.5)),
        };
      },
      meaningOf,
    );
    return { asked, corrections };
  }

  function examine(question: string, articleId?: string): ExaminedQuestion {
    const text = question.slice(0, MOST_CHARACTERS);
    const { asked, corrections } = ask(text);
    const terms = new Set([...asked.content.map(({ token }) => token.term), ...analyzer.terms(text)]);
    const results = search.search([...terms].join(' '), {
      ...(articleId !== undefined && { filter: ({ id }) => passages[id]?.articleId === articleId }),
    });
    const spoken = new Set(results.flatMap(({ queryTerms }) => queryTerms));
    const pool = articleId === undefined ? passages.map((_, id) => id) : (idsByArticle.get(articleId) ?? []);
    const ids = pool.length <= CANDIDATES ? pool : results.slice(0, CANDIDATES).map(({ id }) => id as number);
    const found = (asked.content.length === 0 ? [] : ids)
      .flatMap((id) => {
        const passage = passages[id];
        return passage ? [examinePassage(asked, prepare(id, passage))] : [];
      })
      .sort((a, b) => b.score - a.score || a.prepared.passage.index - b.prepared.passage.index);
    const known = (content: number) => spoken.has(asked.content[content]?.token.term ?? '');
    const words = asked.content.map(({ token: { start, end, term } }, i): QuestionWord => {
      const readAs = corrections.get(term);
      return { word: text.slice(start, end), known: known(i), ...(readAs !== undefined && { readAs }) };
    });
    const best = found[0];
    return { asked, words, found, sureness: best && surenessFeatures(asked, best, known) };
  }

  return {
    language,
    examine,
    rank(question, articleId): Ranking {
      const { asked, words, found, sureness: features } = examine(question, articleId);
      const hits = found.map(({ prepared: { passage, tokens, heading }, best, score }): Hit => {
        const spoken = new Set([...tokens, ...heading].map(({ term }) => term));
        const missing = words.filter((_, i) => !spoken.has(asked.content[i]?.token.term ?? ''));
        return { passage, sentence: best, score, missing: missing.map(({ word }) => word) };
      });
      if (!features) return { words, hits, share: 0 };
      const single = words.length === 1 && words[0]?.known === true;
      return { words, hits, share: single ? 1 : sureness(features) };
    },
  };
}
