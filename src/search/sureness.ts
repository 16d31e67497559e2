/**
 * What speaks for a passage in, how surely it answers out.
 *
 * In the few paragraphs of a short article most words of a question asked in one's own words are missing, whether it
 * is answered or not; in many paragraphs a missing word says more. So every feature has a second weight, which comes in
 * as the passages get fewer. Among several articles there is nearly always one that has the words: weights of their own
 * also ask how far the passage is ahead of the others.
 */
import type { Speaking, SurenessFeatures } from './sureness-features.ts';
import { type SurenessWeights, weightsFor } from './weights.ts';

const AMONG_FEW = ' among few';
/** What each feature is called among few: put together anew for each question, the names would cost more than the sums. */
const fewNames: Record<string, string> = {};
const fewName = (name: string) => (fewNames[name] ??= `${name}${AMONG_FEW}`);

/** All that has a weight, by name: each feature, and what of it is among few, or how it stands among several articles. */
export function nameFeatures({ own, few, rivals }: SurenessFeatures): Speaking {
  if (rivals) return { ...own, ...rivals };
  const counted = Object.entries(own).map(([name, value]) => [fewName(name), value * few]);
  return { ...own, few, ...Object.fromEntries(counted) };
}

/** Whether a feature counts only as far as the passages are few. */
export function isAmongFew(feature: string): boolean {
  return feature.endsWith(AMONG_FEW);
}

/** The weights for one article, or for one among several. */
export function surenessWeights(language: string, { rivals }: SurenessFeatures): SurenessWeights {
  const { sure, sureAmongSeveral } = weightsFor(language);
  return rivals ? sureAmongSeveral : sure;
}

/** @returns 0 to 1; one half is as likely as not, by the fitted questions. */
export function sureness(language: string, found: SurenessFeatures): number {
  const { own, few, rivals } = found;
  const { bias, features } = surenessWeights(language, found);
  const more = rivals
    ? weigh(rivals, features)
    : few * ((features['few'] ?? 0) + weigh(own, features, fewName));
  return 1 / (1 + Math.exp(-(bias + weigh(own, features) + more)));
}

/** @param nameOf What a value's weight is called. */
function weigh(
  values: Speaking,
  weights: Readonly<Record<string, number>>,
  nameOf = (name: string) => name,
): number {
  let sum = 0;
  for (const name of Object.keys(values)) sum += (values[name] ?? 0) * (weights[nameOf(name)] ?? 0);
  return sum;
}
