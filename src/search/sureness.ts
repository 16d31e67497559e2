/**
 * What speaks for a passage in, how surely it answers out.
 *
 * In the few paragraphs of a short article most words of a question asked in one's own words are missing, whether it
 * is answered or not; in many paragraphs a missing word says more. So every feature has a second weight, which comes in
 * as the passages get fewer. Among several articles there is nearly always one that has the words: weights of their own
 * also ask how far the passage is ahead of the others.
 */
import type { Speaking, SurenessFeatures } from './sureness-features.ts';
import { profileOf, weightsFor } from './weights.ts';

const AMONG_FEW = ' among few';

/** All that has a weight, by name: each feature, and what of it is among few, or how it stands among several articles. */
export function nameFeatures({ own, few, rivals }: SurenessFeatures): Speaking {
  if (rivals) return { ...own, ...rivals };
  const counted = Object.entries(own).map(([name, value]) => [`${name}${AMONG_FEW}`, value * few]);
  return { ...own, few, ...Object.fromEntries(counted) };
}

/** Whether a feature counts only as far as the passages are few. */
export function isAmongFew(feature: string): boolean {
  return feature.endsWith(AMONG_FEW);
}

/** What a feature weighs, among many passages and on top of that among few. */
interface SurenessWeights {
  readonly bias: number;
  readonly few: number;
  readonly byName: readonly (readonly [name: string, own: number, amongFew: number])[];
}

const weightsByProfile = new Map<string, SurenessWeights>();

function weightsOf(language: string, own: Speaking): SurenessWeights {
  const profile = profileOf(language);
  const known = weightsByProfile.get(profile);
  if (known) return known;
  const { bias, features } = weightsFor(language).sure;
  const byName = Object.keys(own).map(
    (name) => [name, features[name] ?? 0, features[`${name}${AMONG_FEW}`] ?? 0] as const,
  );
  const weights = { bias, few: features['few'] ?? 0, byName };
  weightsByProfile.set(profile, weights);
  return weights;
}

/** @returns 0 to 1; one half is as likely as not, by the fitted questions. */
export function sureness(language: string, { own, few, rivals }: SurenessFeatures): number {
  if (rivals) {
    const { bias, features } = weightsFor(language).sureAmongSeveral;
    return logistic(bias + weigh(own, features) + weigh(rivals, features));
  }
  const { bias, few: ofFew, byName } = weightsOf(language, own);
  let sum = bias + ofFew * few;
  for (const [name, weight, amongFew] of byName) sum += (own[name] ?? 0) * (weight + amongFew * few);
  return logistic(sum);
}

function weigh(values: Speaking, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const name of Object.keys(values)) sum += (values[name] ?? 0) * (weights[name] ?? 0);
  return sum;
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));
