/** A library in, its index out as it answers questions that name an article by its title. */
import type { Article } from '../corpus/article.ts';
import { hasWord } from '../search/literal-words.ts';
import { type Hit, type PassageIndex, type Ranking, SHOWN_FROM } from '../search/ranking.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';

/** Articles of which a title's words don't tell which is meant, "the handbook" of two, that are asked. */
const MOST_NAMED = 2;

/**
 * "When does the North branch open", "how many members in 2024": every passage speaks of what its article's title names,
 * and few write it. The article whose title has what is lacking is asked alone, as if it had been chosen, and leads
 * where it answers better.
 */
export function nameArticles({ index, articles, articlesById }: SearchableLibrary): PassageIndex {
  return {
    rank(question, articleId) {
      const whole = index.rank(question, articleId);
      const chosen = articleId === undefined ? undefined : articlesById.get(articleId);
      const searched = articleId === undefined ? articles : chosen ? [chosen] : [];
      // One that was asked alone already says the same again, but for words that stand only in its title.
      const lacking = searched.length > 1 ? lackingIn(whole) : unknownIn(whole);
      if (lacking.length === 0) return whole;
      const titled = searched.filter(({ title }) => lacking.some((word) => hasWord(title, word)));
      const alone = together(
        mostNamed(titled, lacking, whole.hits).map(({ id, title }) => index.rank(question, id, title)),
      );
      if (!alone) return whole;
      const isBetter = unsaid(alone, articlesById) < unsaid(whole, articlesById);
      const isSame = alone.hits[0]?.passage === whole.hits[0]?.passage;
      const leads = alone.share >= SHOWN_FROM && (whole.share < SHOWN_FROM || isBetter || isSame);
      if (leads) return alone;
      const isTitled = (word: string) => titled.some(({ title }) => hasWord(title, word));
      const words = whole.words.map((each) => ({ ...each, known: each.known || isTitled(each.word) }));
      return { ...whole, words };
    },
  };
}

/** The words that no passage has. */
function unknownIn({ words }: Ranking): string[] {
  return words.filter(({ known }) => !known).map(({ word }) => word);
}

/** The words that no passage has, or not the best. */
function lackingIn({ words, hits: [best] }: Ranking): string[] {
  return words.filter(({ word, known }) => !known || best?.unspoken.includes(word)).map(({ word }) => word);
}

/** The articles whose titles have most of the words, those that were found first. */
function mostNamed(titled: readonly Article[], words: readonly string[], hits: readonly Hit[]): Article[] {
  const has = ({ title }: Article) => words.filter((word) => hasWord(title, word)).length;
  const most = Math.max(...titled.map(has));
  const named = titled.filter((article) => has(article) === most);
  const found = [...new Set(hits.map(({ passage }) => passage.articleId))];
  const byPlace = found.flatMap((id) => named.filter((article) => article.id === id));
  return [...new Set([...byPlace, ...named])].slice(0, MOST_NAMED);
}

/** What several articles answer to the same question, the best of all first. */
function together(rankings: readonly Ranking[]): Ranking | undefined {
  const score = ({ hits: [best] }: Ranking) => best?.score ?? Number.NEGATIVE_INFINITY;
  const [best] = rankings.toSorted((a, b) => score(b) - score(a));
  return best && { ...best, hits: rankings.flatMap(({ hits }) => hits).sort((a, b) => b.score - a.score) };
}

/** How many words of the question neither the best passage has, nor one as good, nor its article's title. */
function unsaid({ hits: [best] }: Ranking, articlesById: ReadonlyMap<string, Article>): number {
  const { title = '' } = articlesById.get(best?.passage.articleId ?? '') ?? {};
  return best?.unspoken.filter((word) => !hasWord(title, word)).length ?? 0;
}
