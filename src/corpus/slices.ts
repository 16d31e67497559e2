/** Long work written as a generator in, its outcome out: at once, or in slices that let other work in between. */
import { giveWay } from './give-way.ts';

/** A step that takes longer than that, and can let other work in by itself. */
export interface LongStep {
  readonly atOnce: () => void;
  readonly inTurns: () => Promise<void>;
}

/** Work that yields between steps of a few milliseconds at most. */
export type Slices<Outcome> = Generator<LongStep | undefined, Outcome, undefined>;

/** Does the work in one go: for a few passages, and where nothing else is waiting. */
export function doAtOnce<Outcome>(work: Slices<Outcome>): Outcome {
  let step = work.next();
  while (!step.done) {
    step.value?.atOnce();
    step = work.next();
  }
  return step.value;
}

/**
 * Does the work in many turns of the event loop, so that no reply waits for it.
 * @param hurried While there is nobody to reply to yet: does long steps at once, which is sooner.
 */
export async function doInSlices<Outcome>(work: Slices<Outcome>, hurried = false): Promise<Outcome> {
  let step = work.next();
  while (!step.done) {
    if (step.value && hurried) step.value.atOnce();
    else if (step.value) await step.value.inTurns();
    else await giveWay();
    step = work.next();
  }
  return step.value;
}
