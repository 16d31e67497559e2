/** A question and a passage in, named numbers out that speak for or against the passage and its sentences. */
import type { AskedQuestion } from './asked-question.ts';
import type { PreparedPassage, SentenceTokens } from './prepared-passage.ts';
import { runningMatch } from './running-match.ts';
import { cosine } from './word-vectors.ts';

/** One sentence against the question. Shares are 0 to 1 of what the question could reach. */
export type SentenceFeatures = ReturnType<typeof sentenceFeatures>;

/** One passage against the question. */
export type PassageFeatures = ReturnType<typeof passageFeatures>;

/** Running words of an everyday sentence and passage, for judging length. */
const USUAL_SENTENCE = 25;
const USUAL_PASSAGE = 120;

/** Which question token every token of a passage is, by term; -1 for none. */
export function matchTokens(question: AskedQuestion, { tokens }: PreparedPassage): Int16Array {
  return Int16Array.from(tokens, ({ term }) => question.firstAt.get(term) ?? -1);
}

/** How often each content word stands in a stretch of tokens. */
function countContent(question: AskedQuestion, matches: Int16Array, from: number, to: number): number[] {
  const counts = question.content.map(() => 0);
  for (let t = from; t < to; t++) {
    const content = question.contentOf[matches[t] ?? -1] ?? -1;
    if (content >= 0) counts[content] = (counts[content] ?? 0) + 1;
  }
  return counts;
}

/** BM25 with the smoothed idf, as a share of its upper bound. */
function bm25(question: AskedQuestion, counts: readonly number[], length: number): number {
  let score = 0;
  question.content.forEach(({ idf }, i) => {
    const count = counts[i] ?? 0;
    score += (idf * count) / (count + 0.9 * (0.4 + 0.6 * length));
  });
  return score / (question.totalIdf || 1);
}

function share(question: AskedQuestion, has: (content: number) => boolean): number {
  let sum = 0;
  question.content.forEach(({ idf }, i) => {
    if (has(i)) sum += idf;
  });
  return sum / (question.totalIdf || 1);
}

function generalShare(question: AskedQuestion, has: (content: number) => boolean): number {
  let sum = 0;
  question.content.forEach(({ general }, i) => {
    if (has(i)) sum += general;
  });
  return sum / (question.totalGeneral || 1);
}

function classShares(question: AskedQuestion, has: (content: number) => boolean) {
  const { content, totalIdf, totalLocal } = question;
  const sum = { nameShare: 0, numberShare: 0, focusShare: 0, localShare: 0, rareShare: 0, commonShare: 0 };
  content.forEach(({ idf, local, general, name, number, focus }, i) => {
    if (!has(i)) return;
    if (name) sum.nameShare += idf / totalIdf;
    if (number) sum.numberShare += idf / totalIdf;
    if (focus) sum.focusShare += idf / totalIdf;
    if (general > 0.8) sum.rareShare += idf / totalIdf;
    if (general < 0.5) sum.commonShare += idf / totalIdf;
    sum.localShare += local / (totalLocal || 1);
  });
  return sum;
}

/** What other words than the question's own contribute for the content words that are not there. */
function nearFeatures(
  question: AskedQuestion,
  { tokens }: PreparedPassage,
  from: number,
  to: number,
  has: (content: number) => boolean,
) {
  const best = question.content.map(() => ({ kin: 0, synonym: 0, derived: 0, broader: 0, vector: 0 }));
  for (let t = from; t < to; t++) {
    const token = tokens[t];
    if (!token || token.stop) continue;
    const near = question.nearness(token);
    if (!near) continue;
    best.forEach((one, i) => {
      if (has(i)) return;
      one.kin = Math.max(one.kin, near.kin[i] ?? 0);
      one.synonym = Math.max(one.synonym, near.synonym[i] ?? 0);
      one.derived = Math.max(one.derived, near.derived[i] ?? 0);
      one.broader = Math.max(one.broader, near.broader[i] ?? 0);
      one.vector = Math.max(one.vector, near.vector[i] ?? 0);
    });
  }
  const sum = { kin: 0, synonym: 0, derived: 0, broader: 0, vector: 0 };
  best.forEach((one, i) => {
    const part = (question.content[i]?.idf ?? 0) / (question.totalIdf || 1);
    sum.kin += one.kin * part;
    sum.synonym += one.synonym * part;
    sum.derived += one.derived * part;
    sum.broader += one.broader * part;
    sum.vector += one.vector * part;
  });
  return sum;
}

function localBm25(question: AskedQuestion, counts: readonly number[], length: number): number {
  let score = 0;
  question.content.forEach(({ local }, i) => {
    const count = counts[i] ?? 0;
    score += (local * count) / (count + 0.9 * (0.4 + 0.6 * length));
  });
  return score;
}

const EMPTY_SENTENCE: SentenceTokens = { from: 0, to: 0, cause: false, purpose: false, meaning: undefined };

export function sentenceFeatures(
  question: AskedQuestion,
  prepared: PreparedPassage,
  matches: Int16Array,
  index: number,
) {
  const sentence = prepared.sentences[index] ?? EMPTY_SENTENCE;
  const { from, to } = sentence;
  const length = to - from;
  const counts = countContent(question, matches, from, to);
  const has = (i: number) => (counts[i] ?? 0) > 0;
  const before = prepared.sentences[index - 1];
  const after = prepared.sentences[index + 1];
  const beforeCounts = before ? countContent(question, matches, before.from, before.to) : [];
  const afterCounts = after ? countContent(question, matches, after.from, after.to) : [];
  const names = question.content.filter(({ name }) => name).length;
  const numbers = question.content.filter(({ number }) => number).length;
  const all = question.content.length;
  const last = all - 1;
  const exact = exactForms(question, prepared, matches, sentence);
  return {
    coverage: share(question, has),
    general: generalShare(question, has),
    complete: question.content.every((_, i) => has(i)) ? 1 : 0,
    bm25: bm25(question, counts, length / USUAL_SENTENCE),
    localBm25: localBm25(question, counts, length / USUAL_SENTENCE),
    ...classShares(question, has),
    exact: share(question, (i) => exact[i] ?? false),
    names: names ? question.content.filter(({ name }, i) => name && has(i)).length / names : 1,
    numbers: numbers ? question.content.filter(({ number }, i) => number && has(i)).length / numbers : 1,
    firstWord: has(0) ? 1 : 0,
    lastWord: has(last) ? 1 : 0,
    ...runningMatch(question, prepared, matches, from, to),
    ...nearFeatures(question, prepared, from, to, has),
    ...kindFeatures(question, prepared, matches, sentence),
    // An aim is a reason for what is asked only when the sentence speaks of all of that.
    purposeForReason:
      question.kind === 'reason' && sentence.purpose && question.content.every((_, i) => has(i)) ? 1 : 0,
    meaning:
      question.meaning && sentence.meaning ? Math.max(0, cosine(question.meaning, sentence.meaning)) : 0,
    before: share(question, (i) => !has(i) && (beforeCounts[i] ?? 0) > 0),
    after: share(question, (i) => !has(i) && (afterCounts[i] ?? 0) > 0),
    length: Math.log((length + 3) / USUAL_SENTENCE),
    opening: index === 0 ? 1 : 0,
  };
}

function exactForms(
  question: AskedQuestion,
  { tokens }: PreparedPassage,
  matches: Int16Array,
  { from, to }: SentenceTokens,
): boolean[] {
  const exact = question.content.map(() => false);
  for (let t = from; t < to; t++) {
    const at = matches[t] ?? -1;
    const content = question.contentOf[at] ?? -1;
    if (content >= 0 && tokens[t]?.word === question.content[content]?.token.word) exact[content] = true;
  }
  return exact;
}

/** What the question asks for against what the sentence holds besides the question's own words. */
function kindFeatures(
  { kind, content, contentOf }: AskedQuestion,
  { tokens, marks }: PreparedPassage,
  matches: Int16Array,
  { from, to, cause, purpose }: SentenceTokens,
) {
  let numbers = 0;
  let years = 0;
  let times = 0;
  let names = 0;
  let fresh = 0;
  let counted = 0;
  let nameStart = 0;
  for (let t = from; t < to; t++) {
    const mark = marks[t];
    const matched = (contentOf[matches[t] ?? -1] ?? -1) >= 0;
    if (!mark || matched) continue;
    if (!tokens[t]?.stop) fresh++;
    if (mark.number && !mark.year) {
      numbers++;
      for (let near = t + 1; near <= t + 3 && near < to; near++) {
        if (contentOf[matches[near] ?? -1] === 0) counted = 1;
      }
    }
    if (mark.year) years++;
    if (mark.time) times++;
    if (mark.name) names++;
    if (t === from) nameStart = 1;
  }
  const one = (wanted: boolean, held: boolean) => (wanted && held ? 1 : 0);
  return {
    numberForNumber: one(kind === 'number', numbers > 0),
    countedForNumber: one(kind === 'number', counted > 0),
    yearForTime: one(kind === 'time', years > 0),
    timeForTime: one(kind === 'time', times > 0 || numbers > 0),
    nameForPerson: one(kind === 'person', names > 0),
    nameForPlace: one(kind === 'place', names > 0),
    nameForThing: one(kind === 'thing', names > 0),
    causeForReason: one(kind === 'reason', cause),
    causeForOther: one(kind !== 'reason', cause),
    purposeForOther: one(kind !== 'reason', purpose),
    numberForOther: one(kind !== 'number' && kind !== 'time', numbers > 0),
    fresh: Math.log(1 + fresh),
    opensWithMatch: nameStart || content.length === 0 ? 0 : 1,
  };
}

export function passageFeatures(question: AskedQuestion, prepared: PreparedPassage, matches: Int16Array) {
  const length = prepared.tokens.length;
  const counts = countContent(question, matches, 0, length);
  const heading = new Set(prepared.heading.map(({ term }) => term));
  const inHeading = (i: number) => heading.has(question.content[i]?.token.term ?? '');
  const has = (i: number) => (counts[i] ?? 0) > 0 || inHeading(i);
  const running = runningMatch(question, prepared, matches, 0, length);
  return {
    coverage: share(question, has),
    general: generalShare(question, has),
    complete: question.content.every((_, i) => has(i)) ? 1 : 0,
    bm25: bm25(question, counts, length / USUAL_PASSAGE),
    localBm25: localBm25(question, counts, length / USUAL_PASSAGE),
    ...classShares(question, has),
    sequence: running.sequence,
    closeness: running.closeness,
    order: running.order,
    ...nearFeatures(question, prepared, 0, length, has),
    pairs: running.pairs,
    triples: running.triples,
    run: running.run,
    heading: share(question, inHeading),
    headingAdds: share(question, (i) => inHeading(i) && !counts[i]),
    length: Math.log((length + 10) / USUAL_PASSAGE),
    opening: prepared.passage.index === 0 ? 1 : 0,
  };
}
