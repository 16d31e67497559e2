/** A text in, its words as a quotation must have them out: case, spacing, typography and what is seldom typed set aside. */
import { UNSPACED } from '../corpus/unspaced.ts';
import { withoutArabicSigns } from '../search/languages/arabic.ts';

/** A word and where it stands in its text. */
export interface QuoteWord {
  /** What must be equal. */
  readonly word: string;
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Whether an elision ("…", "[...]") stands before it: what the text left out there is no alteration. */
  readonly elided: boolean;
}

const ELISION = /[[(]\s*(?:…|\.{3,}|\. \. \.)\s*[\])]|…|\.{3,}|\. \. \./g;

/** Scripts written without spaces are compared character by character. */
const LETTER = `(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}]`;
/** What changes a number's meaning counts as well: its decimals, its sign, its unit. A power can be typed as "10^24" too. */
const WORD = new RegExp(
  [
    `${UNSPACED}\\p{M}*`,
    '(?:(?<![\\p{L}\\p{N}])[-−])?\\p{Nd}+(?:[.,]\\p{Nd}+)+',
    `(?:(?<![\\p{L}\\p{N}]\\^?)[-−](?=\\p{Nd}))?(?:${LETTER})+(?:(?:['’ʼ]|\\^(?=\\p{Nd}))(?:${LETTER})+)*`,
    '[%‰°\\p{Sc}]',
  ].join('|'),
  'gu',
);

export function splitQuoteWords(text: string): QuoteWord[] {
  const elisions = [...text.matchAll(ELISION)].map(({ index }) => index);
  let seen = 0;
  return [...text.matchAll(WORD)].map(({ 0: match, index: start }) => {
    const before = elisions.filter((at) => at < start).length;
    const elided = before > seen;
    seen = before;
    return { word: foldWord(match), start, end: start + match.length, elided };
  });
}

/** Makes equal what differs only in case, typography and what is printed but seldom typed: "ё", "أ", vowel signs. */
export function foldWord(word: string): string {
  const folded = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replaceAll('^', '')
    .replaceAll('−', '-')
    .replaceAll('ё', 'е');
  return withoutArabicSigns(folded) || folded;
}
