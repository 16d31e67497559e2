/** Every language, and every way a card can be asked for. */
import fc from 'fast-check';
import type { Setting } from '../../src/message/setting.ts';
import { wordings } from '../../src/message/wording-for.ts';

export const anySetting: fc.Arbitrary<Setting> = fc.record({
  wording: fc.constantFrom(...wordings),
  asker: fc.constant('12345678901234567890'),
  private: fc.boolean(),
  scoped: fc.boolean(),
  several: fc.boolean(),
  names: fc.constant(new Map()),
  embed: fc.boolean(),
  threads: fc.boolean(),
});
