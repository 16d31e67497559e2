/** A job in, its outcome out, measured in a fresh process so that no engine's memory or compiled code meets another's. */
import { fork } from 'node:child_process';
import type { Accuracy, AccuracyJob, Failure, Job, Speed, SpeedJob } from './engine-process.ts';

/** No process outlives this many milliseconds. */
const LONGEST_JOB = 120_000;

export function runJob(job: SpeedJob): Promise<Speed | Failure>;
export function runJob(job: AccuracyJob): Promise<Accuracy | Failure>;
export function runJob(job: Job): Promise<Speed | Accuracy | Failure> {
  return new Promise((resolve) => {
    const child = fork(new URL('./engine-process.js', import.meta.url), {
      execArgv: ['--expose-gc', '--max-old-space-size=4096'],
      serialization: 'advanced',
      timeout: LONGEST_JOB,
    });
    child.once('message', (outcome) => resolve(outcome as Speed | Accuracy | Failure));
    child.once('exit', (code, signal) =>
      resolve({
        kind: 'failure',
        reason:
          signal === 'SIGTERM' ? `not done within ${LONGEST_JOB / 1000} s` : `ended with ${signal ?? code}`,
      }),
    );
    child.send(job);
  });
}
