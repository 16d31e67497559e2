/** A question and a passage in, whether the passage lacks whatever would be of the kind that is asked for out. */
import type { AnswerKind } from './answer-kind.ts';
import { asksForSum } from './asked-amount.ts';
import { MONEY, REASON } from './cues.ts';
import { contentAt, type Match, wordAt } from './features/match.ts';
import { NUMBER, ONE, STOP, TIME, UNIT, YEAR } from './marks.ts';
import { rangeOf } from './passage-words.ts';

/** Says "both" as often as it counts. */
const HARDLY_A_NUMBER = new Set(['two']);
/** Words that tell a time without a date, in English. */
const TIME_TOLD = new Set(
  (
    'year years month months week weeks day days hour hours minute minutes century decade decades ago since ' +
    'recent recently lately age old'
  ).split(' '),
);

/** 1 for a question of that kind when no word of the passage, its own words aside, has one of the marks. */
export function lacks({ question, words, from, to, asked }: Match, kind: AnswerKind, marks: number): number {
  if (question.kind !== kind) return 0;
  for (let t = from; t < to; t++) if ((words.marks[t] ?? 0) & marks && (asked[t - from] ?? 0) < 0) return 0;
  return 1;
}

/** 1 for a question for a number when neither a sentence nor its neighbours count anything. */
export function lacksNumberNear(match: Match, place: number): number {
  const asksHowLong = match.question.tokens.some(({ word }) => word === 'long');
  return lacksNear(
    match,
    place,
    'number',
    (mark, word) => counts(mark, word) || (asksHowLong && isTime(mark, word)),
  );
}

/** Whether a sentence of a passage counts anything besides the question's own numbers. */
export function countsIn(match: Match, place: number): boolean {
  return someIn(match, place, (t) => counts(match.words.marks[t] ?? 0, wordAt(match, t)));
}

/** Whether a sentence of a passage may tell an amount: a number, any at all, or what time is counted in ("for years"). */
export function mayTellAmount(match: Match, place: number): boolean {
  const asked = match.question.amount === 'money' ? NUMBER : NUMBER | UNIT;
  return someIn(match, place, (t) => ((match.words.marks[t] ?? 0) & asked) > 0);
}

function someIn(match: Match, place: number, holds: (t: number) => boolean): boolean {
  const [from, to] = rangeOf(match.words.sentenceStarts, match.sentenceFrom + place);
  for (let t = from; t < to; t++) if (contentAt(match, t) < 0 && holds(t)) return true;
  return false;
}

/**
 * Whether a sum is asked for and neither a sentence nor its neighbours tell one. The sentence's own number before
 * something that is no time may count a currency that nobody has listed; so may "forty a day".
 */
export function lacksSum(match: Match, place: number): boolean {
  const { question, words, sentenceFrom } = match;
  if (!asksForSum(question)) return false;
  if (words.cues.subarray(...withNeighbours(match, place)).some((cue) => cue & MONEY)) return false;
  const [, end] = rangeOf(words.sentenceStarts, sentenceFrom + place);
  return !someIn(match, place, (t) => {
    const after = t + 1 < end ? (words.marks[t + 1] ?? 0) : STOP;
    const isNumber = ((words.marks[t] ?? 0) & (NUMBER | YEAR)) === NUMBER;
    return isNumber && ((after & (STOP | TIME | UNIT)) === 0 || (after & ONE) > 0);
  });
}

/** Words that ask for a date: years that pass are none. */
const DATES = new Set(['day', 'date', 'dates', 'month', 'year']);

/** 1 for a question for a time when neither a sentence nor its neighbours tell one. */
export function lacksTimeNear(match: Match, place: number): number {
  const asksForDate = match.question.content.some(({ focus, token }) => focus && DATES.has(token.word));
  return lacksNear(
    match,
    place,
    'time',
    (mark, word) => counts(mark, word) || (asksForDate ? (mark & TIME) > 0 : isTime(mark, word)),
  );
}

function counts(mark: number, word: string): boolean {
  return (mark & NUMBER) > 0 && !HARDLY_A_NUMBER.has(word);
}

function isTime(mark: number, word: string): boolean {
  return (mark & TIME) > 0 || TIME_TOLD.has(word);
}

function lacksNear(
  match: Match,
  place: number,
  kind: AnswerKind,
  answers: (mark: number, word: string) => boolean,
): number {
  const { question, words } = match;
  if (question.kind !== kind) return 0;
  const [start, end] = rangeOf(words.sentenceStarts, ...withNeighbours(match, place));
  for (let t = start; t < end; t++) {
    if (contentAt(match, t) < 0 && answers(words.marks[t] ?? 0, wordAt(match, t))) return 0;
  }
  return 1;
}

/** The numbers of a sentence and those beside it in its passage, the last excluded. */
function withNeighbours({ sentenceFrom, sentenceTo }: Match, place: number): [first: number, end: number] {
  const at = sentenceFrom + place;
  return [Math.max(sentenceFrom, at - 1), Math.min(sentenceTo, at + 2)];
}

/** 1 for a why when no sentence of the passage gives a cause or an aim. */
export function lacksReason({ question, words, sentenceFrom, sentenceTo }: Match): number {
  if (question.kind !== 'reason') return 0;
  for (let sentence = sentenceFrom; sentence < sentenceTo; sentence++)
    if ((words.cues[sentence] ?? 0) & REASON) return 0;
  return 1;
}
