/**
 * A folded Arabic word in, without what is written onto it (and, for, the, her) out. What may stand around a word is
 * taken off as in Larkey, Ballesteros and Connell 2002 ("light10"), but a listed word stays whole: "وزير" keeps the
 * letter that "وكتب" loses. What no list has is read by its pattern.
 */

import listed from '../data/forms/ar.json' with { type: 'json' };
import { readPattern } from './arabic-patterns.ts';

/** A word without what the Arabic script prints but people seldom type: vowel signs, tatweel, what an alef carries. */
export function withoutArabicSigns(word: string): string {
  return word.replace(/[\u064b-\u065f\u0670\u0640]/g, '').replace(/[أإآٱ]/g, 'ا');
}

/** The same in one spelling of what is written in several ways. */
export function unifyArabicScript(word: string): string {
  return withoutArabicSigns(word).replace(/ى$/, 'ي');
}

/** The same for Arabic, where a keyboard may have the Persian letters for its own. */
export function unifyArabic(word: string): string {
  return unifyArabicScript(word.replace(/ک/g, 'ك').replace(/ی/g, 'ي'));
}

/** A hamza's seat changes with what follows: "بناء", "بنائه", "بناؤها". */
const withoutSeats = (word: string): string => word.replace(/[ؤئ]/g, 'ء');

const ARABIC = /^[ء-ي]{3,}$/;
/** Longest first; one is taken off after the other. */
const ENDINGS = 'هما هم ها نا كم ات ان ون ين وا ة ه ت ي ك ا و'.split(' ');
/** Two letters may be left before these. */
const AFTER_TWO = new Set(['ات', 'ة']);
/** And, where they are a listed word, before these. */
const PRONOUNS = new Set(['هما', 'هم', 'ها', 'نا', 'كم', 'ه']);
/** They end as many words as they are endings of: taken off only where a listed word is left. */
const UNSURE = new Set(['نا', 'كم', 'ك', 'و']);

/** What may stand behind a listed word, in order: of origin, of number and gender, of whom it belongs to. */
const TAIL = /^ي?(?:ة|ت|ات|ت?ان|ت?ين|ون|وا?)?(?:هما|هم|ها|نا|كم|ه|ي|ك|ا)?$/;

let known: ReadonlySet<string> | undefined;

function listedWords(): ReadonlySet<string> {
  known ??= new Set(
    [...Object.entries(listed.inflected).flat(), listed.whole].flatMap((words) =>
      words.split(' ').map((word) => withoutSeats(unifyArabic(word))),
    ),
  );
  return known;
}

/** A folded word without the "and" or "so" that it may begin with. */
export function withoutConjunction(folded: string): string {
  return /^[وف]../.test(folded) && !listedWords().has(withoutSeats(folded)) ? folded.slice(1) : folded;
}

/** A folded word without the article and what may stand before it. */
export function withoutArticle(folded: string): string {
  return folded.replace(/^[وف]?[بك]?ال(?=..)|^[وف]?لل(?=...)/, '');
}

export function stemArabic(folded: string): string {
  const word = withoutSeats(folded);
  if (!ARABIC.test(word)) return word;
  return listedWord(word) ?? withoutEndings(barest(word));
}

/** Whether a folded word is a form of a listed one. */
export function isListedArabic(folded: string): boolean {
  return listedWord(withoutSeats(folded)) !== undefined;
}

function listedWord(word: string): string | undefined {
  const readings = withoutClitics(word);
  return readings.find((reading) => listedWords().has(reading)) ?? firstOf(readings, listedIn);
}

function firstOf(words: readonly string[], find: (word: string) => string | undefined): string | undefined {
  for (const word of words) {
    const found = find(word);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The word, then what is left of it without each row of clitics that it may begin with; "will" is only a verb's. */
function withoutClitics(word: string): string[] {
  const readings = [word];
  for (const reading of readings) {
    const rest = reading.slice(1);
    const and = reading === word && /^[وف]/.test(reading);
    if (rest.length >= 2 && (and || (/^[بكل]/.test(reading) && reading.length > 3))) readings.push(rest);
    if (/^(?:ال|لل)../.test(reading)) readings.push(reading.slice(2));
    if (/^س[يتنا]../.test(reading)) readings.push(`ي${reading.slice(2)}`);
  }
  return readings;
}

/** The listed word that a word is with an ending, or as another person's verb: "تكتبه" is "يكتب". */
function listedIn(reading: string): string | undefined {
  const words = listedWords();
  for (let left: string | undefined = reading; left !== undefined; left = withoutEnding(left, true)) {
    const tail = reading.slice(left.length);
    if (!TAIL.test(tail)) continue;
    const shorter = left.slice(0, -1);
    const found = [
      // "رايات" of "راية", not of "رأي".
      tail.startsWith('ات') ? `${left}ة` : '',
      left,
      // "مدينته" of "مدينة", "مستواه" of "مستوى", "يقرؤون" of "يقرأ", "يرمون" of "يرمي".
      /[هت]$/.test(left) ? `${shorter}ة` : '',
      left.endsWith('ا') ? `${shorter}ي` : '',
      left.endsWith('ء') ? `${shorter}ا` : '',
      /^(?:ون|وا)/.test(tail) ? `${left}ي` : '',
    ].find((one) => words.has(one));
    if (found !== undefined) return found;
    if (/^[تنا]/.test(left) && words.has(`ي${left.slice(1)}`)) return `ي${left.slice(1)}`;
  }
  return undefined;
}

function withoutEnding(word: string, toListed: boolean): string | undefined {
  const ending = ENDINGS.find(
    (one) =>
      word.endsWith(one) &&
      word.length - one.length >= (AFTER_TWO.has(one) || (toListed && PRONOUNS.has(one)) ? 2 : 3) &&
      (toListed || !UNSURE.has(one)),
  );
  return ending === undefined ? undefined : word.slice(0, -ending.length);
}

function withoutEndings(word: string): string {
  const read = readPattern(word);
  const left = withoutEnding(read, false);
  return left === undefined ? readPattern(read.replace(/^ي(?=...)/, '')) : withoutEndings(left);
}

/** What no list knows, without its clitics: the same for a name with an article and without. */
function barest(word: string): string {
  const bare = withoutArticle(word)
    .replace(/^[وف]?س(?=ي...)/, '')
    .replace(/^و(?=...)|^[بل](?=....)/, '');
  return bare === word ? word : barest(bare);
}
