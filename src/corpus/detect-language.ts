/** A text in, the language it is written in out, as a BCP 47 primary subtag. */
import { francAll } from 'franc';
import { rankShort } from './short-texts.ts';

/** Telling a language takes no more text than this, in characters. */
export const ENOUGH = 1500;

/** Where the script alone tells the language, or nearly: the most common language written in it. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Ethiopic}/gu, 'am'],
];

/** franc's names for the languages that share a script, as BCP 47 writes them: likely ones only, or short texts stray. */
const SHARED: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  spa: 'es',
  fra: 'fr',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  swe: 'sv',
  dan: 'da',
  nob: 'no',
  nno: 'no',
  fin: 'fi',
  hun: 'hu',
  ron: 'ro',
  tur: 'tr',
  vie: 'vi',
  pol: 'pl',
  ces: 'cs',
  slk: 'sk',
  slv: 'sl',
  hrv: 'hr',
  cat: 'ca',
  glg: 'gl',
  ekk: 'et',
  lit: 'lt',
  lvs: 'lv',
  ind: 'id',
  swh: 'sw',
  tgl: 'tl',
  afr: 'af',
  als: 'sq',
  rus: 'ru',
  ukr: 'uk',
  bel: 'be',
  bul: 'bg',
  srp: 'sr',
  mkd: 'mk',
  kaz: 'kk',
  arb: 'ar',
  pes: 'fa',
  urd: 'ur',
  hin: 'hi',
  mar: 'mr',
  npi: 'ne',
};

/**
 * Letters that few languages write, the share of all letters from which they tell one of these from a text with some
 * names of theirs, and franc's names for them.
 */
const TELLING: readonly (readonly [letter: RegExp, share: number, languages: readonly string[]])[] = [
  [/[ơưấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/giu, 0.03, ['vie']],
  [/[ыэ]/giu, 0.01, ['rus', 'bel', 'kaz']],
];

/** Their statistics are so alike that letters of their own say more: Swedish has no æ and no ø, the others no ä and no ö. */
const NORDIC: readonly string[] = ['swe', 'dan', 'nob', 'nno'];

/** Common words that Danish and Norwegian spell apart: their letters' statistics are all but the same. */
const DANISH =
  /(?<!\p{L})(?:af|blev|efter|hvad|meget|mig|dig|sig|nogle|noget|igen|uden|mellem|været|havde|gik|imod|lige)(?!\p{L})/giu;
const NORWEGIAN =
  /(?<!\p{L})(?:av|ble|blei|etter|hva|mye|meg|deg|seg|noen|noe|igjen|uten|mellom|vært|hadde|gikk|mot|ein|ikkje)(?!\p{L})/giu;

/** 'en' when nothing can be told. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, ENOUGH);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return 'en';
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(sample, /\p{Script=Han}/gu);
  if (kana + han > letters / 4) return kana > (kana + han) / 20 ? 'ja' : 'zh';
  const script = SCRIPTS.find(([letter]) => count(sample, letter) > letters / 2)?.[1];
  const told = TELLING.find(([letter, share]) => count(sample, letter) > letters * share)?.[2];
  const ranking = francAll(sample, { only: [...(told ?? Object.keys(SHARED))] });
  const [best = 'und'] = rankShort(sample, letters, ranking)[0] ?? [];
  if (NORDIC.includes(best)) {
    const [swedish, others] = [count(sample, /[äö]/giu), count(sample, /[æø]/giu)];
    if (swedish > others || (swedish === others && best === 'swe')) return 'sv';
    return count(sample, DANISH) > count(sample, NORWEGIAN) ? 'da' : 'no';
  }
  return (script && !['ru', 'ar', 'hi'].includes(script) ? script : SHARED[best]) ?? script ?? 'en';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
