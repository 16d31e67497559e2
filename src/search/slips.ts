/** Two words a few letters apart in, whether in their script that makes them two words and no slip of one out. */
import { withoutArticle } from './languages/arabic.ts';
import { languageOf } from './languages/languages.ts';
import { dropMarks } from './languages/word-forms.ts';

/** Scripts that write vowels or tones as marks: there a slip is in these, and another consonant makes another word. */
const MARKED =
  /[\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Vietnamese does so too. Its words are syllables of at most so many letters; what is longer is a foreign name. */
const LONGEST_SYLLABLE = 7;
/** Arabic words of fewer letters, but for what is written onto them, are others when one letter is exchanged. */
const EXCHANGED_FROM = 6;

/** @param language The one the passages are read in. */
export function isAnotherWord(language: string, typed: string, other: string): boolean {
  if (language === 'ar') return isAnotherArabic(withoutArticle(typed), withoutArticle(other));
  const inMarks = MARKED.test(typed) || (languageOf(language) === 'vi' && typed.length <= LONGEST_SYLLABLE);
  return inMarks && dropMarks(typed) !== dropMarks(other);
}

/** Whether nothing but vowels and doubled letters tells two English words apart: "governer" and "governor". */
export function soundsAlike(typed: string, other: string): boolean {
  return consonantsOf(typed) === consonantsOf(other);
}

const consonantsOf = (word: string): string => word.replace(/[aeiouy]+/g, 'a').replace(/(.)\1/g, '$1');

function isAnotherArabic(typed: string, other: string): boolean {
  return typed[0] !== other[0] || (typed.length === other.length && typed.length < EXCHANGED_FROM);
}
