/** Language code in, its rules out: how words are told apart, folded and stemmed, and which ones say nothing. */
import { createRequire } from 'node:module';
import listedStopWords from '../data/stop-words.json' with { type: 'json' };
import { unifyArabic, unifyArabicScript } from './arabic.ts';
import { ENGLISH_STOP_WORDS } from './english-stop-words.ts';
import { withUmlauts } from './german.ts';
import { perLanguage } from './per-language.ts';
import { SMALL_WORDS } from './small-words.ts';
import { STEMMERS } from './stemmers.ts';
import { unifyVietnamese } from './vietnamese.ts';
import { knowingForms } from './word-forms.ts';

/** How one language's text becomes words. All functions are pure. */
export interface LanguageRules {
  /** Whether words stand between spaces; otherwise Intl.Segmenter finds them. */
  readonly spaced: boolean;
  /** Lower case in one spelling, letters and marks of the language kept. */
  fold(word: string): string;
  /**
   * A folded word without its endings and without the marks people leave out when typing. What is left of a word that
   * says something is never what is left of a stop word: "née" is not "ne".
   */
  stem(folded: string): string;
  /** Whether a folded word is too common to look for. */
  isStopWord(folded: string): boolean;
  /** What question words and small verbs are known by: where they take endings as all others do, their terms. */
  smallForm(word: { readonly word: string; readonly term: string }): string;
  /** The same of a word as it is written. */
  readSmall(written: string): string;
}

const UNSPACED = new Set(['zh', 'ja', 'th', 'km', 'lo', 'my']);

/** Vietnamese typed without its tone marks is another language to the index: `vi` keeps them, this drops them. */
export const UNMARKED_VIETNAMESE = 'vi-unmarked';

/** The language of texts that are read so: see readingsOf. */
export function languageOf(reading: string): string {
  return reading === UNMARKED_VIETNAMESE ? 'vi' : reading;
}

/** Letters that NFD does not take apart. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th', // biome-ignore format: a table
};

const ASCII = /^[\0-\x7f]*$/;

/** Drops accents from Latin and Greek letters; marks of other scripts are part of their words. */
export function dropAccents(word: string): string {
  if (ASCII.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036f]+/gu, '$1')
    .normalize('NFC')
    .replace(/[đðøłßæœıþ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** One spelling of what a language writes in several ways. */
function unifySpelling(word: string, language: string): string {
  switch (language) {
    case 'ar':
      return unifyArabic(word);
    case 'fa':
    case 'ur':
      return unifyArabicScript(word);
    case 'hi':
    case 'mr':
    case 'ne':
      return (
        word
          .normalize('NFD')
          .replace(/\u093c/g, '')
          .replace(/\u0901/g, '\u0902')
          // "केन्द्र" and "केंद्र"; "गये" and "गए", "नयी" and "नई".
          .replace(/ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/g, '\u0902')
          .replace(/(?<=.)ये(?=\u0902?$)/, 'ए')
          .replace(/(?<=.)यी$/, 'ई')
          .normalize('NFC')
      );
    case 'de':
      return word.replace(/ß/g, 'ss');
    case 'vi':
      return unifyVietnamese(word);
    case 'ru':
      return word.replace(/ё/g, 'е');
    case 'ro': // The stemmer knows the letters with a cedilla only.
      return word.replace(/ș/g, 'ş').replace(/ț/g, 'ţ');
    case 'el':
      return dropAccents(word).replace(/ς/g, 'σ');
    default:
      return word;
  }
}

function ownStopWords(language: string): string[] {
  const listed = (listedStopWords as Record<string, string | undefined>)[language];
  return listed?.split(' ').map((word) => word.replaceAll('_', ' ')) ?? [];
}

function stopWords(language: string): ReadonlySet<string> {
  if (language === 'en') return ENGLISH_STOP_WORDS;
  const listed: unknown = createRequire(import.meta.url)('stopwords-iso');
  const own = ownStopWords(language);
  const words = [...((listed as Record<string, string[] | undefined>)[language] ?? []), ...own];
  const apart = new Set(own.flatMap((word) => (word.startsWith('-') ? [word, word.slice(1)] : [])));
  const stops = words.filter((word) => !apart.has(word));
  return new Set(language === 'vi' ? stops : stops.flatMap((word) => [word, dropAccents(word)]));
}

/** No language has a longer word, in UTF-16 units; what is longer is left whole, and costs no more than its letters. */
const LONGEST_WORD = 100;

/** Put behind what is left of a word when a stop word leaves the same: stands in no word. */
const NO_STOP_WORD = '*';

/** The rules of a BCP 47 primary language subtag; an unknown language is split at spaces and not stemmed. */
export const languageRules = perLanguage(createRules);

function createRules(language: string): LanguageRules {
  if (language === UNMARKED_VIETNAMESE) {
    const marked = createRules('vi');
    const unmarked = new Set([...stopWords('vi')].map(dropAccents));
    return {
      ...marked,
      stem: dropAccents,
      isStopWord: (folded) => marked.isStopWord(folded) || unmarked.has(folded),
    };
  }
  const locale = language === 'tr' || language === 'az' ? 'tr' : 'en';
  const stemmer = STEMMERS[language];
  const keepsMarks = language === 'vi';
  let stops: ReadonlySet<string> | undefined;
  let stopTerms: ReadonlySet<string> | undefined;
  const allStops = () => {
    stops ??= new Set([...stopWords(language)].map((word) => unifySpelling(word, language)));
    return stops;
  };
  const { listedAs, endsSmallWords = false } = SMALL_WORDS[language] ?? {};
  const isStopWord = (folded: string) =>
    allStops().has(folded) ||
    (listedAs !== undefined && allStops().has(listedAs(folded))) ||
    isOwnWithEnding(listedAs?.(folded) ?? folded);
  const fold = (word: string) => {
    if (locale === 'en' && language !== 'vi' && ASCII.test(word)) return word.toLowerCase();
    return unifySpelling(word.normalize('NFKC').toLocaleLowerCase(locale), language);
  };
  const stemOf = (folded: string) => {
    const word = language === 'de' ? withUmlauts(folded) : folded;
    const hasEndings = word.length <= LONGEST_WORD && /^\P{N}+$/u.test(word);
    const stemmed = (hasEndings && stemmer?.(word)) || word;
    return keepsMarks ? stemmed : dropAccents(stemmed);
  };
  const withoutEnding = knowingForms(language, fold, stemOf);
  let ownTerms: ReadonlySet<string> | undefined;
  /** "무엇인가요". The other list names single forms of words that say something in all others. */
  const isOwnWithEnding = (folded: string) => {
    if (!endsSmallWords) return false;
    ownTerms ??= new Set(ownStopWords(language).map(withoutEnding));
    return ownTerms.has(withoutEnding(folded));
  };
  const stem = (folded: string) => {
    const term = withoutEnding(folded);
    stopTerms ??= new Set([...allStops()].map(withoutEnding));
    return stopTerms.has(term) && !isStopWord(folded) ? `${term}${NO_STOP_WORD}` : term;
  };
  return {
    spaced: !UNSPACED.has(language),
    fold,
    stem,
    isStopWord,
    smallForm: ({ word, term }) => (endsSmallWords ? term : word),
    readSmall: (written) => (endsSmallWords ? stem(fold(written)) : fold(written)),
  };
}
