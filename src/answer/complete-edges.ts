/** An alignment of a quotation in, the same out with what the article has instead of its first or last words. */
import type { Step } from './align-words.ts';
import type { ArticleWords } from './article-words.ts';

/** A sentence may begin or end with up to this many words that were replaced altogether. */
const EDGE = 4;
export const CLAUSE_END = /[.,;:!?。，；：！？、—]/u;

/**
 * When what the quotation begins (or ends) with isn't the article's, and the article's sentence has only a few
 * words more on that side, they are what was replaced: "~~Wang Yi’s~~ **Antony Blinken’s** arrival". So they are if
 * only a clause ends there, once it has as many words: "given ~~five~~ **four**," she told reporters.
 */
export function completeEdges(steps: readonly Step[], { article, at: wordAt }: ArticleWords): Step[] {
  const edge = (at: number, step: 1 | -1, replaced: number) => {
    const passage = wordAt(at)?.passage;
    const sentence = article.passages[passage ?? -1]?.sentences.find(
      ({ start, end }) => start <= (wordAt(at)?.start ?? -1) && (wordAt(at)?.start ?? -1) < end,
    );
    const rest: Step[] = [];
    for (let next = at + step; rest.length <= EDGE; next += step) {
      const word = wordAt(next);
      const inside = sentence && word && word.start >= sentence.start && word.start < sentence.end;
      if (!inside || word.passage !== passage) return rest;
      const [left, right] = step > 0 ? [wordAt(next - 1), word] : [word, wordAt(next + 1)];
      const between = article.passages[passage]?.text.slice(left?.end, right?.start) ?? '';
      if (rest.length >= replaced && CLAUSE_END.test(between)) return rest;
      rest.push({ article: next });
    }
    return [];
  };
  const isBoth = (step: Step) => step.quote !== undefined && step.article !== undefined;
  const [first, last] = [steps.findIndex(isBoth), steps.findLastIndex(isBoth)];
  if (first < 0) return [...steps];
  const isQuoted = (step: Step) => step.quote !== undefined;
  const [front, back] = [steps.slice(0, first).filter(isQuoted), steps.slice(last + 1).filter(isQuoted)];
  const before = front.length > 0 ? edge(steps[first]?.article ?? -1, -1, front.length).reverse() : [];
  const after = back.length > 0 ? edge(steps[last]?.article ?? -1, 1, back.length) : [];
  return [...front, ...before, ...steps.slice(first, last + 1), ...back, ...after];
}
