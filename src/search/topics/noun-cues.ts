/** A language in, its few words out by which noun phrases are told from what stands around them. */
import { perLanguage } from '../languages/per-language.ts';

/** All words as the analyzer folds them. */
export interface NounCues {
  /** Whether the noun stands before what describes it: "relations commerciales", "trade relations". */
  readonly headFirst: boolean;
  /** Whether every noun is written with a capital. */
  readonly capitalNouns: boolean;
  /** Whether a particle behind a noun ends its phrase, and is no part of its name. */
  readonly particles: boolean;
  /** Join two nouns into one phrase: "Secretary of State". */
  readonly genitives: ReadonlySet<string>;
  /** Stand before a noun phrase; the word before one of them is hardly a noun itself: "marks a moment". */
  readonly determiners: ReadonlySet<string>;
  /** A verb follows: "to work together". */
  readonly verbLeads: ReadonlySet<string>;
  /** Join the members of an enumeration. */
  readonly conjunctions: ReadonlySet<string>;
}

const HEAD_FIRST = new Set([
  'fr',
  'es',
  'pt',
  'it',
  'ro',
  'ca',
  'gl',
  'ar',
  'he',
  'fa',
  'id',
  'ms',
  'vi',
  'th',
]);

const GENITIVES: Readonly<Record<string, string>> = {
  en: 'of',
  de: 'der des von',
  nl: 'van',
  fr: 'de du des d l la les',
  es: 'de del la las los el',
  pt: 'de do da dos das',
  it: 'di del della dello dei degli delle dell',
  ro: 'de al a ale',
  ca: 'de del la',
  el: 'του τησ των',
  hi: 'का की के',
  id: 'dari',
  vi: 'của',
  ja: 'の',
  th: 'ของ', // biome-ignore format: a table
};

const DETERMINERS: Readonly<Record<string, string>> = {
  en: 'a an the this that these those his her its their our my your each every any no some',
  de: 'der die das den dem des ein eine einen einem einer eines dieser diese dieses seine ihre',
  nl: 'de het een deze dit die dat zijn haar hun',
  fr: 'le la les l un une ce cet cette ces son sa ses leur leurs',
  es: 'el la los las un una este esta estos estas su sus',
  pt: 'o a os as um uma este esta estes estas seu sua seus suas',
  it: 'il lo la i gli le l un uno una questo questa questi queste',
};

const VERB_LEADS: Readonly<Record<string, string>> = {
  en:
    'to will would can could may might must shall should cannot not don didn doesn won wouldn couldn ' +
    'i you he she we they who did does do ll d',
  de: 'zu nicht',
  nl: 'te niet',
  sv: 'att inte',
  da: 'at ikke',
  no: 'å ikke',
};

const CONJUNCTIONS: Readonly<Record<string, string>> = {
  en: 'and or',
  de: 'und oder sowie',
  nl: 'en of',
  sv: 'och eller',
  da: 'og eller',
  no: 'og eller',
  fr: 'et ou',
  es: 'y e o u',
  pt: 'e ou',
  it: 'e ed o',
  ro: 'și şi sau',
  ru: 'и или',
  uk: 'і й та або',
  pl: 'i oraz lub',
  cs: 'a i nebo',
  el: 'και',
  tr: 've veya',
  hi: 'और या',
  ar: 'و أو',
  id: 'dan atau',
  vi: 'và hoặc',
  zh: '和 与 及 或',
  ja: 'と や',
  ko: '및 또는 혹은',
  th: 'และ หรือ', // biome-ignore format: a table
};

/** A language without a row has no such words: its phrases end at stop words and punctuation alone. */
export const nounCues = perLanguage(
  (language): NounCues => ({
    headFirst: HEAD_FIRST.has(language),
    capitalNouns: language === 'de' || language === 'lb',
    particles: language === 'ko',
    genitives: words(GENITIVES[language]),
    determiners: words(DETERMINERS[language]),
    verbLeads: words(VERB_LEADS[language]),
    conjunctions: words(CONJUNCTIONS[language]),
  }),
);

function words(list = ''): ReadonlySet<string> {
  return new Set(list.split(' ').filter(Boolean));
}
