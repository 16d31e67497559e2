/** Passages one after the other in, PassageWords out: read anew, or taken over from an earlier edition. */
import { createGrowingArray } from './growing-array.ts';
import { type PassageWords, rangeOf, tokensOf } from './passage-words.ts';

/** PassageWords before they are counted. */
export type ReadWords = Omit<PassageWords, 'lexicon' | 'meanings' | 'frequencyOf'>;
/** A little more than is expected. */
const ROOM = 1.05;

/** The long arrays of PassageWords while they grow. */
export type PassageColumns = ReturnType<typeof createPassageColumns>;

/** @param passages How many there will be. */
export function createPassageColumns(passages: number) {
  const starts = createGrowingArray(Int32Array, () => passages + 1);
  /** A long array that is copied when it grows keeps the thread: as long as the passages so far let expect. */
  const expect = (length: number) => (length / Math.max(1, starts.length)) * passages * ROOM;
  const columns = {
    terms: createGrowingArray(Int32Array, expect),
    words: createGrowingArray(Int32Array, expect),
    marks: createGrowingArray(Uint8Array, expect),
    sentenceStarts: createGrowingArray(Int32Array, expect),
    passageStarts: starts,
    cues: createGrowingArray(Uint8Array, expect),
    headingStarts: createGrowingArray(Int32Array, expect),
    headingTerms: createGrowingArray(Int32Array, expect),
    headingCues: createGrowingArray(Uint8Array, expect),
    pairStarts: createGrowingArray(Int32Array, expect),
    pairs: createGrowingArray(Int32Array, expect),
  };

  return {
    ...columns,
    /** To be called before each passage and after the last. */
    startPassage(): void {
      columns.passageStarts.push(columns.sentenceStarts.length);
      columns.headingStarts.push(columns.headingTerms.length);
      columns.pairStarts.push(columns.pairs.length);
    },
    /** Takes a passage over. */
    copy(from: PassageWords, passage: number): void {
      const [sentence, lastSentence] = rangeOf(from.passageStarts, passage);
      const [token, lastToken] = tokensOf(from, passage);
      const shift = columns.terms.length - token;
      const starts = columns.sentenceStarts.extend(lastSentence - sentence);
      for (let n = 0; n < lastSentence - sentence; n++)
        columns.sentenceStarts.values[starts + n] = (from.sentenceStarts[sentence + n] ?? 0) + shift;
      columns.terms.append(from.terms.subarray(token, lastToken));
      columns.words.append(from.words.subarray(token, lastToken));
      columns.marks.append(from.marks.subarray(token, lastToken));
      columns.cues.append(from.cues.subarray(sentence, lastSentence));
      columns.headingTerms.append(from.headingTerms.subarray(...rangeOf(from.headingStarts, passage)));
      columns.headingCues.append(from.headingCues.subarray(passage, passage + 1));
      columns.pairs.append(from.pairs.subarray(...rangeOf(from.pairStarts, passage)));
    },
    finish() {
      columns.sentenceStarts.push(columns.terms.length);
      return {
        terms: columns.terms.finish(),
        words: columns.words.finish(),
        marks: columns.marks.finish(),
        sentenceStarts: columns.sentenceStarts.finish(),
        passageStarts: columns.passageStarts.finish(),
        cues: columns.cues.finish(),
        headingStarts: columns.headingStarts.finish(),
        headingTerms: columns.headingTerms.finish(),
        headingCues: columns.headingCues.finish(),
        pairStarts: columns.pairStarts.finish(),
        pairs: columns.pairs.finish(),
      };
    },
  };
}
