/** Passages in, their words out as numbers in a few long arrays: all that comparing them with a question needs. */
import type { Passage } from '../corpus/article.ts';
import type { Analyzer } from './analysis.ts';
import { createCueFinder } from './cues.ts';
import { createGrowingArray } from './growing-array.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { markOf } from './marks.ts';
import { keepMeaning, type MeaningOf } from './sentence-meaning.ts';

/** The words of all passages of an index; a passage and a sentence are ranges. */
export interface PassageWords {
  readonly lexicon: Lexicon;
  /** Of every token in order: its term, its written form (see Lexicon) and its mark (see marks.ts). */
  readonly terms: Int32Array;
  readonly words: Int32Array;
  readonly marks: Uint8Array;
  /** Sentence number → its first token; one more entry closes the last. */
  readonly sentenceStarts: Int32Array;
  /** Passage number → its first sentence; one more entry closes the last. */
  readonly passageStarts: Int32Array;
  /** Sentence number → its cues (see cues.ts). */
  readonly cues: Uint8Array;
  /** Sentence number × MEANING_SIZE → where its words point together, see sentence-meaning.ts; empty without vectors. */
  readonly meanings: Int8Array;
  /** Passage number → first entry of its heading in headingTerms; one more closes the last. */
  readonly headingStarts: Int32Array;
  readonly headingTerms: Int32Array;
  /** Passage number → its heading's cues. */
  readonly headingCues: Uint8Array;
  /** In how many passages a term, or a pair of characters, stands, headings included. */
  frequencyOf(term: string): number;
}

/** Takes one passage after the other. */
export interface PassageReader {
  /** @returns The terms of its text to index it by, stop words left out. */
  readText(passage: Passage): string[];
  /** @returns The same for the heading. Call it after readText. */
  readHeading(passage: Passage): string[];
  finish(): PassageWords;
}

/** @param meaningOf Undefined in languages without word vectors. */
export function createPassageReader(analyzer: Analyzer, meaningOf: MeaningOf | undefined): PassageReader {
  const lexicon = createLexicon();
  const cuesOf = createCueFinder(analyzer.language);
  const terms = createGrowingArray(Int32Array);
  const words = createGrowingArray(Int32Array);
  const marks = createGrowingArray(Uint8Array);
  const sentenceStarts = createGrowingArray(Int32Array);
  const passageStarts = createGrowingArray(Int32Array);
  const cues = createGrowingArray(Uint8Array);
  const meanings = createGrowingArray(Int8Array);
  const headingStarts = createGrowingArray(Int32Array);
  const headingTerms = createGrowingArray(Int32Array);
  const headingCues = createGrowingArray(Uint8Array);

  const frequencies = createFrequencies(lexicon);

  return {
    readText({ text, sentences }) {
      const indexed: string[] = [];
      const passage = passageStarts.length;
      passageStarts.push(sentenceStarts.length);
      for (const { start, end } of sentences) {
        const read = analyzer.words(text.slice(start, end));
        sentenceStarts.push(words.length);
        cues.push(cuesOf(read));
        for (const [place, one] of read.entries()) {
          const word = lexicon.add(one);
          marks.push(markOf(one, place === 0));
          words.push(word);
          const term = lexicon.termOf(word);
          terms.push(term);
          frequencies.count(term, passage);
          if (!one.stop) indexed.push(one.term);
        }
        if (meaningOf) keepMeaning(meanings, meaningOf(read));
      }
      return frequencies.withPairs(indexed, analyzer.pairs(text));
    },
    readHeading({ heading }) {
      const indexed: string[] = [];
      headingStarts.push(headingTerms.length);
      const read = analyzer.words(heading);
      headingCues.push(cuesOf(read));
      for (const one of read) {
        const term = lexicon.termOf(lexicon.add(one));
        headingTerms.push(term);
        frequencies.count(term, headingCues.length - 1);
        if (!one.stop) indexed.push(one.term);
      }
      return frequencies.withPairs(indexed, analyzer.pairs(heading));
    },
    finish() {
      passageStarts.push(sentenceStarts.length);
      sentenceStarts.push(terms.length);
      headingStarts.push(headingTerms.length);
      return {
        lexicon,
        terms: terms.finish(),
        words: words.finish(),
        marks: marks.finish(),
        sentenceStarts: sentenceStarts.finish(),
        passageStarts: passageStarts.finish(),
        cues: cues.finish(),
        meanings: meanings.finish(),
        headingStarts: headingStarts.finish(),
        headingTerms: headingTerms.finish(),
        headingCues: headingCues.finish(),
        frequencyOf: frequencies.of,
      };
    },
  };
}

/** Counts in how many passages each term stands. */
function createFrequencies({ numberOf }: Lexicon) {
  const counts: number[] = [];
  const last: number[] = [];
  const pairCounts = new Map<string, number>();
  return {
    count(term: number, passage: number): void {
      if (last[term] === passage) return;
      last[term] = passage;
      counts[term] = (counts[term] ?? 0) + 1;
    },
    withPairs(terms: string[], pairs: readonly string[]): string[] {
      if (pairs.length === 0) return terms;
      for (const pair of new Set(pairs)) pairCounts.set(pair, (pairCounts.get(pair) ?? 0) + 1);
      return terms.concat(pairs);
    },
    of: (term: string): number => counts[numberOf(term)] ?? pairCounts.get(term) ?? 0,
  };
}
