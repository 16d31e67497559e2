/** A passage beside a question in, a row of numbers out that speak for it whichever of its sentences answers. */
import { REASON } from '../cues.ts';
import { columnsOf } from './columns.ts';
import { CONTENT_FEATURES, localShareOf, shareOf, writeContent } from './content.ts';
import { hasContent, type Match } from './match.ts';
import { NEAR_FEATURES, writeNear } from './near.ts';
import { RUNNING_FEATURES, writeRunning } from './running.ts';

const OWN = [
  'exact', // share of content words that stand in its text in the very form asked
  'heading', // share of content words that stand in the heading
  'wholeHeading', // root of the same by the idf of what is searched, where the question has all of a heading below the first
  'headingForReason', // a why under a heading that names causes or aims: how much of the question the passage holds
  'length', // logarithm, in usual passages
  'opening', // first of its article
  'meaning', // cosine of where all its words and the question's point, not below 0
] as const;

export const PASSAGE_FEATURES = [...CONTENT_FEATURES, ...RUNNING_FEATURES, ...NEAR_FEATURES, ...OWN] as const;

const AT = columnsOf(PASSAGE_FEATURES);
/** Running words of an everyday passage. */
const USUAL_LENGTH = 120;

/** @param opening Whether it is the first of its article. */
export function writePassage(row: Float64Array, match: Match, opening: boolean): void {
  const { question, words, passage, passageCounts, inHeading, from, to, sentenceFrom, sentenceTo } = match;
  const has = (i: number) => hasContent(match, i);
  const isInHeading = (i: number) => inHeading[i] === 1;
  writeContent(row, question, passageCounts, 0, has, (to - from) / USUAL_LENGTH);
  writeRunning(row, AT.pairs, match, from, to);
  writeNear(row, AT.kin, question, match.near, 0, sentenceTo - sentenceFrom, (i) => !has(i));
  row[AT.exact] = shareOf(question, (i) => match.passageExact[i] === 1);
  row[AT.heading] = shareOf(question, isInHeading);
  row[AT.wholeHeading] = !opening && asksHeading(match) ? Math.sqrt(localShareOf(question, isInHeading)) : 0;
  row[AT.headingForReason] =
    question.kind === 'reason' && (words.headingCues[passage] ?? 0) & REASON ? (row[AT.soft] ?? 0) : 0;
  row[AT.length] = Math.log((to - from + 10) / USUAL_LENGTH);
  row[AT.opening] = opening ? 1 : 0;
  row[AT.meaning] = Math.max(0, words.meanings?.nearness(question.meaning, sentenceFrom, sentenceTo) ?? 0);
}

/** Whether the question has every word of the heading that says something. */
function asksHeading({ words: { headingStarts }, passage, inHeading }: Match): boolean {
  const size = (headingStarts[passage + 1] ?? 0) - (headingStarts[passage] ?? 0);
  return size > 0 && inHeading.reduce((sum, one) => sum + one, 0) === size;
}
