import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceBlock } from '../../src/message/difference.ts';

test('a long run is shortened in its middle, and nothing of the text is shown twice', () => {
  const letters = Array.from({ length: 100 }, (_, n) => String.fromCodePoint(0x20000 + n));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 100, max: 300 }), (count, room) => {
      const said = letters.slice(0, count);
      const block = differenceBlock(
        [
          { kind: 'quote', text: `${'x'.repeat(300)} ` },
          { kind: 'article', text: said.join('') },
        ],
        true,
        room,
      );
      const shown = Array.from(block).filter((sign) => letters.includes(sign));
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.slice(0, 6)).toEqual(said.slice(0, 6));
    }),
  );
});

test('a run of flags is shortened between them', () => {
  const flags = '🇩🇪🇫🇷🇮🇹'.repeat(30);
  expect(differenceBlock([{ kind: 'quote', text: flags }], true, 100)).toBe(
    '> ~~🇩🇪🇫🇷🇮🇹🇩🇪🇫🇷🇮🇹 … 🇩🇪🇫🇷🇮🇹🇩🇪🇫🇷🇮🇹~~',
  );
});
