/** Judged passages in, best first, the same out without what other articles have in the best one's words. */
import type { Passage } from '../corpus/article.ts';
import type { Match } from './features/match.ts';

interface Compared {
  readonly match: Match;
  readonly passage: Passage;
}

/** How many of their words two passages share where one is an edition of the other. */
const NEARLY_ALL = 0.8;

/** Two editions of a handbook, the pages of two branches: what says the same says nothing against the best. */
export function leaveOutCopies<Found extends Compared>(found: readonly Found[]): readonly Found[] {
  const articleId = found[0]?.passage.articleId;
  const isOwn = ({ passage }: Compared) => passage.articleId === articleId;
  if (found.every(isOwn)) return found;
  const own = found.filter(isOwn).map(termsOf);
  return found.filter((one) => {
    if (isOwn(one)) return true;
    const terms = termsOf(one);
    return !own.some((others) => areNearlyAlike(terms, others));
  });
}

function termsOf({ match: { words, from, to } }: Compared): ReadonlySet<number> {
  return new Set(words.terms.subarray(from, to));
}

function areNearlyAlike(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  const least = NEARLY_ALL * Math.max(some.size, others.size);
  if (Math.min(some.size, others.size) < least) return false;
  let shared = 0;
  for (const term of some) if (others.has(term)) shared++;
  return shared >= least;
}
