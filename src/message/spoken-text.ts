/** What somebody wrote on Discord in, what they said out: without marks, addresses and names that stand for nothing in an article. */
import { dropItalics } from '../answer/drop-italics.ts';
import { dropShapeless } from '../search/shapeless.ts';

/** How Discord writes a mention, a channel, an emoji, a time, a command. */
const REFERENCES = /<(?:@[!&]?|#|id:|t:)[\w:-]+>|<a?:\w+:\d+>|<\/[^>\n]{1,100}:\d+>/g;
const LINKS = /\[([^\]\n]{1,200})\]\(<?https?:\/\/[^\s)]+\)/g;
const ADDRESSES = /<?https?:\/\/\S+/g;
/** Quotes, headings, small print and lists, where a line begins. */
const LINE_STARTS = /^(?: {0,3}(?:>{1,3}|#{1,3}|-#|[-*]) )+/gm;
/** As Discord reads it: the word before a line break names the language; without one, it is part of the code. */
const CODE_BLOCKS = /```(?:[\w+.#-]+\n)?(.+?)```/gs;
/** Code within a line, which may begin and end with spaces. */
const CODE = /(?<!`)(`{1,2})(?!`)(.{1,200}?)(?<!`)\1(?!`)/gs;
/** Emphasis and spoilers around some words; a single sign, as in 2 * 3, means itself. */
const AROUND_WORDS = /(\*{1,3}|__|~~|\|\|)(?=\S)(.{1,200}?)(?<=\S)\1/gs;
/** Marks stand in marks; nobody means more than a few. */
const DEEPEST = 4;

export function spokenText(written: string): string {
  let text = dropShapeless(written)
    .replace(REFERENCES, ' ')
    .replace(LINKS, '$1')
    .replace(ADDRESSES, ' ')
    .replace(LINE_STARTS, '')
    .replace(CODE_BLOCKS, '\n$1\n');
  for (let depth = 0; depth < DEEPEST; depth++) {
    const bare = dropItalics(text.replace(CODE, '$2').replace(AROUND_WORDS, '$2'));
    if (bare === text) break;
    text = bare;
  }
  return text;
}
