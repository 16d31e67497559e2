/** Quotations of numbers that an article has raised or lowered. */
import { expect, test } from 'vitest';
import { checkQuote } from '../../src/answer/check-quote.ts';
import { articleFrom } from '../commands/scene.ts';

const masses = await articleFrom(
  'masses',
  'The Earth weighs 10<sup>24</sup> kg, an atom of it 10<sup>-27</sup> kg. A sea is 30 km<sup>2</sup> of H<sub>2</sub>O.',
);

test.each([
  'The Earth weighs 10²⁴ kg, an atom of it 10⁻²⁷ kg. A sea is 30 km² of H₂O.',
  'The Earth weighs 1024 kg, an atom of it 10-27 kg. A sea is 30 km2 of H2O.',
  'The Earth weighs 10^24 kg, an atom of it 10^-27 kg. A sea is 30 km^2 of H2O.',
])('however it is typed, it is word for word: %s', (quoted) => {
  expect(checkQuote([masses], quoted).kind).toBe('word-for-word');
});

test.each(['The Earth weighs 10^25 kg', 'an atom of it 10^27 kg', 'an atom of it 10²⁷ kg'])(
  'another number is an alteration: %s',
  (quoted) => {
    expect(checkQuote([masses], quoted).kind).toBe('altered');
  },
);
