/** Articles in, their words as numbers out, made once for each: so that a quotation is found in a large library in a moment. */
import type { Article } from '../corpus/article.ts';
import { doAtOnce, type Slices } from '../corpus/slices.ts';
import { dropShapeless } from '../search/shapeless.ts';
import { createRunTable, type RunTable } from './run-table.ts';

export interface NumberedArticle {
  readonly article: Article;
  readonly table: RunTable;
  /** Of every word in order. */
  readonly words: Int32Array;
  /** Passage index → its first word. */
  readonly passageStarts: Int32Array;
  /** Every run that it has, once. */
  readonly runs: Int32Array;
}

/** By the articles of an edition. */
const known = new WeakMap<readonly Article[], readonly NumberedArticle[]>();

/** A table is given up when it has so many times the runs that its first edition had. */
const MOST_GROWTH = 2;
const firstSizes = new WeakMap<RunTable, number>();

/** At once, unless it has been done before. */
export function numberedWords(articles: readonly Article[]): readonly NumberedArticle[] {
  return known.get(articles) ?? doAtOnce(numberWords(articles));
}

/** @param before By one table, of the edition before or while the files were read: those of the same articles are taken over. */
export function* numberWords(
  articles: readonly Article[],
  before: readonly NumberedArticle[] = [],
): Slices<readonly NumberedArticle[]> {
  const base = before.some(({ table }) => isOvergrown(table)) ? [] : before;
  const table = base[0]?.table ?? createRunTable();
  const taken = new Map(base.map((numbered) => [numbered.article, numbered]));
  const numbered: NumberedArticle[] = [];
  for (const article of articles) numbered.push(taken.get(article) ?? (yield* numberArticle(article, table)));
  yield* table.finish();
  if (!firstSizes.has(table)) firstSizes.set(table, table.size);
  known.set(articles, numbered);
  return numbered;
}

function isOvergrown(table: RunTable): boolean {
  const first = firstSizes.get(table);
  return first !== undefined && table.size > MOST_GROWTH * first;
}

/** @param table That of all the articles it is to be checked with. */
export function* numberArticle(article: Article, table: RunTable): Slices<NumberedArticle> {
  const words: number[] = [];
  const runs = new Set<number>();
  const passageStarts = new Int32Array(article.passages.length);
  for (const [at, { text }] of article.passages.entries()) {
    yield;
    passageStarts[at] = words.length;
    for (const written of dropShapeless(text).split(/\s+/)) {
      const run = table.add(written);
      runs.add(run);
      for (const word of table.wordsOf(run)) words.push(word);
    }
  }
  return { article, table, words: new Int32Array(words), passageStarts, runs: new Int32Array(runs) };
}
