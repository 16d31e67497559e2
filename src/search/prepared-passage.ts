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
  /** Whether it gives a reason, by its wording. */
  readonly reason: boolean;
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
const REASON_WORDS =
  /\b(because|since|so that|in order to|due to|owing to|thanks to|as a result|therefore|thus|hence|aim(s|ed|ing)?|purpose|objectives?|goals?|reasons?|intend(s|ed)?|cause[ds]?|led to|allow(s|ed|ing)?|wanted|afraid|for fear|for he|for she|for they|for it|weil|denn|damit|porque|para|потому|чтобы|из-за|так как|لأن|بسبب|因为|为了|由于|因此)/iu;

/** Takes a passage apart in its analyzer's language. */
export function preparePassage(passage: Passage, analyzer: Analyzer): PreparedPassage {
  const tokens: Token[] = [];
  const marks: Marks[] = [];
  const sentences = passage.sentences.map(({ start, end }): SentenceTokens => {
    const from = tokens.length;
    const text = passage.text.slice(start, end);
    for (const token of analyzer.tokens(text)) {
      marks.push(markToken(token, text, tokens.length === from));
      tokens.push({ ...token, start: start + token.start, end: start + token.end });
    }
    return { from, to: tokens.length, reason: REASON_WORDS.test(text) };
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
