import { closeSync, constants, openSync, readSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createLossyOutput } from '../src/lossy-output.ts';
import { makeFifo } from './make-fifo.ts';

const LINES = 4_000;

test('an output that nobody reads keeps nobody waiting, and what is read of it later are whole lines', async () => {
  const fifo = makeFifo('log');
  const pipe = openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK);
  const { write, stop } = createLossyOutput(pipe);
  for (let n = 0; n < LINES; n += 1) write(`${JSON.stringify({ n, long: 'x'.repeat(1000) })}\n`);
  const written = stop().then(() => true);
  let text = '';
  while (!(await Promise.race([written, new Promise((resolve) => setImmediate(resolve, false))])))
    text += readAll(pipe);
  text += readAll(pipe);
  closeSync(pipe);
  const numbers = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).n as number);
  expect(numbers).toEqual(numbers.map((_, at) => at));
  expect(numbers.length).toBeGreaterThan(900);
  expect(numbers.length).toBeLessThan(LINES);
});

/** What waits in a pipe. */
function readAll(pipe: number): string {
  const bytes = Buffer.alloc(65_536);
  let text = '';
  try {
    for (;;) text += bytes.toString('utf8', 0, readSync(pipe, bytes));
  } catch {
    return text;
  }
}
