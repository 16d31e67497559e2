/** The text of `synonyms.txt` in, groups of words that mean the same out, and the lines that are none. */
import type { Complaint } from './library.ts';

/** What a list of synonyms holds. */
export interface Synonyms {
  readonly groups: readonly (readonly string[])[];
  readonly complaints: readonly Complaint[];
}

/** One group a line, its words between commas; what follows a # is a comment. */
export function parseSynonyms(text: string): Synonyms {
  const lines = text.split(/\r\n?|\n/).map((line) => parseSynonymGroup(line.replace(/#.*/, '')));
  return {
    groups: lines.filter((group) => group.length > 1),
    complaints: lines.flatMap((group, at) => (group.length === 1 ? [{ line: at + 1, reason: ALONE }] : [])),
  };
}

const ALONE = 'A line must be a group of two or more words, such as "car, automobile": this one is ignored.';

/** The words between the commas, each once. */
export function parseSynonymGroup(text: string): string[] {
  const words = text.split(/[,，、]/).map((word) => word.replace(/\s+/g, ' ').trim());
  return [...new Set(words.filter((word) => word !== ''))];
}
