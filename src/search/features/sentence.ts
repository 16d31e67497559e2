/** A sentence of a passage beside a question in, a row of numbers out that speak for it as the answer. */
import { columnsOf } from './columns.ts';
import { CONTENT_FEATURES, shareOf, writeContent } from './content.ts';
import { KIND_FEATURES, writeKind } from './kind.ts';
import type { Match } from './match.ts';
import { NEAR_FEATURES, writeNear } from './near.ts';
import { RUNNING_FEATURES, writeRunning } from './running.ts';

const OWN = [
  'exact', // share of content words that stand there in the very form asked
  'smallWords', // share of the stop words that say something, as "after" or "most" does
  'early', // how soon a content word comes: 1 for its first word, 1/2 for the second
  'names', // how many of the question's names it has, 1 when there are none to have
  'numbers', // the same for numbers
  'firstWord', // whether it has the first content word
  'lastWord',
  'meaning', // cosine of where its words and the question's point, not below 0
  'before', // share of content words it lacks and the sentence before it has
  'after',
  'length', // logarithm, in usual sentences
  'opening', // first sentence of its passage
] as const;

export const SENTENCE_FEATURES = [
  ...CONTENT_FEATURES,
  ...RUNNING_FEATURES,
  ...NEAR_FEATURES,
  ...KIND_FEATURES,
  ...OWN,
] as const;

const AT = columnsOf(SENTENCE_FEATURES);
/** Running words of an everyday sentence. */
const USUAL_LENGTH = 25;

/** @param place Counted within the passage. */
export function writeSentence(row: Float64Array, match: Match, place: number): void {
  const { question, words, counts, sentenceFrom, sentenceTo } = match;
  const { content } = question;
  const size = content.length;
  const sentence = sentenceFrom + place;
  const from = words.sentenceStarts[sentence] ?? 0;
  const to = words.sentenceStarts[sentence + 1] ?? from;
  const countIn = (at: number, i: number) =>
    at < 0 || at >= sentenceTo - sentenceFrom ? 0 : (counts[at * size + i] ?? 0);
  const has = (i: number) => countIn(place, i) > 0;
  writeContent(row, question, counts, place * size, has, (to - from) / USUAL_LENGTH);
  writeRunning(row, AT.pairs, match, from, to);
  writeNear(row, AT.kin, question, match.near, place, place + 1, (i) => !has(i));
  writeKind(row, AT.numberForNumber, match, sentence, row[AT.soft] ?? 0);
  row[AT.exact] = shareOf(question, (i) => match.exact[place * size + i] === 1);
  row[AT.smallWords] = (match.smallWords[place] ?? 0) / (question.smallCount || 1);
  row[AT.early] = match.early[place] ?? 0;
  row[AT.names] = held(match, 'name', has);
  row[AT.numbers] = held(match, 'number', has);
  row[AT.firstWord] = has(0) ? 1 : 0;
  row[AT.lastWord] = has(size - 1) ? 1 : 0;
  row[AT.meaning] = Math.max(0, words.meanings?.nearness(question.meaning, sentence, sentence + 1) ?? 0);
  row[AT.before] = shareOf(question, (i) => !has(i) && countIn(place - 1, i) > 0);
  row[AT.after] = shareOf(question, (i) => !has(i) && countIn(place + 1, i) > 0);
  row[AT.length] = Math.log((to - from + 3) / USUAL_LENGTH);
  row[AT.opening] = place === 0 ? 1 : 0;
}

function held({ question }: Match, which: 'name' | 'number', has: (content: number) => boolean): number {
  let [all, found] = [0, 0];
  for (let i = 0; i < question.content.length; i++) {
    if (!question.content[i]?.[which]) continue;
    all++;
    if (has(i)) found++;
  }
  return all === 0 ? 1 : found / all;
}
