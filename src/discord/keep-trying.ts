/** A step of the start in, what it leads to out: as long as it is Discord that can't be had, it is tried again. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { describeStartFailure, mendsItself, NoLoginsLeft } from './describe-failure.ts';

/** The pause before the second try, in milliseconds; each is twice the one before. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/** The pause after the next try, in milliseconds, when this one was not enough. */
export function longerPause(pause: number): number {
  return Math.min(2 * pause, LONGEST_PAUSE);
}

export interface Trying {
  /** Base URL of the REST API, without the version. */
  readonly apiUrl: string;
  /** Told of each try that fails, and of the pause until the next. */
  readonly log: Logger;
}

/** Throws what the step throws when another try would not help. */
export async function keepTrying<T>(step: () => Promise<T>, { apiUrl, log }: Trying): Promise<T> {
  for (let pause = FIRST_PAUSE; ; pause = longerPause(pause)) {
    try {
      return await step();
    } catch (error) {
      if (!mendsItself(error)) throw error;
      const until = error instanceof NoLoginsLeft ? Math.max(pause, error.resetAfter) : pause;
      log.warn({ reason: describeStartFailure(error, apiUrl), seconds: until / 1000 }, 'trying again');
      await wait(until);
    }
  }
}
