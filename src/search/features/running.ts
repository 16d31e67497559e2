/** A question and a stretch of a passage in, how well the running order of their words agrees out. */
import type { AskedQuestion } from '../asked-question.ts';
import { columnsOf } from './columns.ts';
import type { Match } from './match.ts';

/** All are shares by weight, 0 to 1, of what the whole question could reach. */
export const RUNNING_FEATURES = [
  'pairs', // neighbouring words of the question, stop words included, that are neighbours here
  'triples', // the same for three in a row
  'run', // the heaviest unbroken run the two share
  'sequence', // the heaviest sequence they share, gaps allowed
  'closeness', // how near each other neighbouring content words of the question stand here
  'order', // of the content words found here: how many of their neighbours come in the question's order
] as const;

const AT = columnsOf(RUNNING_FEATURES);

/** @param from Token numbers, `to` excluded. */
export function writeRunning(
  row: Float64Array,
  offset: number,
  match: Match,
  from: number,
  to: number,
): void {
  const { question } = match;
  const { weights } = question;
  const { foundPairs, foundTriples, run, sequence, positions } = follow(match, from, to);
  let [total, pairs, allPairs, triples, allTriples] = [0, 0, 0, 0, 0];
  for (let at = 0; at < weights.length; at++) {
    total += weights[at] ?? 0;
    if (at + 1 >= weights.length) continue;
    const pair = pairWeight(question, at, at + 1);
    allPairs += pair;
    if (foundPairs[at]) pairs += pair;
    if (at + 2 >= weights.length) continue;
    const triple = pairWeight(question, at, at + 2);
    allTriples += triple;
    if (foundTriples[at]) triples += triple;
  }
  row[offset + AT.pairs] = pairs / (allPairs || 1);
  row[offset + AT.triples] = triples / (allTriples || 1);
  row[offset + AT.run] = run / (total || 1);
  row[offset + AT.sequence] = sequence / (total || 1);
  writeNearness(row, offset, question, positions);
}

/** What going through the stretch once finds. */
interface Followed {
  /** Of every question token: 1 when it and the one or two after it stand here in a row. */
  readonly foundPairs: readonly number[];
  readonly foundTriples: readonly number[];
  readonly run: number;
  readonly sequence: number;
  /** Token numbers of each content word. */
  readonly positions: readonly (readonly number[])[];
}

function follow({ question, words, asked, from: base }: Match, from: number, to: number): Followed {
  const { terms, weights, content, contentOf } = question;
  const size = terms.length;
  const same = (at: number, t: number) => t < to && at < size && terms[at] === words.terms[t];
  const foundPairs = new Array<number>(size).fill(0);
  const foundTriples = new Array<number>(size).fill(0);
  /** Best weight of a common sequence that ends at a question token: a longest common subsequence by weight. */
  const sequences = new Array<number>(size).fill(0);
  const positions: number[][] = content.map(() => []);
  let run = 0;
  for (let t = from; t < to; t++) {
    const first = asked[t - base] ?? -1;
    if (first < 0) continue;
    const index = contentOf[first] ?? -1;
    if (index >= 0) positions[index]?.push(t);
    for (let at = size - 1; at >= first; at--) {
      if (!same(at, t)) continue;
      let best = 0;
      for (let i = 0; i < at; i++) best = Math.max(best, sequences[i] ?? 0);
      sequences[at] = Math.max(sequences[at] ?? 0, best + (weights[at] ?? 0));
      let length = 0;
      let sum = 0;
      while (same(at + length, t + length)) sum += weights[at + length++] ?? 0;
      if (length > 1) {
        foundPairs[at] = 1;
        run = Math.max(run, sum);
      }
      if (length > 2) foundTriples[at] = 1;
    }
  }
  let sequence = 0;
  for (let at = 0; at < size; at++) sequence = Math.max(sequence, sequences[at] ?? 0);
  return { foundPairs, foundTriples, run, sequence, positions };
}

/** Two stop words together say nothing; with a content word in it a run weighs what its words weigh. */
function pairWeight({ weights, contentOf }: AskedQuestion, from: number, to: number): number {
  let sum = 0;
  let telling = false;
  for (let at = from; at <= to; at++) {
    sum += weights[at] ?? 0;
    if ((contentOf[at] ?? -1) >= 0) telling = true;
  }
  return telling ? sum : 0;
}

function writeNearness(
  row: Float64Array,
  offset: number,
  { content }: AskedQuestion,
  positions: Followed['positions'],
): void {
  let [close, all, ordered] = [0, 0, 0];
  for (let i = 0; i + 1 < content.length; i++) {
    const pair = Math.sqrt((content[i]?.idf ?? 0) * (content[i + 1]?.idf ?? 0));
    all += pair;
    const left = positions[i] ?? [];
    const right = positions[i + 1] ?? [];
    if (left.length === 0 || right.length === 0) continue;
    let nearest = Number.POSITIVE_INFINITY;
    for (const a of left) for (const b of right) nearest = Math.min(nearest, Math.abs(a - b));
    close += pair / Math.sqrt(nearest);
    if ((left[0] ?? 0) < (right.at(-1) ?? 0)) ordered += pair;
  }
  row[offset + AT.closeness] = close / (all || 1);
  row[offset + AT.order] = ordered / (all || 1);
}
