import { expect, test } from 'vitest';
import { createRunning } from '../src/running-parts.ts';

test('what runs is stopped once, the last first, however often it is asked to', async () => {
  const stopped: string[] = [];
  const running = createRunning();
  for (const name of ['sandbox', 'health', 'bot'])
    running.add({
      stop: async () => {
        await new Promise(setImmediate);
        stopped.push(name);
      },
    });
  expect(await Promise.all([running.stop(), running.stop()])).toEqual([[], []]);
  expect(stopped).toEqual(['bot', 'health', 'sandbox']);
});

test('what fails to stop keeps nothing else running, and is told of', async () => {
  const stopped: string[] = [];
  const running = createRunning();
  running.add({ stop: async () => void stopped.push('health') });
  running.add({ stop: () => Promise.reject(new Error('the bot is stuck')) });
  expect(await running.stop()).toEqual([new Error('the bot is stuck')]);
  expect(stopped).toEqual(['health']);
});
