/** Long work written as a generator in, its outcome out: at once, or in slices that let other work in between. */
import { giveWay } from './give-way.ts';

/** Work that yields between steps of a few milliseconds at most. */
export type Slices<Outcome> = Generator<undefined, Outcome, undefined>;

/** Does the work in one go: for a few passages, and where nothing else is waiting. */
export function doAtOnce<Outcome>(work: Slices<Outcome>): Outcome {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Does the work in many turns of the event loop, so that no reply waits for it.
 * @throws what `ending` was aborted with, the rest of the work undone.
 */
export async function doInSlices<Outcome>(work: Slices<Outcome>, ending?: AbortSignal): Promise<Outcome> {
  let step = work.next();
  while (!step.done) {
    await giveWay();
    ending?.throwIfAborted();
    step = work.next();
  }
  return step.value;
}
