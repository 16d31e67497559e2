/** An alignment of a quotation with an article in, the difference as runs of text out. */
import { type Step, wordWeight } from './align-words.ts';
import { type ArticleWords, createPatience, exactPlaces } from './article-words.ts';
import { CLAUSE_END, completeEdges } from './complete-edges.ts';
import type { QuoteWord } from './quote-words.ts';

/** A quotation as it reads in an article. */
export interface Alignment {
  readonly source: ArticleWords;
  readonly steps: readonly Step[];
}

/** A run of text, the space behind it included, by who has it. */
export interface DifferencePart {
  /** `elided`: the article's, left out behind an honest "…". `moved`: the article's, but from elsewhere. */
  readonly kind: 'both' | 'quote' | 'article' | 'elided' | 'moved';
  readonly text: string;
}

/** A shorter word that agrees by itself amid changes, few or many, is a coincidence, and reads as clutter. */
const TELLING_LENGTH = { few: 4, many: 5 } as const;
const MANY_CHANGES = 5;
/** This many words in a row from elsewhere in the article are no coincidence. */
const MOVED_RUN = 3;

interface Run {
  kind: DifferencePart['kind'];
  readonly steps: Step[];
}

/**
 * @returns The parts in reading order, the weight of the quotation's words that are the article's, and that of the
 * longest stretch of them that it has word for word.
 */
export function describeDifference(
  quoted: string,
  quote: readonly QuoteWord[],
  { source, steps }: Alignment,
): { parts: DifferencePart[]; shared: number; longest: number } {
  const agreed = dropCoincidences(splitRuns(steps, quote), quote).flatMap((run) => run.steps);
  const runs = sortChanges(splitRuns(completeEdges(agreed, source), quote));
  const told = runs.flatMap((run) => (run.kind === 'quote' ? splitMoved(run, quoted, quote, source) : [run]));
  const common = told
    .filter(({ kind }) => kind === 'both' || kind === 'moved')
    .map((run) => run.steps.reduce((sum, step) => sum + wordWeight(quote[step.quote ?? -1]?.word ?? ''), 0));
  return {
    parts: told.map((run, at) => ({
      kind: run.kind,
      text: runText(run, quoted, quote, source, at === told.length - 1),
    })),
    shared: common.reduce((sum, weight) => sum + weight, 0),
    longest: Math.max(0, ...common),
  };
}

/** Words the article has elsewhere, clause by clause, are told from words it doesn't have. */
function splitMoved(
  { steps }: Run,
  quoted: string,
  quote: readonly QuoteWord[],
  source: ArticleWords,
): Run[] {
  const clauses: Run[] = [];
  for (const step of steps) {
    const { start = 0 } = quote[step.quote ?? -1] ?? {};
    const previous = quote[(step.quote ?? 0) - 1];
    const clauseStarts = CLAUSE_END.test(quoted.slice(previous?.end ?? start, start));
    const open = clauses.at(-1);
    if (open && !clauseStarts) open.steps.push(step);
    else clauses.push({ kind: 'quote', steps: [step] });
  }
  return clauses.map((clause) => {
    const words = clause.steps.flatMap(({ quote: at }) => quote[at ?? -1] ?? []);
    const moved = words.length >= MOVED_RUN && !exactPlaces(words, source, createPatience()).next().done;
    return moved ? { ...clause, kind: 'moved' } : clause;
  });
}

function splitRuns(steps: readonly Step[], quote: readonly QuoteWord[]): Run[] {
  const runs: Run[] = [];
  for (const [i, step] of steps.entries()) {
    const kind = kindOf(step, steps, i, quote);
    const open = runs.at(-1);
    if (open?.kind === kind) open.steps.push(step);
    else runs.push({ kind, steps: [step] });
  }
  return runs;
}

function kindOf(step: Step, steps: readonly Step[], i: number, quote: readonly QuoteWord[]): Run['kind'] {
  if (step.article === undefined) return 'quote';
  if (step.quote !== undefined) return 'both';
  const next = steps.slice(i).find((later) => later.quote !== undefined)?.quote;
  return next !== undefined && quote[next]?.elided ? 'elided' : 'article';
}

function dropCoincidences(runs: readonly Run[], quote: readonly QuoteWord[]): Run[] {
  const changes = (run: Run | undefined) =>
    run && run.kind !== 'both' && run.kind !== 'elided' ? run.steps.length : 0;
  return runs.flatMap((run, i): Run[] => {
    const [step, ...more] = run.steps;
    if (run.kind !== 'both' || !step || more.length > 0) return [run];
    const [before, behind] = [changes(runs[i - 1]), changes(runs[i + 1])];
    const telling = TELLING_LENGTH[before + behind < MANY_CHANGES ? 'few' : 'many'];
    const word = quote[step.quote ?? -1]?.word ?? '';
    if (before === 0 || behind === 0 || word.length >= telling) return [run];
    return [
      { kind: 'quote', steps: [{ quote: step.quote ?? 0 }] },
      { kind: 'article', steps: [{ article: step.article ?? 0 }] },
    ];
  });
}

/** What was said first, then what it says instead: one run of each for every change. */
function sortChanges(runs: readonly Run[]): Run[] {
  const sorted: Run[] = [];
  for (const run of runs) {
    const last = sorted.at(-1);
    const before = sorted.at(-2);
    if (last?.kind === run.kind) last.steps.push(...run.steps);
    else if (run.kind === 'quote' && last?.kind === 'article') {
      if (before?.kind === 'quote') before.steps.push(...run.steps);
      else sorted.splice(-1, 0, run);
    } else sorted.push({ kind: run.kind, steps: [...run.steps] });
  }
  return sorted;
}

function runText(
  { kind, steps }: Run,
  quoted: string,
  quote: readonly QuoteWord[],
  { article, at: wordAt }: ArticleWords,
  isLast: boolean,
): string {
  if (kind === 'quote' || kind === 'moved') {
    const indices = steps.flatMap(({ quote: at }) => at ?? []);
    return quoted.slice(quote[Math.min(...indices)]?.start, quote[Math.max(...indices) + 1]?.start);
  }
  // The article's own characters, each word up to the next; passages are joined by a space.
  const places = steps.flatMap(({ article: at }) => at ?? []);
  return places
    .map((at, i) => {
      const word = wordAt(at);
      const next = wordAt(at + 1);
      const text = article.passages[word?.passage ?? -1]?.text ?? '';
      const behind =
        next && next.passage === word?.passage
          ? text.slice(word.end, next.start)
          : `${text.slice(word?.end)} `;
      const ends = isLast && i === places.length - 1;
      const marks = ends ? sharedMarks(behind, quoted.slice(quote.at(-1)?.end)) : behind;
      return text.slice(word?.start, word?.end) + marks;
    })
    .join('');
}

/** What the article has behind the last word, as far as it is punctuation that the quotation has there in any style. */
function sharedMarks(article: string, quoted: string): string {
  const fold = (mark: string) =>
    mark
      .normalize('NFKC')
      .replace(/[\p{Pi}\p{Pf}„‚']/u, '"')
      .replace(/\p{Pd}/u, '-');
  const marks = new Set(Array.from(quoted.replace(/\s+/g, ''), fold));
  let end = 0;
  while (marks.has(fold(article.charAt(end)))) end++;
  return article.slice(0, end);
}
