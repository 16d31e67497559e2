/** Lets other work in during long work: call it between two steps that each take a few milliseconds at most. */
import { setImmediate } from 'node:timers/promises';

/** How long the thread may be kept before replies get their turn, in milliseconds. */
const TURN = 10;

/** Other work that took longer, in milliseconds, is not made longer still by ours in the same turn. */
const LONG = 5;

let turnStarted = 0;

/** Waits for one turn of the event loop, or two, when the current turn is used up; else returns at once. */
export async function giveWay(): Promise<void> {
  const asked = performance.now();
  if (asked - turnStarted < TURN) return;
  await setImmediate();
  if (performance.now() - asked > LONG) await setImmediate();
  turnStarted = performance.now();
}
