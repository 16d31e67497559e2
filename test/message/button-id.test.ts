import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleKey, encodeButtonId, parseButtonId } from '../../src/message/button-id.ts';
import { CUSTOM_ID } from '../../src/message/limits.ts';

const anyId = fc.record({
  action: fc.constantFrom('passage', 'match', 'followUp', 'discuss', 'remove', 'again', 'topicMenu' as const),
  article: fc.oneof(fc.constant(''), fc.string().map(articleKey)),
  edition: fc.oneof(fc.constant(''), fc.stringMatching(/^[\w-]{8}$/)),
  passage: fc.nat(1_000_000),
  from: fc.nat(1_000_000),
  rank: fc.nat(1000),
  asker: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String),
  private: fc.boolean(),
  scoped: fc.boolean(),
});

test('what a button needs survives the trip through Discord in at most 100 characters', () => {
  fc.assert(
    fc.property(anyId, (id) => {
      const customId = encodeButtonId(id);
      expect(customId.length).toBeLessThanOrEqual(CUSTOM_ID);
      expect(parseButtonId(customId)).toEqual(id);
    }),
  );
});

test.each([
  '',
  'p',
  'p.......',
  'q.abcdef.12345678.0.0.0.1.',
  'p.abcdef.12345678.0.0.0.1.x',
  'p.abcdef.12345678.-1.0.0.1.',
  'xp.abcdef.12345678.0.0.0.1.',
  'p.abcdef.12345678.0.0.0.1.px',
  'p.abcde.12345678.0.0.0.1.',
  'p.abcdef.1234567.0.0.0.1.',
  'p.abcdef.12345678.0000000.0.0.1.',
  'p.abcdef.12345678.0.0.0.a.',
])('a button nobody of ours made is no button: %j', (customId) => {
  expect(parseButtonId(customId)).toBeUndefined();
});

test('any text is a button of ours or none, and never an error', () => {
  fc.assert(
    fc.property(fc.string(), (customId) => {
      const id = parseButtonId(customId);
      if (id) expect(encodeButtonId(id)).toBe(customId);
    }),
  );
});
