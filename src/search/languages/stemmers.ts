/** A language code in, what takes the endings off its words out: Snowball's rules, or our own. */
import { stemmer as bulgarian } from '@orama/stemmers/bulgarian';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as lithuanian } from '@orama/stemmers/lithuanian';
import { stemmer as nepali } from '@orama/stemmers/nepali';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as serbian } from '@orama/stemmers/serbian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as tamil } from '@orama/stemmers/tamil';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { stemArabic } from './arabic.ts';
import { stemCzech } from './czech.ts';
import { stemDutch } from './dutch.ts';
import { stemJapanese } from './japanese.ts';
import { stemKorean } from './korean.ts';
import { stemPolish } from './polish.ts';
import { stemTurkish } from './turkish.ts';

/** By BCP 47 primary subtag; a word in lower case in. */
export const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  ar: stemArabic,
  bg: bulgarian,
  cs: stemCzech,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  fi: finnish,
  fr: french,
  hi: hindi,
  hr: serbian,
  hu: hungarian,
  id: indonesian,
  it: italian,
  ja: stemJapanese,
  ko: stemKorean,
  lt: lithuanian,
  nb: norwegian,
  ne: nepali,
  nl: stemDutch,
  no: norwegian,
  pl: stemPolish,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sr: serbian,
  sv: swedish,
  ta: tamil,
  tr: stemTurkish,
  uk: ukrainian,
};
