/** What other words than the question's own contribute for content words that are not there. */
import type { AskedQuestion } from '../asked-question.ts';
import { WAYS } from '../relatedness.ts';
import { columnsOf } from './columns.ts';
import type { Match } from './match.ts';

/** The ways of being near, each for the words that are missing, and what they add up to with those that are there. */
export const NEAR_FEATURES = [
  ...WAYS,
  'soft', // coverage where a near word counts for a part of the word itself
  'softLocal', // the same by the idf of what is searched
  'softLeast', // how much of the content word that is covered least
] as const;

const AT = columnsOf(NEAR_FEATURES);
const SIZE = WAYS.length;
const inOrder = (byWay: Record<(typeof WAYS)[number], number>) => WAYS.map((way) => byWay[way]);
/** How much of a word another one stands for, by way of being near. */
const STANDS_FOR = inOrder({ kin: 0.9, synonym: 0.75, derived: 0.8, broader: 0.5, vector: 0.9, said: 0.8 });

/** How much of a word one stands for that is told from lists and by its form alone, not by its surroundings. */
export const LISTED = inOrder({ kin: 0.9, synonym: 1, derived: 1, broader: 0, vector: 0, said: 1 });
/** How near another word must be to stand for one that is asked for, 0 to 1. */
export const AS_GOOD = 0.7;

/**
 * How much of a content word the text of a passage holds, in itself or in near words: 0 to 1.
 * @param standsFor How much of a word another one stands for, by way of being near.
 */
export function coveredBy(
  { passageCounts, question, near }: Match,
  content: number,
  standsFor: readonly number[] = STANDS_FOR,
): number {
  if (passageCounts[content]) return 1;
  let covered = 0;
  const step = question.content.length * SIZE;
  for (let at = content * SIZE; at < near.length; at += step)
    covered = Math.max(covered, nearestWay(near, at, standsFor));
  return covered;
}

/** How much of the whole question a passage must hold, in near words, to be worth a look. */
const NEARBY = 0.35;

/** Whether it does, each word counting by its share of the question's idf. Nothing comes near a name. */
export function comesNear(match: Match): boolean {
  const { content, totalIdf } = match.question;
  if (content.some(({ name }, i) => name && !match.passageCounts[i])) return false;
  const covered = content.reduce((sum, { idf }, i) => sum + coveredBy(match, i) * idf, 0);
  return covered > 0 && covered >= NEARBY * totalIdf;
}

/** The same of one of its sentences, by its place. */
export function coveredIn({ counts, question, near }: Match, content: number, place: number): number {
  const at = place * question.content.length + content;
  return counts[at] ? 1 : nearestWay(near, at * SIZE, STANDS_FOR);
}

/** How much the nearest word stands for, in whichever way, of those that `near` has from `at` on. */
function nearestWay(near: readonly number[], at: number, standsFor: readonly number[]): number {
  let covered = 0;
  for (let way = 0; way < SIZE; way++)
    covered = Math.max(covered, (near[at + way] ?? 0) * (standsFor[way] ?? 0));
  return covered;
}

/**
 * Adds up, way by way, what the sentences from `sentenceFrom` on hold for the content words that are missing,
 * each word counting by its share of the question's idf.
 * @param sentenceFrom Counted within the passage; `sentenceTo` excluded.
 * @param missing Whether a content word is not there itself.
 */
export function writeNear(
  row: Float64Array,
  offset: number,
  { content, totalIdf, totalLocal }: AskedQuestion,
  near: readonly number[],
  sentenceFrom: number,
  sentenceTo: number,
  missing: (content: number) => boolean,
): void {
  for (let way = 0; way < SIZE; way++) row[offset + way] = 0;
  let [soft, softLocal, least] = [0, 0, 1];
  for (let i = 0; i < content.length; i++) {
    const { idf, local } = content[i] ?? { idf: 0, local: 0 };
    let covered = missing(i) ? 0 : 1;
    for (let way = 0; covered < 1 && way < SIZE; way++) {
      let best = 0;
      for (let sentence = sentenceFrom; sentence < sentenceTo; sentence++)
        best = Math.max(best, near[(sentence * content.length + i) * SIZE + way] ?? 0);
      row[offset + way] = (row[offset + way] ?? 0) + (best * idf) / totalIdf;
      covered = Math.max(covered, best * (STANDS_FOR[way] ?? 0));
    }
    soft += covered * idf;
    softLocal += covered * local;
    least = Math.min(least, covered);
  }
  row[offset + AT.soft] = soft / totalIdf;
  row[offset + AT.softLocal] = softLocal / totalLocal;
  row[offset + AT.softLeast] = least;
}
