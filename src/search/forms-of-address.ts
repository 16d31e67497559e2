/** A question's words and a language in, whether one only addresses who is named after it out: "Frau Hellwig", "señor Gil". */
import { markOf, NAME } from './marks.ts';
import type { Word } from './word.ts';

/** In lower case, but for those that are stop words. */
const FORMS: Readonly<Record<string, string>> = {
  da: 'hr herr fru frk',
  de: 'herr herrn frau',
  en: 'miss mister madam',
  es: 'señor señora señorita sr sra don doña',
  fr: 'monsieur madame mademoiselle mme mlle',
  it: 'signor signore signora signorina',
  nl: 'meneer mevrouw',
  no: 'hr herr fru frk',
  pl: 'panu panem panią',
  pt: 'senhor senhora sr sra dom dona',
  ru: 'господин господина господину госпожа госпожи госпожу госпоже',
  sv: 'herr fru fröken',
};

const formsByLanguage = new Map(
  Object.entries(FORMS).map(([language, forms]) => [language, new Set(forms.split(' '))]),
);

/** A text that names who is meant need not address them. */
export function addresses(words: readonly Word[], at: number, language: string): boolean {
  const { word = '' } = words[at] ?? {};
  const named = words[at + 1];
  if (!named || !(markOf(named, false) & NAME)) return false;
  return formsByLanguage.get(language)?.has(word) ?? false;
}
