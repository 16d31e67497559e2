/** A reading room on a bad day in; out comes whether it still answers, and what it logged. */
import { expect, vi } from 'vitest';
import type { ReadingRoom } from './open-reading-room.ts';

export const question = 'why did Blinken visit Beijing?';

/** Asks and waits for the answer: the bot is there and working. */
export async function isAnswered({ sandbox }: ReadingRoom): Promise<void> {
  const reply = await sandbox.user('Ada').slash('ask', { question, private: true }).reply();
  expect(reply).toMatchObject({ embeds: [expect.anything()] });
}

/** The fields of the first line with this message, once it is logged. */
export async function logged({ log }: ReadingRoom, msg: string): Promise<Record<string, unknown>> {
  return vi.waitFor(
    () => {
      const line = linesOf(log).find((each) => each['msg'] === msg);
      if (!line) throw new Error(`not logged: ${msg}`);
      return line;
    },
    { timeout: 15_000 },
  );
}

/** What was logged, a line each, taken apart. */
export function linesOf(log: readonly string[]): Record<string, unknown>[] {
  return log.map((line) => JSON.parse(line) as Record<string, unknown>);
}
