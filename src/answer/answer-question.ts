/** A question in, an Answer out: a sure quotation, the closest passage, or what the library does not say. */
import { LRUCache } from 'lru-cache';
import type { Article } from '../corpus/article.ts';
import { formsIn, hasWord } from '../search/literal-words.ts';
import { type Hit, type Ranking, SHOWN_FROM } from '../search/ranking.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import { isForeign } from '../search/spoken-language.ts';
import type { Answer } from './answer.ts';
import { quotePlaces } from './quote-places.ts';
import { rankAsked } from './rank-asked.ts';
import { rivalIn } from './rival-passage.ts';

const MOST_MATCHES = 10;
const MOST_NEAREST = 3;

/**
 * Each press of an answer's buttons asks its question again, and many ask what others have, so the last answers of an
 * edition are at hand: a few kilobytes each.
 */
const answersOf = new WeakMap<SearchableLibrary, LRUCache<string, Answer>>();
const MOST_KEPT = 1000;

/**
 * Sure, closest or no: the decision alone, for a ranking that is at hand. However likely, a passage that lacks a word of
 * the question is no more than the closest: of "how old is …" it may tell all but the age.
 */
export function answerKindOf({ hits, share, isClosest }: Ranking): Answer['kind'] {
  const [best] = hits;
  if (!best || share < SHOWN_FROM) return 'not-covered';
  return best.unspoken.length === 0 && !isClosest ? 'quote' : 'closest';
}

/**
 * Answers from the library's own words. Never throws, whatever the question holds.
 * @param articleId Ask this article alone; an unknown id covers nothing.
 */
export function answerQuestion(library: SearchableLibrary, question: string, articleId?: string): Answer {
  const answers = answersOf.get(library) ?? new LRUCache<string, Answer>({ max: MOST_KEPT });
  answersOf.set(library, answers);
  const key = JSON.stringify([question, articleId]);
  const known = answers.get(key);
  if (known) return known;
  const answer = answerFrom(library, question, rankAsked(library, question, articleId));
  answers.set(key, answer);
  return answer;
}

/** The same from a ranking that is at hand. */
export function answerFrom(library: SearchableLibrary, question: string, ranking: Ranking): Answer {
  const { words } = ranking;
  const [first, ...others] = ranking.hits;
  const best = first && speakOfTitle(first, library.articlesById.get(first.passage.articleId));
  const hits = best ? [best, ...others] : [];
  const found = answerKindOf({ ...ranking, hits });
  const rival = found === 'quote' ? rivalIn(hits, question) : undefined;
  const kind = found === 'quote' && best && (rival || lacksName(best, question)) ? 'closest' : found;
  const asked = {
    question: question.trim(),
    corrections: words.flatMap(({ word, readAs }) =>
      readAs === undefined ? [] : [{ typed: word, readAs: asWritten(readAs, hits) }],
    ),
  };
  if (!best || kind === 'not-covered') {
    const writtenIn = languagesOf(library.articles);
    return {
      kind: 'not-covered',
      ...asked,
      known: words.filter(({ known }) => known).map(({ word }) => word),
      unknown: words.filter(({ known }) => !known).map(({ word }) => word),
      ...(isForeign(question, writtenIn) && { writtenIn }),
      nearest: quotePlaces(library, firstOfEachSection(nearby(hits, words.length)).slice(0, MOST_NEAREST)),
    };
  }
  return {
    kind,
    ...asked,
    matches: quotePlaces(library, matching(hits, words.length).slice(0, MOST_MATCHES)),
    missing: best.unspoken,
    ...(rival && { rival: quotePlaces(library, [rival])[0] }),
  };
}

/** Every passage of an article speaks of what its title names, if only as "it". */
function speakOfTitle(hit: Hit, article: Article | undefined): Hit {
  if (!article || hit.unspoken.length === 0) return hit;
  return { ...hit, unspoken: hit.unspoken.filter((word) => !hasWord(article.title, word)) };
}

/**
 * "Under Napoleon", "in 2024": a name or a number is what is asked about, and however well the rest of the question
 * fits, a passage without it is no more than the closest. German writes every noun like a name.
 */
function lacksName({ passage, unspoken }: Hit, question: string): boolean {
  const naming = passage.language === 'de' ? /\p{N}/u : /^\p{Lu}\p{Ll}|\p{N}/u;
  return unspoken.some((word) => naming.test(word) && !question.trimStart().startsWith(word));
}

/** The best, and of the others those that are near what is asked. */
function matching([best, ...others]: readonly Hit[], words: number): Hit[] {
  return best ? [best, ...nearby(others, words)] : [];
}

/** Those that have a word of the question, or come near it: a small article is ranked to its last passage. */
function nearby(hits: readonly Hit[], words: number): Hit[] {
  return hits.filter(({ missing, comesNear }) => missing.length < words || comesNear);
}

/** The languages of articles, that of the most first. */
function languagesOf(articles: readonly Article[]): string[] {
  const counts = new Map<string, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/** A word as the article writes it: with a capital only where it always has one. */
function asWritten(word: string, hits: readonly Hit[]): string {
  const forms = hits.flatMap(({ passage }) => formsIn(passage.text, word));
  return forms.includes(word) ? word : (forms[0] ?? word);
}

function firstOfEachSection(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ passage }) => {
    const section = `${passage.articleId} ${passage.section}`;
    return !seen.has(section) && seen.add(section);
  });
}
