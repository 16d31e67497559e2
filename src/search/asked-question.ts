/** A question and the statistics of what is searched in, the question's words with their weights out. */
import type { Token } from './analysis.ts';
import { type AnswerKind, answerKind } from './answer-kind.ts';
import { createNearness, type NearnessOf } from './meaning.ts';
import { markToken } from './prepared-passage.ts';

/** A question word that is looked for. */
export interface ContentWord {
  readonly token: Token;
  /** Place among the question's tokens. */
  readonly at: number;
  /** Inverse document frequency, smoothed: see Rarity. */
  readonly idf: number;
  /** 0 to 1: how telling the word is in the language at large. */
  readonly general: number;
  /** Inverse document frequency in what is searched, as BM25 has it. */
  readonly local: number;
  /** Follows the question word, as "city" in "which city": more the kind of the answer than a word of it. */
  readonly focus: boolean;
  readonly name: boolean;
  readonly number: boolean;
}

/** Another way to say a content word, or a word near it in meaning. */
export interface Relation {
  /** Index into the question's content words. */
  readonly content: number;
  /** 0 to 1; 1 is as good as the word itself. */
  readonly strength: number;
}

/** A question made ready for comparing. */
export interface AskedQuestion {
  readonly kind: AnswerKind;
  /** All tokens, stop words included, typos replaced. */
  readonly tokens: readonly Token[];
  /** Of every token: the idf of content words, a small weight for stop words. */
  readonly weights: readonly number[];
  /** Each term once, in order. */
  readonly content: readonly ContentWord[];
  /** Index into content of every token, -1 for stop words. */
  readonly contentOf: readonly number[];
  /** Token index of the first token with a term. */
  readonly firstAt: ReadonlyMap<string, number>;
  /** Sum of the content words' idf. */
  readonly totalIdf: number;
  readonly totalGeneral: number;
  readonly totalLocal: number;
  readonly nearness: NearnessOf;
  /** Where its words point together, in the word vectors' space. */
  readonly meaning: Float32Array | undefined;
}

/** What a stop word weighs beside a content word's 3 to 7. */
const STOP_WEIGHT = 0.3;

export function askQuestion(
  text: string,
  tokens: readonly Token[],
  language: string,
  weigh: (term: string) => { idf: number; general: number; local: number },
  meaningOf: (tokens: readonly Token[]) => Float32Array | undefined,
): AskedQuestion {
  const content: ContentWord[] = [];
  const contentByTerm = new Map<string, number>();
  const firstAt = new Map<string, number>();
  const asking = tokens.findIndex(({ word }) => ['what', 'which', 'many', 'much'].includes(word));
  tokens.forEach((token, at) => {
    if (!firstAt.has(token.term)) firstAt.set(token.term, at);
    if (token.stop || contentByTerm.has(token.term)) return;
    contentByTerm.set(token.term, content.length);
    const { name, number } = markToken(token, text, at === 0);
    const focus =
      asking >= 0 &&
      at > asking &&
      (at === asking + 1 ||
        (at <= asking + 3 &&
          content.every((one) => one.at < asking || one.focus) &&
          tokens.slice(asking + 1, at).every((one) => !one.stop || one.word === 'of')));
    content.push({ token, at, ...weigh(token.term), name, number, focus });
  });
  const contentOf = tokens.map(({ term, stop }) => (stop ? -1 : (contentByTerm.get(term) ?? -1)));
  return {
    kind: answerKind(tokens, language),
    tokens,
    weights: contentOf.map((index) => content[index]?.idf ?? STOP_WEIGHT),
    content,
    contentOf,
    firstAt,
    totalIdf: content.reduce((sum, { idf }) => sum + idf, 0),
    totalGeneral: content.reduce((sum, { general }) => sum + general, 0),
    nearness: createNearness(
      content.map(({ token }) => token),
      language,
    ),
    meaning: meaningOf(tokens),
    totalLocal: content.reduce((sum, { local }) => sum + local, 0),
  };
}
