import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFollowUp } from '../../src/answer/follow-up.ts';
import { cutAt, cutText } from '../../src/corpus/cut-text.ts';
import { headingName } from '../../src/search/heading-name.ts';
import { articleFrom } from '../commands/scene.ts';

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const endsOf = (text: string) =>
  new Set(Array.from(characters.segment(text), ({ index, segment }) => index + segment.length));
const hasHalf = (text: string) => /\p{Surrogate}/u.test(text);

const signs = [
  '👩‍👩‍👧',
  '🇩🇪',
  '🇫🇷',
  '👍🏽',
  '𠀀',
  '😀',
  'e\u0301',
  'क्षि',
  '각',
  '\r\n',
  ' ',
  'a',
  'word ',
  '\u200d',
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'grapheme' })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('a text that is cut', () => {
  test.each([
    ['a👩‍👩', 4, 'a'],
    ['🇩🇪🇫🇷', 6, '🇩🇪'],
    ['👍🏽👍🏽', 6, '👍🏽'],
    ['𠀀𠀁𠀂', 3, '𠀀'],
    ['line\r\nline', 5, 'line'],
  ])('%j ends in a room of %i as “%s”', (text, room, cut) => {
    expect(text.slice(0, cutAt(text, room))).toBe(cut);
  });

  test('never ends inside a character that fits, never in half a code point, and is never longer than the room', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 120 }), (text, room) => {
        const end = cutAt(text, room);
        const ends = endsOf(text);
        expect(end).toBeLessThanOrEqual(room);
        if (!hasHalf(text)) expect(hasHalf(text.slice(0, end))).toBe(false);
        if ([...ends].some((each) => each <= room)) expect([0, ...ends]).toContain(end);
        expect(cutText(text, room).length).toBeLessThanOrEqual(room);
      }),
      { numRuns: 500 },
    );
  });

  test('is an earlier question, a heading or a title as well: each ends with a whole character', async () => {
    const long = `x${'😀'.repeat(80)}`;
    expect(hasHalf(readFollowUp('why?', long).question)).toBe(false);
    expect(hasHalf(headingName(long, []))).toBe(false);
    expect((await articleFrom('smiles', long)).title).toBe(`x${'😀'.repeat(39)}…`);
  });
});
