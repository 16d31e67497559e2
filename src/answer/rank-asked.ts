/** A question to a library in, its ranking out: what it names by a section's or an article's name leads, and so does an opening. */
import type { Passage } from '../corpus/article.ts';
import { foldName } from '../search/fold-name.ts';
import type { NamedPassages } from '../search/named-sections.ts';
import { type Hit, type Ranking, SHOWN_FROM } from '../search/ranking.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import { asksForSummary } from './asks-for-summary.ts';
import { nameArticles } from './name-article.ts';
import { rankQuestion } from './rank-question.ts';

/** "What does the opening say", "what's in the section “About us”?" */
const ASKED_IN_ENGLISH =
  /^what(?: does|['’]s in| is in) (?:the )?(?:section )?(.+?)(?: section)?(?: say| tell us)?\W*$/i;

/** Characters in which a section's name may be asked for. */
const LONGEST = 200;

/**
 * "About us" has no word to look up, and of the opening other sections may speak more; but what is meant stands under
 * headings of these names, which /ask suggests. An article's name asks for its opening where nothing is said of it.
 */
export function rankAsked(library: SearchableLibrary, question: string, articleId?: string): Ranking {
  const ranking = rankQuestion(nameArticles(library), question, articleId);
  if (question.length > LONGEST) return ranking;
  const [, inside = ''] = ASKED_IN_ENGLISH.exec(question.trim()) ?? [];
  const under = (names: NamedPassages) => names.get(foldName(question)) ?? names.get(foldName(inside)) ?? [];
  const [best] = ranking.hits;
  const isSure = ranking.share >= SHOWN_FROM && best?.unspoken.length === 0;
  const section = under(library.namedSections);
  const places = section.length === 0 && !isSure ? under(library.namedOpenings) : section;
  const own = places.filter((passage) => articleId === undefined || passage.articleId === articleId);
  if (own.length === 0 || (isSure && best && own.includes(best.passage)))
    return openingFor(question, ranking, library, articleId);
  const hits = new Map(ranking.hits.map((hit) => [hit.passage, hit]));
  const leading = own.map((passage) => {
    const hit = leadingHit(passage, hits.get(passage));
    hits.delete(passage);
    return hit;
  });
  return {
    words: [{ word: (inside || question).trim(), known: true }],
    hits: [...leading, ...hits.values()],
    share: 1,
  };
}

/** No passage sums its article up, and nothing comes closer to that than how it begins: which one must be clear. */
function openingFor(
  question: string,
  ranking: Ranking,
  { articles, articlesById }: SearchableLibrary,
  articleId = articles.length === 1 ? articles[0]?.id : undefined,
): Ranking {
  const [passage] = articlesById.get(articleId ?? '')?.passages ?? [];
  if (!passage || ranking.share >= SHOWN_FROM || !asksForSummary(question)) return ranking;
  const others = ranking.hits.filter((hit) => hit.passage !== passage);
  return { words: ranking.words, hits: [leadingHit(passage), ...others], share: SHOWN_FROM, isClosest: true };
}

/** What is meant by its name lacks nothing. @param ranked As it was found by words, if it was. */
function leadingHit(passage: Passage, ranked?: Hit): Hit {
  const { sentence, score } = ranked ?? { sentence: 0, score: 0 };
  return { passage, sentence, score, missing: [], unspoken: [], comesNear: true };
}
