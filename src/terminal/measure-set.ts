/** A question set in, the figures of how well it is answered out, by the code that answers. */
import { answerFrom } from '../answer/answer-question.ts';
import { answeredQuestion } from '../answer/answered-question.ts';
import { rankAsked } from '../answer/rank-asked.ts';
import { assembleLibrary } from '../corpus/read-library.ts';
import type { Ranking } from '../search/ranking.ts';
import { createSearchableLibrary, type SearchableLibrary } from '../search/searchable-library.ts';
import type { SetQuestion } from './checked-set.ts';
import { foreignQuestions, type SetArticle } from './question-sets.ts';

/** Shares from 0 to 1, milliseconds; null where the file can't tell. */
export interface Figures {
  readonly file: string;
  readonly each: {
    readonly n: number;
    readonly at1: number | null;
    readonly at3: number | null;
    readonly mrr: number | null;
    readonly lenient1: number | null;
  };
  readonly together: { readonly at1: number | null };
  readonly sentence1: number | null;
  readonly accepted: number | null;
  readonly refused: number | null;
  readonly refused95: number | null;
  readonly auc: number | null;
  readonly p50: number | null;
  readonly p99: number | null;
}

const MRR_DEPTH = 10;

interface Outcome {
  readonly question: SetQuestion;
  readonly ranking: Ranking;
  readonly accepted: boolean;
  readonly milliseconds: number;
}

const libraryOf = (articles: readonly SetArticle[]) =>
  createSearchableLibrary(assembleLibrary(articles, [], []));

function ask(library: SearchableLibrary, question: SetQuestion): Outcome {
  const start = performance.now();
  const asked = answeredQuestion(question.q, library);
  const ranking = rankAsked(library, asked);
  const accepted = answerFrom(library, asked, ranking).kind !== 'not-covered';
  return { question, ranking, accepted, milliseconds: performance.now() - start };
}

/** Asks every article its own questions and forty of the next one's, each by itself and all of them together. */
export function measureSet(file: string, articles: readonly SetArticle[]): Figures {
  const own: Outcome[] = [];
  const foreign: Outcome[] = [];
  articles.forEach((article, n) => {
    const library = libraryOf([article]);
    for (const question of article.questions)
      (question.answerable ? own : foreign).push(ask(library, question));
    for (const question of foreignQuestions(articles, n)) foreign.push(ask(library, question));
  });
  const places = own.map(({ question, ranking }) => placeOf(question.gold, ranking));
  const lenient = own.map(({ question, ranking }) => placeOf(question.lenient ?? question.gold, ranking));
  const times = [...own, ...foreign].map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    file,
    each: {
      n: own.length,
      at1: mean(places.map((place) => Number(place === 0))),
      at3: mean(places.map((place) => Number(place < 3))),
      mrr: mean(places.map((place) => (place < MRR_DEPTH ? 1 / (place + 1) : 0))),
      lenient1: mean(lenient.map((place) => Number(place === 0))),
    },
    together: { at1: rankTogether(articles) },
    sentence1: mean(own.filter((_, i) => places[i] === 0).flatMap(boldHoldsAnswer)),
    accepted: mean(own.map(({ accepted }) => Number(accepted))),
    refused: mean(foreign.map(({ accepted }) => Number(!accepted))),
    ...separation(own.map(sureness), foreign.map(sureness)),
    p50: times[Math.floor(times.length * 0.5)] ?? null,
    p99: times[Math.floor(times.length * 0.99)] ?? null,
  };
}

const sureness = ({ ranking }: Outcome) => ranking.share;

/** From 0; Infinity when no gold passage is ranked. */
function placeOf(gold: readonly number[], { hits }: Ranking): number {
  const place = hits.findIndex(({ passage }) => gold.includes(passage.index));
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

function boldHoldsAnswer({ question, ranking }: Outcome): number[] {
  const [top] = ranking.hits;
  const range = top?.passage.sentences[top.sentence];
  if (!question.answers?.length || !top || !range) return [];
  const bold = top.passage.text.slice(range.start, range.end);
  return [Number(question.answers.some((answer) => bold.includes(answer)))];
}

function rankTogether(articles: readonly SetArticle[]): number | null {
  const library = libraryOf(articles);
  const right = articles.flatMap(({ id, questions }) =>
    questions
      .filter(({ answerable }) => answerable)
      .map(({ q, gold }) => {
        const top = rankAsked(library, answeredQuestion(q, library)).hits[0]?.passage;
        return Number(top !== undefined && top.articleId === id && gold.includes(top.index));
      }),
  );
  return mean(right);
}

/** How well sureness tells the answerable from the others: refused at 95% accepted, and the area under the curve. */
function separation(own: readonly number[], foreign: readonly number[]): Pick<Figures, 'refused95' | 'auc'> {
  if (own.length === 0 || foreign.length === 0) return { refused95: null, auc: null };
  const ascending = [...own].sort((a, b) => a - b);
  const threshold = ascending[Math.floor(ascending.length * 0.05)] ?? 0;
  const wins = foreign.map((share) => {
    const below = firstAtLeast(ascending, share);
    const notAbove = firstAtLeast(ascending, share + Number.EPSILON);
    return (ascending.length - notAbove + (notAbove - below) / 2) / ascending.length;
  });
  return { refused95: mean(foreign.map((share) => Number(share < threshold))), auc: mean(wins) };
}

/** Index of the first value that is at least `least`, in ascending values. */
function firstAtLeast(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
