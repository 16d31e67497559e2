/** What other words than the question's own contribute for content words that are not there. */
import type { AskedQuestion } from '../asked-question.ts';
import { STOP } from '../marks.ts';
import type { PassageWords } from '../passage-words.ts';
import { broaderOf, derivedOf, kinOf, synonymOf, vectorOf, WAYS } from '../relatedness.ts';

/** The ways in the order in which they are written. */
export const NEAR_FEATURES = WAYS;
const SIZE = WAYS.length;

/** Of every sentence, content word and way: how near the nearest word is, 0 to 1. */
export function nearestWords(
  { content }: AskedQuestion,
  { terms, marks, sentenceStarts }: PassageWords,
  sentenceFrom: number,
  sentenceTo: number,
): Float64Array {
  const near = new Float64Array((sentenceTo - sentenceFrom) * content.length * SIZE);
  for (let sentence = sentenceFrom; sentence < sentenceTo; sentence++) {
    const start = sentenceStarts[sentence] ?? 0;
    const end = sentenceStarts[sentence + 1] ?? start;
    for (let i = 0; i < content.length; i++) {
      const relatives = content[i]?.relatives;
      const at = ((sentence - sentenceFrom) * content.length + i) * SIZE;
      for (let t = start; t < end; t++) {
        if ((marks[t] ?? STOP) & STOP) continue;
        const found = relatives?.near(terms[t] ?? 0) ?? 0;
        if (found === 0) continue;
        raise(near, at, kinOf(found));
        raise(near, at + 1, synonymOf(found));
        raise(near, at + 2, derivedOf(found));
        raise(near, at + 3, broaderOf(found));
        raise(near, at + 4, vectorOf(found));
      }
    }
  }
  return near;
}

function raise(near: Float64Array, at: number, value: number): void {
  if (value > (near[at] ?? 0)) near[at] = value;
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
  { content, totalIdf }: AskedQuestion,
  near: Float64Array,
  sentenceFrom: number,
  sentenceTo: number,
  missing: (content: number) => boolean,
): void {
  for (let way = 0; way < SIZE; way++) {
    let sum = 0;
    for (let i = 0; i < content.length; i++) {
      if (!missing(i)) continue;
      let best = 0;
      for (let sentence = sentenceFrom; sentence < sentenceTo; sentence++)
        best = Math.max(best, near[(sentence * content.length + i) * SIZE + way] ?? 0);
      sum += best * (content[i]?.idf ?? 0);
    }
    row[offset + way] = sum / totalIdf;
  }
}
