/** Passages one after the other in, PassageWords out: read anew, or taken over from an earlier edition. */
import { createGrowingArray } from './growing-array.ts';
import { type PassageWords, rangeOf, tokensOf } from './passage-words.ts';
import { MEANING_SIZE } from './sentence-meaning.ts';

/** PassageWords before they are counted. */
export type ReadWords = Omit<PassageWords, 'lexicon' | 'frequencyOf'>;
/** Room for what comes on top of an edition. */
const ROOM = 1.05;

/** The long arrays of PassageWords while they grow. */
export type PassageColumns = ReturnType<typeof createPassageColumns>;

/** @param before An edition that is expected to be about as long. */
export function createPassageColumns(before?: PassageWords) {
  const room = (key: keyof ReadWords) => (before ? Math.ceil(before[key].length * ROOM) + 1024 : undefined);
  const columns = {
    terms: createGrowingArray(Int32Array, room('terms')),
    words: createGrowingArray(Int32Array, room('words')),
    marks: createGrowingArray(Uint8Array, room('marks')),
    sentenceStarts: createGrowingArray(Int32Array, room('sentenceStarts')),
    passageStarts: createGrowingArray(Int32Array, room('passageStarts')),
    cues: createGrowingArray(Uint8Array, room('cues')),
    meanings: createGrowingArray(Int8Array, room('meanings')),
    headingStarts: createGrowingArray(Int32Array, room('headingStarts')),
    headingTerms: createGrowingArray(Int32Array, room('headingTerms')),
    headingCues: createGrowingArray(Uint8Array, room('headingCues')),
    pairStarts: createGrowingArray(Int32Array, room('pairStarts')),
    pairs: createGrowingArray(Int32Array, room('pairs')),
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
      columns.meanings.append(from.meanings.subarray(sentence * MEANING_SIZE, lastSentence * MEANING_SIZE));
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
        meanings: columns.meanings.finish(),
        headingStarts: columns.headingStarts.finish(),
        headingTerms: columns.headingTerms.finish(),
        headingCues: columns.headingCues.finish(),
        pairStarts: columns.pairStarts.finish(),
        pairs: columns.pairs.finish(),
      };
    },
  };
}
