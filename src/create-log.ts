/** A level and an output in, the log out: JSON line by line for programs, plain lines for somebody at a terminal. */
import { type Logger, pino } from 'pino';
import { printableLine } from './corpus/printable-text.ts';
import type { LossyOutput } from './lossy-output.ts';

/**
 * Tokens have no way into it, and are struck should they find one. Left to itself, pino ends the process over a full disk
 * or a closed terminal, and keeps it from ending.
 * @param output where its lines go; at a terminal somebody reads along
 */
export function createLog(level: string, output: Pick<LossyOutput, 'write'>, atTerminal: boolean): Logger {
  const redact = ['token', '*.token', 'authorization', '*.authorization'];
  const write = (line: string) => output.write(atTerminal ? plainLine(line) : line);
  return pino({ level, base: null, redact }, { write });
}

/** The time of day, how grave it is, what happened, and with what: "10:45:03 info online (commands: 6, servers: 1)". */
function plainLine(line: string): string {
  const { level, time, msg = '', ...fields } = JSON.parse(line) as Record<string, unknown>;
  const clock = new Date(Number(time)).toTimeString().slice(0, 8);
  const named = Object.entries(fields).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const told = named.length > 0 ? ` (${named.join(', ')})` : '';
  return `${printableLine(`${clock} ${pino.levels.labels[Number(level)]} ${msg}${told}`)}\n`;
}
