/** A question's tokens in, the words of it that are looked for out, each with what it weighs and what is near it. */
import { asksOfText } from './asks-of-text.ts';
import type { Lexicon } from './lexicon.ts';
import { DIGITS, markOf, NAME } from './marks.ts';
import { findFrames, isLight } from './only-asks.ts';
import { partsOfPhrases } from './question-phrases.ts';
import type { Relatives } from './relatedness.ts';
import type { Saying } from './sayings.ts';
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

/** What words are looked up in. */
export interface WordSources {
  readonly language: string;
  readonly lexicon: Lexicon;
  weigh(term: string): WordWeights;
  /** @param name Whether the word is a name there. @param saying That it is part of. */
  relativesOf(token: Token, name: boolean, saying?: Saying): Relatives;
}

/** What "the two" points to has been told before: it counts nothing. */
const POINTING = new Set(['the', 'these', 'those', 'both']);
const BEFORE_FOCUS = new Set(['what', 'which', 'many', 'much']);

/**
 * The words to look for, each once. If all that is no stop word speaks of the text or only asks, then that.
 * @param kindOfText Place of the one word to look for, where only that says which text is asked about; else -1.
 */
export function contentWords(
  tokens: readonly Token[],
  sayings: readonly (Saying | undefined)[],
  { language, lexicon, weigh, relativesOf }: WordSources,
  kindOfText: number,
): ContentWord[] {
  const content: ContentWord[] = [];
  const terms = new Set<string>();
  const beforeFocus = tokens.findIndex(({ word }) => BEFORE_FOCUS.has(word));
  const measures = partsOfPhrases(tokens, language, 'measure');
  const asides = findAsides(tokens, measures, language, lexicon);
  const onlyAsides = asides.every(Boolean);
  tokens.forEach((token, at) => {
    const aside = kindOfText >= 0 ? at !== kindOfText : onlyAsides ? token.stop : asides[at];
    if (aside || terms.has(token.term)) return;
    terms.add(token.term);
    const mark = markOf(token, at === 0);
    const name = (mark & NAME) !== 0;
    content.push({
      token,
      at,
      ...weigh(token.term),
      focus: isFocus(tokens, content, beforeFocus, at),
      name,
      number: (mark & DIGITS) !== 0,
      measure: measures[at] ?? false,
      form: lexicon.wordNumberOf(token),
      relatives: relativesOf(token, name, sayings[at]),
    });
  });
  return content;
}

/** For each token whether it is no word to look for: a stop word, or one that speaks of the text or only asks. */
function findAsides(
  tokens: readonly Token[],
  measures: readonly boolean[],
  language: string,
  lexicon: Lexicon,
): boolean[] {
  const frames = language === 'en' ? findFrames(tokens) : [];
  return tokens.map(
    ({ stop, term }, at) =>
      stop ||
      asksOfText(tokens, at) ||
      pointsBack(tokens, at) ||
      frames[at] ||
      (lexicon.numberOf(term) < 0 && (isLight({ term }) || measures[at] === true)),
  );
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
