/** What the question asks for against what a sentence holds besides the question's own words. */
import { CAUSE, KIND_OF_TEXT, MONEY, PURPOSE, TEXT } from '../cues.ts';
import { DIGITS, NAME, NUMBER, ONE, STOP, TIME, UNIT, YEAR } from '../marks.ts';
import { rangeOf } from '../passage-words.ts';
import { columnsOf } from './columns.ts';
import { contentAt, type Match, wordAt } from './match.ts';
import { saysWho } from './says-who.ts';

/** 0 or 1 each, but for the reasons, `otherNames` and `fresh`. */
export const KIND_FEATURES = [
  'numberForNumber',
  'countedForNumber', // a number stands just before the word that is counted
  'datesForAmount', // no number but those of dates
  'moneyForMoney',
  'spanForSpan', // a number of hours, days or years where "how long" is asked
  'yearForTime',
  'timeForTime',
  'nameForPerson',
  'nameForPlace',
  'nameForThing',
  'causeForReason', // a cause or an aim is a reason for what is asked as far as the sentence speaks of that
  'causeForOther',
  'purposeForReason',
  'purposeForOther',
  'numberForOther',
  'writtenForOther', // no number but written out
  'textForText', // speaks of the text itself where what it says is asked for
  'textForOther',
  'otherNames', // of a question with names: logarithm of how many names it has that the question hasn't
  'fresh', // logarithm of how many words of its own it has
  'saysWho', // asked no more than who somebody is: it gives the name a title, or says what they are
  'opensWithMatch', // opens with a word of the question
] as const;

const AT = columnsOf(KIND_FEATURES);
/** How many words after a number what it counts may begin. */
const COUNTED_WITHIN = 3;

/** @param covered How much of the question the sentence speaks of, 0 to 1. */
export function writeKind(
  row: Float64Array,
  offset: number,
  match: Match,
  sentence: number,
  covered: number,
): void {
  const { question, words } = match;
  const { kind, amount, content } = question;
  const { marks, sentenceStarts, cues } = words;
  const from = sentenceStarts[sentence] ?? 0;
  const to = sentenceStarts[sentence + 1] ?? from;
  let [numbers, years, times, names, fresh] = [0, 0, 0, 0, 0];
  let [digits, dates, spans] = [0, 0, 0];
  let [counted, opensOwn] = [false, false];
  for (let t = from; t < to; t++) {
    const index = contentAt(match, t);
    if (index === 0 && kind === 'number') counted ||= isCounted(match, t, from);
    if (index >= 0) continue;
    const mark = marks[t] ?? 0;
    if (!(mark & STOP)) fresh++;
    if (mark & NUMBER && !(mark & YEAR)) {
      numbers++;
      if (mark & DIGITS) digits++;
      if (amount && t > from && isDate(marks, t, to)) dates++;
      if (amount === 'span' && spansTime(marks, t, to)) spans++;
    }
    if (amount === 'span' && isOneUnit(marks, t, from)) {
      numbers++;
      spans++;
    }
    if (mark & YEAR) years++;
    if (mark & TIME) times++;
    if (mark & NAME) names++;
    if (t === from) opensOwn = true;
  }
  const cue = cues[sentence] ?? 0;
  const write = (place: number, holds: boolean) => {
    row[offset + place] = holds ? 1 : 0;
  };
  write(AT.numberForNumber, kind === 'number' && numbers > 0);
  write(AT.countedForNumber, counted);
  write(AT.datesForAmount, amount !== undefined && numbers > 0 && dates === numbers);
  write(AT.moneyForMoney, amount === 'money' && (cue & MONEY) !== 0);
  write(AT.spanForSpan, amount === 'span' && spans > 0);
  write(AT.yearForTime, kind === 'time' && years > 0);
  write(AT.timeForTime, kind === 'time' && (times > 0 || numbers > 0));
  write(AT.nameForPerson, kind === 'person' && names > 0);
  write(AT.nameForPlace, kind === 'place' && names > 0);
  write(AT.nameForThing, kind === 'thing' && names > 0);
  row[offset + AT.causeForReason] = kind === 'reason' && cue & CAUSE ? covered : 0;
  write(AT.causeForOther, kind !== 'reason' && (cue & CAUSE) !== 0);
  row[offset + AT.purposeForReason] = kind === 'reason' && cue & PURPOSE ? covered : 0;
  write(AT.purposeForOther, kind !== 'reason' && (cue & PURPOSE) !== 0);
  write(AT.textForText, question.ofText && (cue & (TEXT | KIND_OF_TEXT)) !== 0);
  write(AT.textForOther, !question.ofText && (cue & TEXT) !== 0);
  const forOther = kind !== 'number' && kind !== 'time' && numbers > 0;
  write(AT.numberForOther, forOther && digits > 0);
  write(AT.writtenForOther, forOther && digits === 0);
  row[offset + AT.otherNames] = content.some(({ name }) => name) ? Math.log(1 + names) : 0;
  row[offset + AT.fresh] = Math.log(1 + fresh);
  write(AT.saysWho, question.mayAskWho && saysWho(match, sentence));
  write(AT.opensWithMatch, !opensOwn && content.length > 0);
}

/** "25 days of annual leave": of a phrase that is read as one word, its own words stand before it. */
function isCounted(match: Match, t: number, from: number): boolean {
  const parts = wordAt(match, t).split(' ').length;
  const begin = parts > 1 ? t - parts : t;
  const { marks } = match.words;
  for (let before = Math.max(from, begin - COUNTED_WITHIN); before < begin; before++) {
    const mark = marks[before] ?? 0;
    if (mark & NUMBER && !(mark & YEAR) && contentAt(match, before) < 0) return true;
  }
  return false;
}

/** "January 31", "31 January". */
function isDate(marks: Uint8Array, number: number, end: number): boolean {
  const after = number + 1 < end ? (marks[number + 1] ?? 0) : 0;
  return (((marks[number - 1] ?? 0) | after) & TIME) !== 0;
}

/** "Two weeks", "1.5 million years", "三|个|月", "三時間" where that is one word. */
function spansTime(marks: Uint8Array, number: number, end: number): boolean {
  return marks.subarray(number, Math.min(end, number + 3)).some((mark) => mark & UNIT);
}

/** "An hour", "a week". */
function isOneUnit(marks: Uint8Array, at: number, from: number): boolean {
  return at > from && ((marks[at] ?? 0) & UNIT) !== 0 && ((marks[at - 1] ?? 0) & ONE) !== 0;
}

/** Whether a sentence of the passage may tell a measure: it has a number or one hour, or a time if that is asked for. */
export function tellsMeasure({ question, words, sentenceFrom }: Match, sentence: number): boolean {
  const telling = question.kind === 'time' ? NUMBER | TIME : NUMBER;
  const { marks, sentenceStarts } = words;
  const [from, to] = rangeOf(sentenceStarts, sentenceFrom + sentence);
  for (let t = from; t < to; t++) if ((marks[t] ?? 0) & telling || isOneUnit(marks, t, from)) return true;
  return false;
}

/**
 * Whether a sentence of the passage has a number of hours, days or years; an age is told in digits: in "six years without
 * rain" nobody is six.
 */
export function tellsSpan({ words, sentenceFrom }: Match, sentence: number, isAge: boolean): boolean {
  const { marks, sentenceStarts } = words;
  const [from, to] = rangeOf(sentenceStarts, sentenceFrom + sentence);
  for (let t = from; t < to; t++) {
    const mark = marks[t] ?? 0;
    if (mark & (isAge ? DIGITS : NUMBER) && !(mark & YEAR) && spansTime(marks, t, to)) return true;
    if (!isAge && isOneUnit(marks, t, from)) return true;
  }
  return false;
}
