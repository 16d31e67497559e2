/** A question in, the passages of an index that are worth judging in full out. */
import type { AskedQuestion } from './asked-question.ts';
import type { PassageStore } from './passage-store.ts';
import { CANDIDATES } from './shortlist.ts';
import { Sketcher } from './sketch.ts';

/** Passages that are judged in full. */
const FINALISTS = 24;
/** Passages with a stand-in that are looked at: with six times as many, hardly any more was found. */
const MOST_BY_STAND_INS = 100;

/** The numbers of at most FINALISTS passages, in no order; none where the question has no word to look for. */
export type Candidates = (text: string, asked: AskedQuestion, articleId?: string) => readonly number[];

/** Of few passages all are looked at, of many those that MiniSearch finds. */
export function createCandidates(store: PassageStore): Candidates {
  const { reader, words, shortlist, everything, numbersByArticle } = store;
  const { analyzer, rarity } = reader;
  const { lexicon } = words;
  const sketcher = new Sketcher(words);

  function finalists(asked: AskedQuestion, pool: readonly number[]): number[] {
    return pool
      .map((number) => ({ number, sketch: sketcher.sketch(asked, number) }))
      .sort((a, b) => b.sketch - a.sketch || a.number - b.number)
      .slice(0, FINALISTS)
      .map(({ number }) => number);
  }

  function findByWords(text: string, { content }: AskedQuestion): number[] {
    const terms = new Set([...content.map(({ token }) => token.term), ...analyzer.pairs(text)]);
    return shortlist.find([...terms], rarity.general);
  }

  /** What says it in other words may have none of the question's. */
  function findByStandIns({ content }: AskedQuestion): number[] {
    const counting = new Map<string, number>();
    for (const { relatives, general } of content)
      for (const number of relatives.standIns) counting.set(lexicon.terms[number] ?? '', general);
    return shortlist.find([...counting.keys()], (term) => counting.get(term) ?? 0, MOST_BY_STAND_INS);
  }

  return (text, asked, articleId) => {
    if (asked.content.length === 0) return [];
    const pool = articleId === undefined ? everything : (numbersByArticle.get(articleId) ?? []);
    if (pool.length <= FINALISTS) return pool;
    if (articleId !== undefined || pool.length <= CANDIDATES) return finalists(asked, pool);
    return finalists(asked, [...new Set([...findByWords(text, asked), ...findByStandIns(asked)])]);
  };
}
