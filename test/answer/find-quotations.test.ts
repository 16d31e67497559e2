import { expect, test } from 'vitest';
import { findQuotations } from '../../src/answer/find-quotations.ts';

test.each([
  ['He said "trade is crucial" and left.', ['trade is crucial']],
  ['He said “trade is crucial” and “we’ll talk”.', ['trade is crucial', 'we’ll talk']],
  ['Er sagte „der Handel ist wichtig“.', ['der Handel ist wichtig']],
  ['Er sagte „der Handel ist wichtig”.', ['der Handel ist wichtig']],
  ['Er sagte »der Handel ist wichtig«.', ['der Handel ist wichtig']],
  ['Er sagte ›der Handel ist wichtig‹.', ['der Handel ist wichtig']],
  ['Il a dit « le commerce est important ».', ['le commerce est important']],
  ['他说「贸易很重要」。', ['贸易很重要']],
  ['彼は『貿易は重要だ』と言った。', ['貿易は重要だ']],
  ['> trade is crucial\n> for both\nI agree', ['trade is crucial\nfor both']],
  ['>>> trade is crucial', ['trade is crucial']],
  ['I read:\n>>> trade is crucial\n\nfor both', ['trade is crucial\n\nfor both']],
  ['> trade is crucial\n> — Antony Blinken', ['trade is crucial']],
  ['„innen »zweite« außen“', ['innen »zweite« außen']],
  ['“one” "two” „three“ «four» ‹five› 「six」 『seven』', ['one', 'three', 'four', 'five', 'six', 'seven']],
  ['> first\nno\n> second\n"third"', ['first', 'second', 'third']],
  ['It says **trade is crucial**, doesn’t it', ['It says trade is crucial, doesn’t it']],
  ['“It’s _crucial_ for snake_case and \\_both\\_”', ['It’s crucial for snake_case and _both_']],
  ['“t\u200brade\ufeff is cru\u00adcial”', ['trade is crucial']],
  ['"two\nlines"', ['two\nlines']],
  ['> trade is **crucial** for \\*both\\*', ['trade is crucial for *both*']],
  ['<@123> is this so: "trade"?', ['trade']],
  ['It’s a 5" screen and a 6" phone', ['It’s a 5" screen and a 6" phone']],
  ['At 6\'2" he said "trade is crucial" on a 5" screen ("or so")', ['trade is crucial', 'or so']],
  ['他说"贸易很重要"，ข่าวว่า"การค้า"', ['贸易很重要', 'การค้า']],
  ['Not «x», "a.", “é”, 「是」 or "7" but "we", "5%" and 「贸易」', ['we', '5%', '贸易']],
  ['type "a"', ['type "a"']],
  ['> a', ['a']],
  ['an inch is 1" long', ['an inch is 1" long']],
  ['""', []],
  ['  ', []],
])('%j quotes %j', (message, quotations) => {
  expect(findQuotations(message)).toEqual(quotations);
});

test('a quotation full of what could open a mention is read', () => {
  const text = `${'<@'.repeat(300_000)} a`;
  expect(findQuotations(`> ${text}`)[0] === text).toBe(true);
});
