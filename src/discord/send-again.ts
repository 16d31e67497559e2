/** A request to Discord in, its result out, made again after a pause while Discord, or the way to it, is broken. */
import { setTimeout as wait } from 'node:timers/promises';
import { isBroken } from './describe-failure.ts';

/** In milliseconds. First there is none: a line that was closed for being idle is replaced at once. */
const PAUSES = [0, 250, 500, 1_000];

/**
 * discord.js itself never pauses, and does not try again what was refused or cut off.
 * @param request One that Discord carries out once, however often it is made: an interaction has one first answer, and
 * of two messages with the same nonce one appears.
 * @param signal aborts when another try would come too late
 */
export async function sendAgain<Result>(
  request: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  for (const pause of PAUSES) {
    try {
      return await request();
    } catch (error) {
      if (!isBroken(error)) throw error;
      await wait(pause, undefined, { signal }).catch(() => {
        throw error;
      });
    }
  }
  return request();
}
