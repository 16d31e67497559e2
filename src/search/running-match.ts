/** A question and a stretch of a passage in, how well the running order of their words agrees out. */
import type { AskedQuestion } from './asked-question.ts';
import type { PreparedPassage } from './prepared-passage.ts';

/** All shares are by weight, of what the whole question could reach. */
export interface RunningMatch {
  /** Neighbouring words of the question, stop words included, that are neighbours here. */
  readonly pairs: number;
  /** The same for three in a row. */
  readonly triples: number;
  /** The heaviest unbroken run the two share. */
  readonly run: number;
  /** The heaviest sequence they share, gaps allowed. */
  readonly sequence: number;
  /** How near each other neighbouring content words of the question stand here. */
  readonly closeness: number;
  /** Of the content words found here: how many of their neighbours come in the question's order. */
  readonly order: number;
}

export function runningMatch(
  question: AskedQuestion,
  { tokens }: PreparedPassage,
  matches: Int16Array,
  from: number,
  to: number,
): RunningMatch {
  const { tokens: asked, weights } = question;
  const weight = (at: number) => weights[at] ?? 0;
  const same = (at: number, t: number) => t < to && at < asked.length && asked[at]?.term === tokens[t]?.term;

  const foundPairs = new Uint8Array(asked.length);
  const foundTriples = new Uint8Array(asked.length);
  /** Best weight of a common sequence that ends at a question token. */
  const sequences = new Float64Array(asked.length);
  const positions: number[][] = question.content.map(() => []);
  let run = 0;
  for (let t = from; t < to; t++) {
    const first = matches[t] ?? -1;
    if (first < 0) continue;
    const content = question.contentOf[first] ?? -1;
    if (content >= 0) positions[content]?.push(t);
    for (let at = asked.length - 1; at >= first; at--) {
      if (!same(at, t)) continue;
      let best = 0;
      for (let i = 0; i < at; i++) best = Math.max(best, sequences[i] ?? 0);
      sequences[at] = Math.max(sequences[at] ?? 0, best + weight(at));
      let length = 0;
      let sum = 0;
      while (same(at + length, t + length)) sum += weight(at + length++);
      run = Math.max(run, length > 1 ? sum : 0);
      if (length > 1) foundPairs[at] = 1;
      if (length > 2) foundTriples[at] = 1;
    }
  }

  let pairs = 0;
  let allPairs = 0;
  let triples = 0;
  let allTriples = 0;
  for (let at = 0; at + 1 < asked.length; at++) {
    const pair = pairWeight(question, at, at + 1);
    allPairs += pair;
    if (foundPairs[at]) pairs += pair;
    if (at + 2 >= asked.length) continue;
    const triple = pairWeight(question, at, at + 2);
    allTriples += triple;
    if (foundTriples[at]) triples += triple;
  }
  const total = weights.reduce((sum, one) => sum + one, 0) || 1;
  return {
    pairs: pairs / (allPairs || 1),
    triples: triples / (allTriples || 1),
    run: run / total,
    sequence: Math.max(0, ...sequences) / total,
    ...nearness(question, positions),
  };
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

function nearness(
  { content }: AskedQuestion,
  positions: readonly (readonly number[])[],
): Pick<RunningMatch, 'closeness' | 'order'> {
  let close = 0;
  let allClose = 0;
  let ordered = 0;
  let both = 0;
  for (let i = 0; i + 1 < content.length; i++) {
    const pair = Math.sqrt((content[i]?.idf ?? 0) * (content[i + 1]?.idf ?? 0));
    allClose += pair;
    const left = positions[i] ?? [];
    const right = positions[i + 1] ?? [];
    if (!left.length || !right.length) continue;
    both += pair;
    let nearest = Number.POSITIVE_INFINITY;
    let inOrder = false;
    for (const a of left) {
      for (const b of right) {
        nearest = Math.min(nearest, Math.abs(a - b));
        inOrder ||= a < b;
      }
    }
    close += pair / Math.sqrt(nearest);
    if (inOrder) ordered += pair;
  }
  return { closeness: close / (allClose || 1), order: both ? ordered / (allClose || 1) : 0 };
}
