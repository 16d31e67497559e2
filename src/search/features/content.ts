/** Which content words of the question stand in a stretch of text in, how much of the question that is out. */
import type { AskedQuestion } from '../asked-question.ts';
import { columnsOf } from './columns.ts';

/** All but bm25's pair are shares, 0 to 1, of what holding every content word would reach. */
export const CONTENT_FEATURES = [
  'coverage', // by idf
  'general', // by rarity in the language at large
  'complete', // 1 when no content word is missing
  'bm25', // by idf, saturating with the count; a share of its upper bound
  'localBm25', // the same with the idf of what is searched; not a share
  'nameShare', // of the names
  'numberShare', // of the numbers
  'focusShare', // of the words next to the question word
  'localShare', // by the idf of what is searched
  'rareShare', // of words that are rare in general
  'commonShare', // of words that are common in general
] as const;

const AT = columnsOf(CONTENT_FEATURES);
/** BM25's k1 and b (Robertson & Zaragoza 2009); neither is worth tuning. */
const K1 = 0.9;
const B = 0.6;
/** What counts as rare and as common, in general terms of Rarity. */
const RARE = 0.8;
const COMMON = 0.5;

/**
 * @param counts How often each content word stands there, from `from` on.
 * @param isThere Whether one counts as there, which its heading may decide too.
 * @param length In usual lengths.
 */
export function writeContent(
  row: Float64Array,
  { content, totalIdf, totalGeneral, totalLocal }: AskedQuestion,
  counts: readonly number[],
  from: number,
  isThere: (content: number) => boolean,
  length: number,
): void {
  const damping = K1 * (1 - B + B * length);
  let [coverage, generalSum, complete, bm25, localBm25] = [0, 0, 1, 0, 0];
  let [names, numbers, focuses, localSum, rare, common] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < content.length; i++) {
    const word = content[i];
    if (!word) continue;
    const { idf, general, local } = word;
    const count = counts[from + i] ?? 0;
    const saturated = count / (count + damping);
    bm25 += idf * saturated;
    localBm25 += local * saturated;
    if (!isThere(i)) {
      complete = 0;
      continue;
    }
    coverage += idf;
    generalSum += general;
    localSum += local;
    if (word.name) names += idf;
    if (word.number) numbers += idf;
    if (word.focus) focuses += idf;
    if (general > RARE) rare += idf;
    if (general < COMMON) common += idf;
  }
  row[AT.coverage] = coverage / totalIdf;
  row[AT.general] = generalSum / totalGeneral;
  row[AT.complete] = complete;
  row[AT.bm25] = bm25 / totalIdf;
  row[AT.localBm25] = localBm25;
  row[AT.nameShare] = names / totalIdf;
  row[AT.numberShare] = numbers / totalIdf;
  row[AT.focusShare] = focuses / totalIdf;
  row[AT.localShare] = localSum / totalLocal;
  row[AT.rareShare] = rare / totalIdf;
  row[AT.commonShare] = common / totalIdf;
}

/** The share, by idf, of the content words for which `holds` is true. */
export function shareOf({ content, totalIdf }: AskedQuestion, holds: (content: number) => boolean): number {
  return weightWhere(content, 'idf', holds) / totalIdf;
}

/** The same by the idf of what is searched: a word of every passage tells none of them apart. */
export function localShareOf(
  { content, totalLocal }: AskedQuestion,
  holds: (content: number) => boolean,
): number {
  return weightWhere(content, 'local', holds) / totalLocal;
}

function weightWhere(
  content: AskedQuestion['content'],
  weight: 'idf' | 'local',
  holds: (content: number) => boolean,
): number {
  let sum = 0;
  for (let i = 0; i < content.length; i++) if (holds(i)) sum += content[i]?.[weight] ?? 0;
  return sum;
}
