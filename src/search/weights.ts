/** A language in, how much each feature counts in it out: data/weights.json, which `npm run fit` writes. */
import fitted from './data/weights.json' with { type: 'json' };

/** Features without a weight count nothing. */
export interface Weights {
  readonly sentence: Readonly<Record<string, number>>;
  readonly passage: Readonly<Record<string, number>>;
  /** Of the sureness, in one article and where several are searched. */
  readonly sure: SurenessWeights;
  readonly sureAmongSeveral: SurenessWeights;
}

/** Before the logistic function. */
export interface SurenessWeights {
  readonly bias: number;
  readonly features: Readonly<Record<string, number>>;
}

/** English has word vectors and lists of near words to go by; the other languages share weights without them. */
export type Profile = keyof typeof fitted;

export function profileOf(language: string): Profile {
  return language === 'en' ? 'en' : 'other';
}

export function weightsFor(language: string): Weights {
  return fitted[profileOf(language)];
}
