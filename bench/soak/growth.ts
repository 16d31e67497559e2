/** What was measured at each tenth of a soak in, whether it has grown beyond its ups and downs out. */
import { median } from '../search/percentile.ts';

/** How much there may be more of at the end: a share, and so many beside it. */
interface Allowance {
  readonly share: number;
  readonly spare: number;
}

/** How things stood at the end of a tenth, everything answered. */
export interface Tenth {
  /** Bytes, garbage collected and without compiled code. */
  readonly heap: number;
  /** How many acts there had been. */
  readonly acts: number;
}

/** Beside its ups and downs what is set up and kept at hand in the first minute, which is all of a short run. */
const HEAP_MAY_GROW: Allowance = { share: 0.15, spare: 16 * 2 ** 20 };
const HANDLES_MAY_GROW: Allowance = { share: 0.5, spare: 25 };
/** The tenth by whose end it is warm: most of what is kept at hand up to a bound is by then. */
const WARMED_UP = 4;
/** So many acts from then on tell a leak from ups and downs. */
const TELLING_ACTS = 1_500;
/** Bytes: the sandbox keeps every thread, and discord.js knows of it. */
const EACH_ACT_MAY_KEEP = 700;

/** A run that is too short to tell what each act keeps may grow by as much as warming up takes. */
export function heapHasGrown(tenths: readonly Tenth[]): boolean {
  const kept = keptByEachAct(tenths);
  if (kept !== undefined) return kept > EACH_ACT_MAY_KEEP;
  return hasGrown(
    tenths.map(({ heap }) => heap),
    HEAP_MAY_GROW,
  );
}

export function handlesHaveGrown(tenths: readonly number[]): boolean {
  return hasGrown(tenths, HANDLES_MAY_GROW);
}

/**
 * Bytes, once warm: the median of what it comes to between any two measurements (Theil and Sen), which one that is out
 * of line hardly turns. Undefined where there were too few acts to tell.
 */
export function keptByEachAct(tenths: readonly Tenth[]): number | undefined {
  const warm = tenths.slice(WARMED_UP - 1);
  if ((warm.at(-1)?.acts ?? 0) - (warm[0]?.acts ?? 0) < TELLING_ACTS) return undefined;
  const slopes = warm.flatMap((later, at) =>
    warm
      .slice(0, at)
      .filter(({ acts }) => acts < later.acts)
      .map((earlier) => (later.heap - earlier.heap) / (later.acts - earlier.acts)),
  );
  return median(slopes);
}

/** Compares the medians of the second to fourth tenths, the first being for warming up, and of the last three. */
function hasGrown(tenths: readonly number[], { share, spare }: Allowance): boolean {
  const before = median(tenths.slice(1, 4));
  return median(tenths.slice(-3)) > before * (1 + share) + spare;
}
