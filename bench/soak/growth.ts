/** What was measured at each tenth of a soak in, whether it has grown beyond its ups and downs out. */
import { median } from '../search/percentile.ts';

/** How much there may be more of at the end: a share, and so many beside it. */
export interface Allowance {
  readonly share: number;
  readonly spare: number;
}

/** Compares the medians of the second to fourth tenths, the first being for warming up, and of the last three. */
export function hasGrown(tenths: readonly number[], { share, spare }: Allowance): boolean {
  const before = median(tenths.slice(1, 4));
  return median(tenths.slice(-3)) > before * (1 + share) + spare;
}
