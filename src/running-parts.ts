/** What was started in; out comes one way to stop it all: once, however often it is asked, and whatever fails to. */

/** Something that runs until it is stopped. */
interface Stoppable {
  stop(): Promise<void>;
}

export interface Running {
  /** What is added last stops first. */
  add(each: Stoppable): void;
  /** Stops one after another; who asks again waits for the same end. Resolves with what went wrong. */
  stop(): Promise<readonly unknown[]>;
}

export function createRunning(): Running {
  const started: Stoppable[] = [];
  let stopping: Promise<readonly unknown[]> | undefined;
  const stopAll = async () => {
    const failures: unknown[] = [];
    for (let each = started.pop(); each; each = started.pop()) {
      await each.stop().catch((failure: unknown) => failures.push(failure));
    }
    return failures;
  };
  return {
    add: (each) => void started.push(each),
    stop: () => {
      stopping ??= stopAll();
      return stopping;
    },
  };
}
