/** What the bot logs during the tests in, kept in one file so that a last look can tell what must never be there. */
import { appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';

/** One for each run of the tests: Vitest's workers share their parent. */
export const INSPECTED_LOG = path.join(tmpdir(), `verbatim-log-${process.ppid}.txt`);

export function keepForInspection(lines: readonly string[]): void {
  if (lines.length > 0) appendFileSync(INSPECTED_LOG, `${lines.join('\n')}\n`);
}

/** A logger that keeps its lines. */
export function createTestLog(lines: string[]): Logger {
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      keepForInspection([String(chunk).trimEnd()]);
      done();
    },
  });
  return pino({ level: 'debug', base: null }, sink);
}
