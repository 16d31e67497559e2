/** Passages one after the other in, PassageWords out: read anew, or taken over from an earlier edition. */
import { createGrowingArray } from './growing-array.ts';
import { type PassageWords, rangeOf } from './passage-words.ts';

/** PassageWords before they are counted. */
export type ReadWords = Omit<PassageWords, 'lexicon' | 'meanings' | 'pairNumbers' | 'frequencyOf'>;
/** A little more than is expected. */
const ROOM = 1.05;

/** The long arrays of PassageWords while they grow. */
export type PassageColumns = ReturnType<typeof createPassageColumns>;

/** @param passages How many there will be, if that can be told. */
export function createPassageColumns(passages?: number) {
  const starts = createGrowingArray(Int32Array, passages === undefined ? passages : () => passages + 1);
  /** A long array that is copied when it grows keeps the thread: as long as the passages so far let expect. */
  const expect =
    passages === undefined
      ? passages
      : (length: number) => (length / Math.max(1, starts.length)) * passages * ROOM;
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

  function startPassage(): void {
    columns.passageStarts.push(columns.sentenceStarts.length);
    columns.headingStarts.push(columns.headingTerms.length);
    columns.pairStarts.push(columns.pairs.length);
  }

  return {
    ...columns,
    /** To be called before each passage that is read. */
    startPassage,
    /** Takes `count` passages over, from number `first` on. */
    copy(from: ReadWords, first: number, count: number): void {
      const end = first + count;
      const [sentence, lastSentence] = rangeOf(from.passageStarts, first, end);
      const [token, lastToken] = rangeOf(from.sentenceStarts, sentence, lastSentence);
      const [heading, lastHeading] = rangeOf(from.headingStarts, first, end);
      const [pair, lastPair] = rangeOf(from.pairStarts, first, end);
      const { passageStarts, headingStarts, pairStarts, sentenceStarts } = columns;
      passageStarts.append(from.passageStarts.subarray(first, end), sentenceStarts.length - sentence);
      headingStarts.append(from.headingStarts.subarray(first, end), columns.headingTerms.length - heading);
      pairStarts.append(from.pairStarts.subarray(first, end), columns.pairs.length - pair);
      sentenceStarts.append(
        from.sentenceStarts.subarray(sentence, lastSentence),
        columns.terms.length - token,
      );
      columns.terms.append(from.terms.subarray(token, lastToken));
      columns.words.append(from.words.subarray(token, lastToken));
      columns.marks.append(from.marks.subarray(token, lastToken));
      columns.cues.append(from.cues.subarray(sentence, lastSentence));
      columns.headingTerms.append(from.headingTerms.subarray(heading, lastHeading));
      columns.headingCues.append(from.headingCues.subarray(first, end));
      columns.pairs.append(from.pairs.subarray(pair, lastPair));
    },
    finish(): ReadWords {
      startPassage();
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
