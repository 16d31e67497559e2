/** A text and words in, how the text writes them out, letter by letter and not inside longer words. */
import { UNSPACED } from '../corpus/unspaced.ts';
import { lowerInPlace } from './lower-in-place.ts';

const WRITTEN_WITHOUT_SPACES = new RegExp(UNSPACED, 'u');

/** Whether a text has these very words, in whatever case: between other words, not inside one. */
export function hasWord(text: string, word: string): boolean {
  return formsIn(text, word).length > 0;
}

/** How a text writes these words, each time it has them. */
export function formsIn(text: string, word: string): string[] {
  const [inside, wanted] = [lowerInPlace(text), lowerInPlace(word)];
  const forms: string[] = [];
  if (wanted === '') return forms;
  const unspaced = WRITTEN_WITHOUT_SPACES.test(wanted);
  for (let at = inside.indexOf(wanted); at >= 0; at = inside.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const bounded =
      !/[\p{L}\p{M}\p{N}]$/u.test(inside.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{M}\p{N}]/u.test(inside.slice(end, end + 2));
    if (unspaced || bounded) forms.push(text.slice(at, end));
  }
  return forms;
}
