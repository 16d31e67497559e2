/** A passage in, its tokens by sentence out, each marked with what kind of answer it could be part of. */
import type { Passage } from '../corpus/article.ts';
import type { Analyzer, Token } from './analysis.ts';

/** What a token could answer, told by its looks and a few words beside it. */
export interface Marks {
  /** Digits, or a number written out. */
  readonly number: boolean;
  /** A number from 1000 to 2100 without separators. */
  readonly year: boolean;
  /** A year, a month, a weekday. */
  readonly time: boolean;
  /** Capitalised within a sentence. */
  readonly name: boolean;
}

/** Token indices of one sentence, `from` included, `to` not. */
export interface SentenceTokens {
  readonly from: number;
  readonly to: number;
  /** Whether it gives a cause, by its wording. */
  readonly cause: boolean;
  /** Whether it gives an aim, by its wording. */
  readonly purpose: boolean;
  /** Where its words point together, in the word vectors' space. */
  readonly meaning: Float32Array | undefined;
}

/** A passage ready to be compared with questions. */
export interface PreparedPassage {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly marks: readonly Marks[];
  readonly sentences: readonly SentenceTokens[];
  readonly heading: readonly Token[];
}

const NUMBER_WORDS = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion ' +
    'trillion dozen half third quarter twice percent'
  ).split(' '),
);
const TIME_WORDS = new Set(
  (
    'january february march april june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday century centuries decade decades spring summer autumn winter morning evening ' +
    'night midnight noon today yesterday tomorrow'
  ).split(' '),
);
/** Wordings that give a cause, in the languages we could check. */
const CAUSE =
  /\b(because|since|so that|due to|owing to|thanks to|as a result|therefore|thus|hence|reasons?|cause[ds]?|led to|driven by|contributed to|for fear|afraid|for (he|she|they|it|there|I)|weil|denn|damit|wegen|porque|debido|ya que|car|parce que)\b|потому|так как|из-за|поэтому|لأن|بسبب|因为|由于|因此/iu;
/** Wordings that give an aim. */
const PURPOSE =
  /\b(in order to|in an effort to|so as to|aim(s|ed|ing)?|purposes?|objectives?|goals?|intend(s|ed)?|mission|seeks?|hop(es?|ed|ing) to|wanted to|um|para|con el fin|afin de)\b|чтобы|для того|من أجل|لكي|为了|以便/iu;

/** Takes a passage apart in its analyzer's language. */
export function preparePassage(
  passage: Passage,
  analyzer: Analyzer,
  meaningOf: (tokens: readonly Token[]) => Float32Array | undefined,
): PreparedPassage {
  const tokens: Token[] = [];
  const marks: Marks[] = [];
  const sentences = passage.sentences.map(({ start, end }): SentenceTokens => {
    const from = tokens.length;
    const text = passage.text.slice(start, end);
    for (const token of analyzer.tokens(text)) {
      marks.push(markToken(token, text, tokens.length === from));
      tokens.push({ ...token, start: start + token.start, end: start + token.end });
    }
    return {
      from,
      to: tokens.length,
      cause: CAUSE.test(text),
      purpose: PURPOSE.test(text),
      meaning: meaningOf(tokens.slice(from)),
    };
  });
  return { passage, tokens, marks, sentences, heading: analyzer.tokens(passage.heading) };
}

/** @param first Whether it opens its sentence, where a capital says nothing. */
export function markToken({ word, stop, start, end }: Token, text: string, first: boolean): Marks {
  const digits = /^\p{Nd}/u.test(word);
  const year = digits && /^(1\d{3}|20\d{2}|2100)$/.test(text.slice(start, end));
  const capital = /^\p{Lu}/u.test(text.slice(start, end));
  return {
    number: digits || NUMBER_WORDS.has(word),
    year,
    time: year || TIME_WORDS.has(word) || (word === 'may' && capital && !first),
    name: capital && !first && !stop && !TIME_WORDS.has(word),
  };
}
