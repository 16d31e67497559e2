/** A heading in, the name of its topic out: the heading without its number, or the phrase that a sentence is about. */
import { cutAt } from '../corpus/cut-text.ts';
import { formsIn, hasWord } from './literal-words.ts';
import { lowerInPlace } from './lower-in-place.ts';

/** What fits a choice of Discord's; a longer heading is cut, without a sign for it. */
const LONGEST_NAME = 100;
const NUMBER = /^(?:§\s*)?(?:\d+(?:\.\d+)*[.):]?|[IVXLC]+[.)])\s+(?=\S)/u;
/** A heading of more words is a sentence, even without a full stop. */
const LONGEST_PHRASE = 8;
const STOP = /[.!?…。！？]["'”’»]?$/u;

/**
 * Always a part of the heading. A sentence is trimmed only where it is safe: when just one key phrase of the article,
 * of several words, stands in it.
 * @param phrases The article's key phrases.
 */
export function headingName(heading: string, phrases: readonly string[]): string {
  const whole = heading.trim().replace(NUMBER, '');
  const isSentence = STOP.test(whole) || whole.split(/\s+/).length > LONGEST_PHRASE;
  const phrase = isSentence ? onlyPhrase(whole, phrases) : undefined;
  const name = phrase ?? whole.replace(/[.:：。]$/, '').trim();
  return name.slice(0, cutAt(name, LONGEST_NAME)).trim();
}

function onlyPhrase(heading: string, phrases: readonly string[]): string | undefined {
  const lower = lowerInPlace(heading);
  const found = phrases
    .filter((phrase) => /\s/.test(phrase) && lower.includes(lowerInPlace(phrase)) && hasWord(heading, phrase))
    .filter((phrase, _, all) => !all.some((other) => other !== phrase && other.includes(phrase)));
  const [phrase] = found;
  if (phrase === undefined || found.length > 1) return undefined;
  return formsIn(heading, phrase)[0];
}
