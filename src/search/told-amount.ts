/** A word of a question for an amount and a sentence in, whether the sentence tells that amount, without the word, out. English. */
import { tellsSpan } from './features/kind.ts';
import type { Match } from './features/match.ts';

const HEIGHT = '(?:centi|milli)?met(?:re|er)s?|cm|mm|m|inch(?:es)?|foot|feet|ft';
const WEIGHT = '(?:kilo)?gram(?:me)?s?|kilos?|kg|g|tons?|tonnes?|lbs?|ounces?|oz';
const SPACE = 'lit(?:re|er)s?|ml|gallons?|pints?|cups?|(?:square|cubic) \\p{L}+|hectares?|acres?';
/** Of people, as nothing else is named that it is a share of. */
const SHARE = '(?:per ?cent|%)(?! of the )';
const ANY_SIZE = `${HEIGHT}|kilomet(?:re|er)s?|km|miles?|${WEIGHT}|${SPACE}`;

const NUMBER =
  '\\p{Nd}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|' +
  'eighty|ninety|hundred|thousand|million|dozen|half|quarter|third';
/** "Half a litre", "60 by 40 centimetres", "a metre", "2m"; but "9 am" is no nine metres. */
const amountOf = (units: string) =>
  new RegExp(
    `(?<!\\p{L})(?:(?:${NUMBER})(?:[ -]\\p{L}+){0,2}[ -]?|(?:an?|one) )(?<!\\p{L})(?:${units})(?!\\p{L})`,
    'iu',
  );

/** What is asked with "how" before it, and what tells it. */
const MEASURES = new Map(
  Object.entries({
    big: ANY_SIZE,
    large: ANY_SIZE,
    small: ANY_SIZE,
    high: HEIGHT,
    tall: HEIGHT,
    deep: HEIGHT,
    wide: HEIGHT,
    thick: HEIGHT,
    heavy: `${WEIGHT}|pounds?`,
  }).map(([word, units]) => [word, amountOf(units)]),
);
const PORTION = amountOf(SHARE);

/**
 * "How big is the jar", "how long does it take", "how many people do": half a litre, four minutes and 58 percent tell
 * that. "How deep" is told by no thirty fish.
 *
 * @param at Place of the word in the question.
 * @param sentence The one that answers best, and its place within the passage.
 */
export function tellsAmount(
  match: Match,
  at: number,
  sentence: { readonly place: number; readonly text: string },
): boolean {
  const words = match.question.tokens;
  const { word = '', term } = words[at] ?? {};
  const before = words[at - 1]?.word;
  if (before === 'how') return MEASURES.get(word)?.test(sentence.text) ?? false;
  if (term === 'take') {
    const asksHowLong = words.some((one, n) => one.word === 'long' && words[n - 1]?.word === 'how');
    return asksHowLong && tellsSpan(match, sentence.place, false);
  }
  return word === 'people' && before === 'many' && PORTION.test(sentence.text);
}
