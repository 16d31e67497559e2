/** The passages found for a question in, the one that answers it as likely as the best out, if there is one. */
import type { Hit } from '../search/ranking.ts';

/** Among fewer passages many a thing is said twice, and then either answers. */
const MANY = 12;
/** How likely the best must be the one, of all that were found. */
const EVEN = 0.5;

/**
 * The scores are what the weights were fitted as: logarithms of odds. A word or two on a topic are answered by any passage
 * that speaks of it.
 * @param hits Best first; a ranking that was put into another order has no rival.
 */
export function rivalIn([best, ...others]: readonly Hit[], question: string): Hit | undefined {
  if (!best || others.length + 1 < MANY || others.some(({ score }) => score > best.score)) return undefined;
  if (question.trim().split(/\s+/).length <= 2) return undefined;
  const different = others.filter(({ passage }) => passage.text !== best.passage.text);
  const odds = different.reduce((sum, { score }) => sum + Math.exp(score - best.score), 1);
  return 1 / odds < EVEN ? different[0] : undefined;
}
