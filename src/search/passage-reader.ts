/** Passages in, their words as PassageWords out; what an earlier edition has read of them is taken over. */
import type { Passage } from '../corpus/article.ts';
import type { Slices } from '../corpus/slices.ts';
import type { Analyzer } from './analysis.ts';
import { createCueFinder } from './cues.ts';
import { createGrowingArray } from './growing-array.ts';
import { Lexicon } from './lexicon.ts';
import { markOf, STOP } from './marks.ts';
import { createPassageColumns, type PassageColumns, type ReadWords } from './passage-columns.ts';
import { type PassageWords, rangeOf, tokensOf } from './passage-words.ts';
import type { Meaning } from './sentence-meaning.ts';
import { SentenceMeanings, WordParts } from './sentence-meanings.ts';

/** Reads one edition after the other; their words have the same numbers. */
export interface PassageReader {
  readonly lexicon: Lexicon;
  /** Reads one passage, as the next of the columns. */
  readInto(columns: PassageColumns, passage: Passage): Slices<void>;
  /** @param known What has been read before, and where a passage is in it. */
  read(
    passages: readonly Passage[],
    known?: { readonly words: ReadWords; numberOf(passage: Passage): number | undefined },
  ): Slices<PassageWords>;
}

/** What is known of a form, in one number each: its word and 1 more, its term, its bits. */
const FACTS = 3;
/** Of the bits: the mark of the first word of a sentence, that of another one, and whether a cue may begin here. */
const WITHIN = 8;
const MARK = 0xff;
const OPENS_CUE = 1 << 16;
/** Passages that are taken over, or whose terms are counted, between two turns. */
const AT_ONCE = 500;
/** Characters of a passage between two turns, or one sentence: a passage can be as long as a file. */
const LENGTH_AT_ONCE = 10_000;

/** @param meaning Undefined in languages without word vectors. */
export function createPassageReader(analyzer: Analyzer, meaning: Meaning | undefined): PassageReader {
  const lexicon = new Lexicon();
  const cues = createCueFinder(analyzer.language);
  const parts = meaning && new WordParts(meaning, lexicon);
  const pairNumbers = new Map<string, number>();
  const facts = createGrowingArray(Int32Array);
  /** Written over by every sentence. */
  const forms: number[] = [];
  const wordAt = (at: number) => {
    const form = forms[at];
    return form === undefined ? undefined : analyzer.wordOf(form);
  };

  /** @returns Where the facts of a form stand. */
  function factsOf(form: number): number {
    const at = form * FACTS;
    if (at < facts.length && facts.values[at] !== 0) return at;
    if (at >= facts.length) facts.extend(at + FACTS - facts.length);
    const one = analyzer.wordOf(form);
    const word = lexicon.add(one);
    facts.values[at] = word + 1;
    facts.values[at + 1] = lexicon.termOf(word);
    facts.values[at + 2] =
      markOf(one, true) | (markOf(one, false) << WITHIN) | (cues.opens(one) ? OPENS_CUE : 0);
    return at;
  }

  function readSentence(columns: PassageColumns, told: number): void {
    const count = forms.length;
    const at = columns.terms.extend(count);
    columns.words.extend(count);
    columns.marks.extend(count);
    columns.sentenceStarts.push(at);
    let cue = told;
    for (let i = 0; i < count; i++) {
      const known = factsOf(forms[i] ?? 0);
      columns.words.values[at + i] = (facts.values[known] ?? 0) - 1;
      columns.terms.values[at + i] = facts.values[known + 1] ?? 0;
      const bits = facts.values[known + 2] ?? 0;
      columns.marks.values[at + i] = (i === 0 ? bits : bits >> WITHIN) & MARK;
      if (bits & OPENS_CUE) cue |= cues.cuesAt(i, wordAt);
    }
    columns.cues.push(cue);
  }

  function readHeading(columns: PassageColumns, heading: string): void {
    analyzer.readForms(heading, { start: 0, end: heading.length }, forms);
    let cue = 0;
    forms.forEach((form, i) => {
      const known = factsOf(form);
      const bits = facts.values[known + 2] ?? 0;
      if (!(bits & STOP)) columns.headingTerms.push(facts.values[known + 1] ?? 0);
      if (bits & OPENS_CUE) cue |= cues.cuesAt(i, wordAt);
    });
    columns.headingCues.push(cue);
  }

  function readPairs(columns: PassageColumns, { text, heading }: Passage): void {
    for (const pair of new Set([...analyzer.pairs(text), ...analyzer.pairs(heading)])) {
      const number = pairNumbers.get(pair) ?? pairNumbers.size;
      pairNumbers.set(pair, number);
      columns.pairs.push(number);
    }
  }

  function* readInto(columns: PassageColumns, passage: Passage): Slices<void> {
    columns.startPassage();
    let begun = 0;
    for (const sentence of passage.sentences) {
      if (sentence.end - begun > LENGTH_AT_ONCE) {
        yield;
        begun = sentence.start;
      }
      analyzer.readForms(passage.text, sentence, forms);
      readSentence(columns, cues.cuesOfSigns(passage.text, sentence));
    }
    readHeading(columns, passage.above ? `${passage.heading}\n${passage.above}` : passage.heading);
    readPairs(columns, passage);
  }

  return {
    lexicon,
    readInto,
    *read(passages, known) {
      const columns = createPassageColumns(passages.length);
      /** How many passages from `at` on follow one another as the earlier edition's do from `first` on. */
      const runFrom = (at: number, first: number): number => {
        let count = 1;
        while (count < AT_ONCE) {
          const next = passages[at + count];
          if (!next || known?.numberOf(next) !== first + count) break;
          count++;
        }
        return count;
      };
      let at = 0;
      for (let passage = passages[at]; passage; passage = passages[at]) {
        yield;
        const first = known?.numberOf(passage);
        if (known && first !== undefined) {
          const count = runFrom(at, first);
          columns.copy(known.words, first, count);
          at += count;
          continue;
        }
        yield* readInto(columns, passage);
        at++;
      }
      const finished = columns.finish();
      const counts = new Int32Array(lexicon.terms.length);
      const pairCounts = new Int32Array(pairNumbers.size);
      const last = new Int32Array(lexicon.terms.length).fill(-1);
      for (let passage = 0; passage < passages.length; passage++) {
        if (passage % AT_ONCE === 0) yield;
        countPassage(finished, passage, counts, last);
        for (const pair of finished.pairs.subarray(...rangeOf(finished.pairStarts, passage)))
          pairCounts[pair] = (pairCounts[pair] ?? 0) + 1;
      }
      const frequencyOf = (term: string): number =>
        counts[lexicon.numberOf(term)] || pairCounts[pairNumbers.get(term) ?? -1] || 0;
      const meanings = meaning && parts && new SentenceMeanings(meaning, parts, finished);
      return { lexicon, ...finished, meanings, pairNumbers, frequencyOf };
    },
  };
}

/** @param last Of every term the passage it was counted in last. */
function countPassage(words: ReadWords, passage: number, counts: Int32Array, last: Int32Array): void {
  const count = (term: number): void => {
    if (last[term] === passage) return;
    last[term] = passage;
    counts[term] = (counts[term] ?? 0) + 1;
  };
  const [from, to] = tokensOf(words, passage);
  for (let t = from; t < to; t++) count(words.terms[t] ?? 0);
  const [headingFrom, headingTo] = rangeOf(words.headingStarts, passage);
  for (let t = headingFrom; t < headingTo; t++) count(words.headingTerms[t] ?? 0);
}
