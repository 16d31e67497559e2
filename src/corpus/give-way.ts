/** Lets other work in during long work: call it between two steps that each take a few milliseconds at most. */
import { setImmediate } from 'node:timers/promises';

/** How long the thread may be kept before replies get their turn, in milliseconds. */
const TURN = 10;

let turnStarted = 0;

/** Waits for one turn of the event loop when the current turn is used up; else returns at once. */
export async function giveWay(): Promise<void> {
  if (performance.now() - turnStarted < TURN) return;
  await setImmediate();
  turnStarted = performance.now();
}
