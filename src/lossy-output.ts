/** An open file in, a way to write lines to it out: what can't be written is lost, and nothing waits or fails for it. */
import { write } from 'node:fs';
import { Writable } from 'node:stream';

/** So many bytes wait for a reader who has stopped reading; lines after them are lost. */
const MOST_WAITING = 1_000_000;

/** How long until a full pipe is tried again, in milliseconds. */
const TRY_AGAIN = 100;

export interface LossyOutput {
  /** @param line with its end */
  write(line: string): void;
  /** Resolves when every line so far is written or lost. */
  stop(): Promise<void>;
}

/**
 * @param descriptor of what is written to; asked of `process.stdout`, a full pipe fails where it would wait, and a write
 *   that waits keeps the process from ending
 */
export function createLossyOutput(descriptor: number): LossyOutput {
  // A line that was cut short: the next must not be written onto its end.
  let cut = false;
  const output = new Writable({
    write(line: Buffer, _encoding, done) {
      const whole = cut ? Buffer.concat([Buffer.from('\n'), line]) : line;
      writeAll(descriptor, whole, (left) => {
        if (left < whole.length) cut = left > 0;
        done();
      });
    },
  });
  return {
    write(line) {
      if (output.writableLength < MOST_WAITING) output.write(line);
    },
    stop: () => new Promise((resolve) => output.write('', () => resolve())),
  };
}

/** @param done Told how many bytes could not be written. */
function writeAll(descriptor: number, bytes: Buffer, done: (left: number) => void): void {
  write(descriptor, bytes, (error, written) => {
    const left = bytes.subarray(written ?? 0);
    if (error?.code === 'EAGAIN') setTimeout(writeAll, TRY_AGAIN, descriptor, bytes, done);
    else if (error || left.length === 0) done(left.length);
    else writeAll(descriptor, left, done);
  });
}
