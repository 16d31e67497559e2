/** A question's tokens and the statistics of what is searched in, the question's words with their weights out. */

import { type AnswerKind, answerKind } from './answer-kind.ts';
import { type Amount, amountAsked } from './asked-amount.ts';
import { type AskedEvents, eventsAsked } from './asked-events.ts';
import { asksOfText, asksWhatTextSays } from './asks-of-text.ts';
import { mayAskWho } from './features/says-who.ts';
import { type Held, officesAsked } from './holds-office.ts';
import type { Lexicon } from './lexicon.ts';
import { markOf, NAME, NUMBER } from './marks.ts';
import { asksMeasure, findFrames, isLight } from './only-asks.ts';
import type { Relatives } from './relatedness.ts';
import { findSayings, type Saying } from './sayings.ts';
import type { Meaning } from './sentence-meaning.ts';
import type { Token } from './word.ts';

/** How telling a word is. */
export interface WordWeights {
  /** Inverse document frequency, smoothed: see Rarity. */
  readonly idf: number;
  /** 0 to 1: how telling the word is in the language at large. */
  readonly general: number;
  /** Inverse document frequency in what is searched, as BM25 has it. */
  readonly local: number;
}

/** A question word that is looked for. */
export interface ContentWord extends WordWeights {
  readonly token: Token;
  /** Place among the question's tokens. */
  readonly at: number;
  /** Follows the question word, as "city" in "which city": more the kind of the answer than a word of it. */
  readonly focus: boolean;
  readonly name: boolean;
  readonly number: boolean;
  /** Says which measure is asked for, as "long" in "how long". */
  readonly measure: boolean;
  /** Number of the form it is asked in, -1 when no passage has that form. */
  readonly form: number;
  readonly relatives: Relatives;
}

/** A question made ready for comparing with the passages of one index. */
export interface AskedQuestion {
  readonly kind: AnswerKind;
  readonly amount: Amount | undefined;
  /** Whether it may ask no more than who somebody is, see says-who.ts. */
  readonly mayAskWho: boolean;
  readonly events: AskedEvents;
  /** Those it asks for, with whose they are. */
  readonly offices: readonly Held[];
  /** Whether it asks what the text says as a whole. */
  readonly ofText: boolean;
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
export interface QuestionSources {
  readonly language: string;
  readonly lexicon: Lexicon;
  weigh(term: string): WordWeights;
  /** @param name Whether the word is a name there. @param saying That it is part of. */
  relativesOf(token: Token, name: boolean, saying?: Saying): Relatives;
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
/** What "the two" points to has been told before: it counts nothing. */
const POINTING = new Set(['the', 'these', 'those', 'both']);
/** What may be asked about a text that it need not say of itself: who wrote it, when and where. */
const ABOUT_A_TEXT: ReadonlySet<AnswerKind> = new Set(['person', 'time', 'place', 'number']);
const BEFORE_FOCUS = new Set(['what', 'which', 'many', 'much']);

export function askQuestion(
  tokens: readonly Token[],
  { language, lexicon, weigh, relativesOf, meaning }: QuestionSources,
): AskedQuestion {
  const sayings = language === 'en' ? findSayings(tokens) : [];
  const content: ContentWord[] = [];
  const contentByTerm = new Map<string, number>();
  const asking = tokens.findIndex(({ word }) => BEFORE_FOCUS.has(word));
  const frames = language === 'en' ? findFrames(tokens) : [];
  const asides = tokens.map(
    ({ stop, term }, at) =>
      stop ||
      asksOfText(tokens, at) ||
      pointsBack(tokens, at) ||
      frames[at] ||
      (lexicon.numberOf(term) < 0 && (isLight({ term }) || asksMeasure(tokens, at))),
  );
  const onlyOfText = asides.every(Boolean);
  tokens.forEach((token, at) => {
    if ((onlyOfText ? token.stop : asides[at]) || contentByTerm.has(token.term)) return;
    contentByTerm.set(token.term, content.length);
    const mark = markOf(token, at === 0);
    const name = (mark & NAME) !== 0;
    content.push({
      token,
      at,
      ...weigh(token.term),
      focus: isFocus(tokens, content, asking, at),
      name,
      number: (mark & NUMBER) !== 0,
      measure: asksMeasure(tokens, at),
      form: lexicon.wordNumberOf(token),
      relatives: relativesOf(token, name, sayings[at]),
    });
  });
  const contentOf = tokens.map(({ term, stop }) => (stop ? -1 : (contentByTerm.get(term) ?? -1)));
  const small = new Uint8Array(
    tokens.map(({ word, term, stop }, at) =>
      stop && !SILENT.has(word) && tokens.findIndex((one) => one.term === term) === at ? 1 : 0,
    ),
  );
  const total = (weight: (word: ContentWord) => number) =>
    content.reduce((sum, word) => sum + weight(word), 0) || 1;
  const kind = answerKind(tokens, sayings, language);
  return {
    kind,
    amount: language === 'en' ? amountAsked(tokens, kind) : undefined,
    mayAskWho: mayAskWho(kind, content),
    events: eventsAsked(tokens, kind, language),
    offices: language === 'en' ? officesAsked(tokens, contentOf) : [],
    ofText: asksWhatTextSays(tokens) && !ABOUT_A_TEXT.has(kind),
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

function pointsBack(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'two' && POINTING.has(tokens[at - 1]?.word ?? '');
}

/** The word after "what", "which", "how many", or up to the third one as long as nothing else was asked for. */
function isFocus(
  tokens: readonly Token[],
  before: readonly ContentWord[],
  asking: number,
  at: number,
): boolean {
  if (asking < 0 || at <= asking || at > asking + 3) return false;
  if (at === asking + 1) return true;
  return (
    before.every((one) => one.at < asking || one.focus) &&
    tokens.slice(asking + 1, at).every(({ stop, word }) => !stop || word === 'of')
  );
}
