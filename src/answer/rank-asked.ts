/** A question to a library in, its ranking out: where it is a section's name, what stands there leads. */
import { foldName } from '../search/fold-name.ts';
import { type Ranking, SHOWN_FROM } from '../search/ranking.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import { rankQuestion } from './rank-question.ts';

/** "What does the opening say", "what's in the section “About us”?" */
const ASKED_IN_ENGLISH =
  /^what(?: does|['’]s in| is in) (?:the )?(?:section )?(.+?)(?: section)?(?: say| tell us)?\W*$/i;

/** Characters in which a section's name may be asked for. */
const LONGEST = 200;

/**
 * "About us" has no word to look up, and of the opening other sections may speak more; but what is meant stands under
 * headings of these names, which /ask suggests.
 */
export function rankAsked(library: SearchableLibrary, question: string, articleId?: string): Ranking {
  const ranking = rankQuestion(library.index, question, articleId);
  if (question.length > LONGEST) return ranking;
  const named = library.namedSections;
  const [, inside] = ASKED_IN_ENGLISH.exec(question.trim()) ?? [];
  const section = named.get(foldName(question)) ?? (inside ? named.get(foldName(inside)) : undefined) ?? [];
  const own = section.filter((passage) => articleId === undefined || passage.articleId === articleId);
  const [best] = ranking.hits;
  const isFirst = best && own.includes(best.passage) && best.unspoken.length === 0;
  if (own.length === 0 || (isFirst && ranking.share >= SHOWN_FROM)) return ranking;
  const hits = new Map(ranking.hits.map((hit) => [hit.passage, hit]));
  const leading = own.map((passage) => {
    const { sentence, score } = hits.get(passage) ?? { sentence: 0, score: 0 };
    hits.delete(passage);
    return { passage, sentence, score, missing: [], unspoken: [], comesNear: true };
  });
  return {
    words: [{ word: (inside ?? question).trim(), known: true }],
    hits: [...leading, ...hits.values()],
    share: 1,
  };
}
