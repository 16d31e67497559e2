/** A name as it is written or typed in, the spelling by which names are compared out. */
import { dropAccents } from './languages/languages.ts';
import { dropShapeless } from './shapeless.ts';

/** Lower case, initials in one, without accents and apostrophes; one space for everything else between words. */
export function foldName(name: string): string {
  return dropAccents(dropShapeless(name).normalize('NFKC').toLowerCase())
    .replace(/(?<!\p{L})(\p{L}\.?)\s(?=\p{L}(?:\.|\s|$))/gu, '$1')
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
