/** Changes that the system gives no sign of, and such that it gives signs of without a pause. */
import { linkSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { corpusFolder } from './corpus-folder.ts';
import { soon, texts, watched, watchedAt } from './watched-folder.ts';

test('a change without a sign, as on a network drive, is found after half a minute', async () => {
  const at = corpusFolder({ 'a.md': 'One.' });
  // What is written to a file by a name elsewhere gives no sign in this folder.
  linkSync(at('a.md'), at('../elsewhere'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { library } = await watchedAt(at());
  // The first look is over and the next one set.
  await soon(() => expect(vi.getTimerCount()).toBe(1));
  writeFileSync(at('../elsewhere'), 'Two.');
  vi.advanceTimersByTime(30_000);
  await soon(() => expect(texts(library())).toEqual({ a: 'Two.' }));
});

test('a file that is written to without a pause is read all the same', async () => {
  const { at, library } = await watched({ 'a.md': 'One.' });
  let written = 0;
  const writing = setInterval(() => writeFileSync(at('a.md'), `Line ${++written}.`), 20);
  onTestFinished(() => clearInterval(writing));
  await soon(() => expect(texts(library())['a']).toMatch(/^Line \d+\.$/));
});
