/** A name as it is written or typed in, the spelling by which names are compared out. */
import { dropAccents } from './languages.ts';
import { dropShapeless } from './shapeless.ts';

/** Lower case, without accents, initials' full stops and apostrophes; one space for everything else between words. */
export function foldName(name: string): string {
  return dropAccents(dropShapeless(name).normalize('NFKC').toLowerCase())
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
