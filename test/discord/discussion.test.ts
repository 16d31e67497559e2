/** Every transcript, played again: it must go as it is written. Drop in another to add a discussion. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openReadingRoom } from './open-reading-room.ts';
import { playTranscript, WITNESS } from './play-transcript.ts';

const FOLDER = new URL('transcripts/', import.meta.url);
const USERS = [{ name: 'Ada' }, { name: 'Linus', locale: 'de' }, { name: WITNESS }];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test.each(readdirSync(FOLDER))('%s', async (file) => {
  const script = readFileSync(new URL(file, FOLDER), 'utf8');
  const { sandbox } = await openReadingRoom({ users: USERS });
  expect(await playTranscript(script, sandbox)).toBe(script);
});
