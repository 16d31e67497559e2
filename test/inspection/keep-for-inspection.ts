/** What Verbatim logs and prints during the tests in, kept in one file for the inspection at the end. */
import { appendFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';
import { inject } from 'vitest';

export function keepForInspection(lines: readonly string[]): void {
  if (lines.length > 0) appendFileSync(inject('keptLog'), `${lines.join('\n')}\n`);
}

/** A logger that keeps its lines. */
export function createTestLog(lines: string[]): Logger {
  const sink = new Writable({
    write(chunk, _encoding, done) {
      const line = String(chunk);
      lines.push(line);
      keepForInspection([line.trimEnd()]);
      done();
    },
  });
  return pino({ level: 'debug', base: null }, sink);
}
