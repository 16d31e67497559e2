/** Words of a question in, an enumeration in the reader's language out: "*Blinken*, *Beijing* and *trade*". */
import { languageNames } from '../corpus/language-code.ts';
import { cutEscaped } from './lay-card.ts';
import type { Wording } from './wording.ts';

/** What is said of six words is as true as of all of them. */
const MOST_WORDS = 6;
const WORD_ROOM = 40;

/** @param joined How the last two are joined: by "and" or by "or". */
export function listWords(words: readonly string[], joined: 'and' | 'or', wording: Wording): string {
  const type = joined === 'and' ? 'conjunction' : 'disjunction';
  return listFormat(wording.language, type).format(words.slice(0, MOST_WORDS).map(italic));
}

/** Languages by what the reader's language calls them: "German or French". */
export function listLanguages(languages: readonly string[], { language }: Wording): string {
  return listFormat(language, 'disjunction').format(languageNames(languages, language));
}

const formats = new Map<string, Intl.ListFormat>();

/** Kept: making one takes longer than writing the rest of a card. */
function listFormat(language: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const key = `${language} ${type}`;
  const format = formats.get(key) ?? new Intl.ListFormat(language, { type });
  formats.set(key, format);
  return format;
}

/** A word in italics, cut short if it is no word. */
export function italic(word: string): string {
  return `*${cutEscaped(word, WORD_ROOM)}*`;
}
