/** A question's tokens and their sources in, the question made ready for comparing with passages out. */
import { type AnswerKind, answerKind } from './answer-kind.ts';
import { type Amount, amountAsked } from './asked-amount.ts';
import { type AskedEvents, eventsAsked } from './asked-events.ts';
import { type Held, officesAsked } from './asked-offices.ts';
import { type AskedSpan, spanAsked } from './asked-span.ts';
import { mayAskWho } from './asked-who.ts';
import { asksWhatTextSays, namesKind } from './asks-of-text.ts';
import { type ContentWord, contentWords, type WordSources } from './content-words.ts';
import { findSayings } from './sayings.ts';
import type { Meaning } from './sentence-meaning.ts';
import type { Token } from './word.ts';

/** A question made ready for comparing with the passages of one index. */
export interface AskedQuestion {
  readonly kind: AnswerKind;
  readonly amount: Amount | undefined;
  readonly span: AskedSpan | undefined;
  /** Whether it may ask no more than who somebody is, see asked-who.ts. */
  readonly mayAskWho: boolean;
  readonly events: AskedEvents;
  /** Those it asks for, with whose they are. */
  readonly offices: readonly Held[];
  /** Whether it asks what the text says as a whole. */
  readonly ofText: boolean;
  /** Whether it names the kind of the text for that, the one word it is looked for by: "this newsletter". */
  readonly ofKind: boolean;
  /** All tokens, stop words included, typos replaced. */
  readonly tokens: readonly Token[];
  /** Term number of every token, -1 for terms no passage has. */
  readonly terms: Int32Array;
  /** Of every token: the idf of content words, a small weight for stop words. */
  readonly weights: Float64Array;
  /** Each term once, in order. */
  readonly content: readonly ContentWord[];
  /** Index into content of every token, -1 for stop words. */
  readonly contentOf: Int16Array;
  /** Of every token: 1 for the first of each stop word that says something, as "after" or "most" does. */
  readonly small: Uint8Array;
  readonly smallCount: number;
  /** Sums over the content words; 1 where there is nothing to divide by. */
  readonly totalIdf: number;
  readonly totalGeneral: number;
  readonly totalLocal: number;
  /** Where its words point together, see sentence-meaning.ts. */
  readonly meaning: Float32Array | undefined;
}

/** What the words of a question are looked up in. */
export interface QuestionSources extends WordSources {
  /** Undefined in languages without word vectors. */
  readonly meaning: Meaning | undefined;
}

/** What a stop word weighs beside a content word's 3 to 7. */
const STOP_WEIGHT = 0.3;
/** Stop words that nearly every passage has, or that only ask. */
const SILENT = new Set(
  'the a an of is was are were did do does what which who when where why how to in and that it its'.split(
    ' ',
  ),
);

/** Weighs, sorts out and numbers the words of a question for one index. */
export function askQuestion(tokens: readonly Token[], sources: QuestionSources): AskedQuestion {
  const { language, lexicon, meaning } = sources;
  const sayings = language === 'en' ? findSayings(tokens) : [];
  const kind = answerKind(tokens, sayings, language);
  const ofText = asksWhatTextSays(tokens, kind);
  const kindOfText = ofText ? tokens.findIndex((_, at) => namesKind(tokens, at)) : -1;
  const content = contentWords(tokens, sayings, sources, kindOfText);
  const places = new Map(content.map(({ token }, i) => [token.term, i]));
  const contentOf = tokens.map(({ term, stop }) => (stop ? -1 : (places.get(term) ?? -1)));
  const small = smallWords(tokens);
  const total = (weight: (word: ContentWord) => number) =>
    content.reduce((sum, word) => sum + weight(word), 0) || 1;
  return {
    kind,
    amount: amountAsked(tokens, kind, language),
    span: spanAsked(tokens, kind, language),
    mayAskWho: mayAskWho(kind, content),
    events: eventsAsked(tokens, kind, language),
    offices: language === 'en' ? officesAsked(tokens, contentOf) : [],
    ofText,
    ofKind: kindOfText >= 0,
    tokens,
    terms: new Int32Array(tokens.map(({ term }) => lexicon.numberOf(term))),
    weights: new Float64Array(
      contentOf.map((index) => (index < 0 ? STOP_WEIGHT : (content[index]?.idf ?? 0))),
    ),
    content,
    contentOf: new Int16Array(contentOf),
    small,
    smallCount: small.reduce((sum, one) => sum + one, 0),
    totalIdf: total(({ idf }) => idf),
    totalGeneral: total(({ general }) => general),
    totalLocal: total(({ local }) => local),
    meaning: meaning?.of(tokens),
  };
}

/** For each token 1 if it is the first of a stop word that says something. */
function smallWords(tokens: readonly Token[]): Uint8Array {
  return new Uint8Array(
    tokens.map(({ word, term, stop }, at) =>
      stop && !SILENT.has(word) && tokens.findIndex((one) => one.term === term) === at ? 1 : 0,
    ),
  );
}
