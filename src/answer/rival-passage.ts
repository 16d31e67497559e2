/** The passages found for a question in, the one that answers it as likely as the best out, if there is one. */
import { sentenceText } from '../corpus/sentence-text.ts';
import type { Hit } from '../search/ranking.ts';

/** Among fewer passages of one article many a thing is said twice, and then either answers. */
const MANY = 12;
/** How likely the best must be the one, of all that were found. */
const EVEN = 0.5;

/**
 * The scores are what the weights were fitted as: logarithms of odds. A word or two on a topic are answered by any passage
 * that speaks of it, and what reads the same, in another edition say, is no rival.
 * @param hits Best first; a ranking that was put into another order has no rival.
 */
export function rivalIn([best, ...others]: readonly Hit[], question: string): Hit | undefined {
  if (!best || others.some(({ score }) => score > best.score)) return undefined;
  if (question.trim().split(/\s+/).length <= 2) return undefined;
  const isOwn = ({ passage }: Hit) => passage.articleId === best.passage.articleId;
  const own = new Set([best, ...others.filter(isOwn)].map(answerOf));
  const foreign = others.filter((other) => !isOwn(other) && !own.has(answerOf(other)));
  const isMany = own.size + foreign.length >= MANY;
  const different = others.filter((other) =>
    isOwn(other) ? isMany && answerOf(other) !== answerOf(best) : foreign.includes(other),
  );
  const odds = different.reduce((sum, { score }) => sum + Math.exp(score - best.score), 1);
  return 1 / odds <= EVEN ? different[0] : undefined;
}

function answerOf({ passage, sentence }: Hit): string {
  return sentenceText(passage, sentence);
}
