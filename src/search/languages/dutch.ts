/** A Dutch word in lower case in, without its endings out. */
import { stemmer } from '@orama/stemmers/dutch';

/** Snowball takes one ending off "wagens" and "wagen" each, and leaves two words. */
const PLURAL_IN_ENS = /(?<=.{3})(?<!^.*(?:mens|wens|grens|lens))s$/;

export function stemDutch(word: string): string {
  return stemmer(word.endsWith('ens') ? word.replace(PLURAL_IN_ENS, '') : word);
}
