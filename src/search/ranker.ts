/** A question and candidate passages in, each with its features, its best sentence and its score out. */
import type { AskedQuestion } from './asked-question.ts';
import fittedWeights from './data/weights.json' with { type: 'json' };
import {
  matchTokens,
  type PassageFeatures,
  passageFeatures,
  type SentenceFeatures,
  sentenceFeatures,
} from './features.ts';
import type { PreparedPassage } from './prepared-passage.ts';

/** How much each feature counts; missing ones count nothing. Written by `npm run fit`. */
export interface RankerWeights {
  readonly sentence: Partial<Record<keyof SentenceFeatures, number>>;
  readonly passage: Partial<Record<keyof PassageFeatures, number>>;
}

const weights: RankerWeights = fittedWeights;

/** A candidate and all that speaks for it. */
export interface ExaminedPassage {
  readonly prepared: PreparedPassage;
  readonly features: PassageFeatures;
  /** One for each sentence. */
  readonly sentences: readonly SentenceFeatures[];
  /** Index of the sentence that answers best. */
  readonly best: number;
  /** The best sentence's weighted features plus the passage's. */
  readonly score: number;
}

/** Looks at one passage with the project's weights. */
export function examinePassage(question: AskedQuestion, prepared: PreparedPassage): ExaminedPassage {
  const matches = matchTokens(question, prepared);
  const sentences = prepared.sentences.map((_, i) => sentenceFeatures(question, prepared, matches, i));
  const scores = sentences.map((features) => weigh(features, weights.sentence));
  const best = scores.indexOf(Math.max(...scores));
  const features = passageFeatures(question, prepared, matches);
  return {
    prepared,
    features,
    sentences,
    best,
    score: (scores[best] ?? 0) + weigh(features, weights.passage),
  };
}

function weigh<Name extends string>(
  features: Readonly<Record<Name, number>>,
  byName: Partial<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in features) sum += (byName[name] ?? 0) * features[name];
  return sum;
}
