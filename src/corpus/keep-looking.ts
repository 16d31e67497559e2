/** A look in, taken again and again out: soon after a sign, else once as much time has passed as the last one asked for. */

/** Milliseconds without a sign before the look is taken: an editor writes, renames and removes in one go. */
const QUIET = 150;
/** Milliseconds after which it is taken all the same. */
const PATIENCE = 1000;

export interface Looks {
  /** Tells of a sign. */
  notice(): void;
  /** When it resolves, no look is being taken, and none will be. */
  stop(): Promise<void>;
}

/** Begins at once. @param look Gives the milliseconds until the next look, should no sign come before; never rejects. */
export function keepLooking(look: () => Promise<number>): Looks {
  let firstSign: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let stopped = false;

  function lookIn(milliseconds: number): void {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(lookNow, milliseconds).unref();
  }

  function notice(): void {
    firstSign ??= performance.now();
    if (!looking) lookIn(Math.max(0, Math.min(QUIET, firstSign + PATIENCE - performance.now())));
  }

  function lookNow(): void {
    firstSign = undefined;
    looking = look().then((next) => {
      looking = undefined;
      if (firstSign === undefined) lookIn(next);
      else notice();
    });
  }

  lookNow();
  return {
    notice,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
