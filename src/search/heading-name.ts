/** A heading in, the name of its topic out: the heading without its number, or the phrase that a sentence is about. */
import { lowerInPlace } from './lower-in-place.ts';

/** What fits a choice of Discord's; a longer heading is cut. */
const LONGEST_NAME = 100;
const NUMBER = /^(?:§\s*)?(?:\d+(?:\.\d+)*[.):]?|[IVXLC]+[.)])\s+(?=\S)/u;
/** A heading of more words is a sentence, even without a full stop. */
const LONGEST_PHRASE = 8;
const STOP = /[.!?…。！？]["'”’»]?$/u;

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Always a part of the heading. A sentence is trimmed only where it is safe: when just one key phrase of the article,
 * of several words, stands in it.
 * @param phrases The article's key phrases.
 */
export function headingName(heading: string, phrases: readonly string[]): string {
  const whole = heading.trim().replace(NUMBER, '');
  const isSentence = STOP.test(whole) || whole.split(/\s+/).length > LONGEST_PHRASE;
  const phrase = isSentence ? onlyPhrase(whole, phrases) : undefined;
  return cutName(phrase ?? whole.replace(/[.:：。]$/, '').trim());
}

function onlyPhrase(heading: string, phrases: readonly string[]): string | undefined {
  const lower = lowerInPlace(heading);
  const found = phrases
    .filter((phrase) => /\s/.test(phrase) && standsAlone(lower, lowerInPlace(phrase)))
    .filter((phrase, _, all) => !all.some((other) => other !== phrase && other.includes(phrase)));
  const [phrase] = found;
  if (phrase === undefined || found.length > 1) return undefined;
  const at = lower.indexOf(lowerInPlace(phrase));
  return heading.slice(at, at + phrase.length);
}

function standsAlone(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  const isLetter = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character);
  return at >= 0 && !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + phrase.length));
}

/** At a word if one ends in the last third, never inside a character, without a sign for what is left out. */
function cutName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const space = name.lastIndexOf(' ', LONGEST_NAME);
  if (space > LONGEST_NAME * 0.66) return name.slice(0, space).trim();
  let end = 0;
  for (const { index, segment } of characters.segment(name.slice(0, LONGEST_NAME + 1))) {
    if (index + segment.length > LONGEST_NAME) break;
    end = index + segment.length;
  }
  return name.slice(0, end).trim();
}
