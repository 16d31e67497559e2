/** A level and an output in, the log out: JSON line by line for programs, plain lines for somebody at a terminal. */
import { type Logger, pino } from 'pino';
import { printableText } from './corpus/printable-text.ts';

/** Standard output: `isTTY` tells that somebody reads along. */
interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Tokens have no way into it, and are struck should they find one. */
export function createLog(level: string, output: Output): Logger {
  const redact = ['token', '*.token', 'authorization', '*.authorization'];
  const options = { level, base: null, redact };
  // Left to itself, pino writes to standard output, and outlives a program that stops reading it.
  return output.isTTY
    ? pino(options, { write: (line) => void output.write(plainLine(line)) })
    : pino(options);
}

/** The time of day, how grave it is, what happened, and with what: "10:45:03 info online (commands: 6, servers: 1)". */
function plainLine(line: string): string {
  const { level, time, msg = '', ...fields } = JSON.parse(line) as Record<string, unknown>;
  const clock = new Date(Number(time)).toTimeString().slice(0, 8);
  const named = Object.entries(fields).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const told = named.length > 0 ? ` (${named.join(', ')})` : '';
  return `${printableText(`${clock} ${pino.levels.labels[Number(level)]} ${msg}${told}`)}\n`;
}
