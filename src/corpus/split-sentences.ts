/** A passage's text in, its sentences as ranges out. */
import type { Passage, TextRange } from './article.ts';
import { belongTogether, goesOnAt, missedStops, tails } from './sentence-ends.ts';
import { SPACE_STOPPED, spaceStopped } from './space-stopped.ts';

const LETTER = /\p{L}/u;

/**
 * How much of a text is looked at at a time, and how much of that must be seen after a sentence for its end to be
 * sure, in characters: the Segmenter copies all it was given for every sentence it gives out.
 */
const WINDOW = 2000;
const LOOKAHEAD = 200;
/** What holds no stop for so many characters is parted all the same: at a space, if there is one. */
const LONGEST_SENTENCE = 16_000;

const segmenters = new Map<string, Intl.Segmenter>();

/** Ranges over `text`, in order, trimmed; together they leave out only white space. At least one unless all is blank. */
export function splitSentences(text: string, kind: Passage['kind'], language: string): TextRange[] {
  return [...eachSentence(text, kind, language)];
}

/** The same one by one: a few milliseconds pass between two of them, however long the text is. */
export function* eachSentence(
  text: string,
  kind: Passage['kind'],
  language: string,
): Generator<TextRange, void, undefined> {
  const separator = kind === 'paragraph' || kind === 'quote' ? /\n{2,}/g : /\n+/g;
  const whole = kind === 'code' || kind === 'table';
  let start = 0;
  for (const end of [...text.matchAll(separator)].map(({ index }) => index).concat(text.length)) {
    const ranges = whole ? [{ start, end }] : partSentences(text, start, end, language);
    for (const range of ranges) {
      const trimmed = trimRange(text, range.start, range.end);
      if (trimmed) yield trimmed;
    }
    start = end;
  }
}

/** The sentences of one part of a text, window by window: the last one in a window begins the next. */
function* partSentences(
  text: string,
  start: number,
  end: number,
  language: string,
): Generator<TextRange, void, undefined> {
  let from = start;
  let reach = WINDOW;
  while (from < end) {
    const window = text.slice(from, Math.min(end, from + reach));
    const ranges = mend(segment(window, language), window, language);
    const atEnd = from + reach >= end;
    const sure = atEnd ? ranges : ranges.filter((range) => range.end <= reach - LOOKAHEAD);
    if (sure.length === 0 && reach < LONGEST_SENTENCE) {
      reach *= 2;
      continue;
    }
    const taken = sure.length > 0 ? sure : [{ start: 0, end: lastSpace(window) }];
    for (const range of taken) yield { start: from + range.start, end: from + range.end };
    from += taken.at(-1)?.end ?? reach;
    reach = WINDOW;
  }
}

/** Where to part what has no stop: after its last white space, or else between two characters near its end. */
function lastSpace(window: string): number {
  const space = window.search(/\s\S*$/);
  if (space > 0) return space + 1;
  return /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length;
}

function segment(part: string, language: string): TextRange[] {
  if (SPACE_STOPPED.has(language)) return spaceStopped(part);
  const starts = sentenceStarts(part, language)
    .filter((index) => !goesOnAt(part, index, language))
    .map((index) => beforeOpeningQuote(part, index, language));
  const behindTails = new Set([...starts, ...missedStops(part)]);
  for (const tail of tails(part)) {
    for (let index = tail.start; index <= tail.end; index++) behindTails.delete(index);
    if (tail.end < part.length) behindTails.add(tail.end);
  }
  const sorted = [...behindTails].sort((a, b) => a - b);
  return sorted.map((start, n) => ({ start, end: sorted[n + 1] ?? part.length }));
}

function sentenceStarts(part: string, language: string): number[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  // A line's end inside a paragraph is no sentence's end, but the Segmenter always breaks there.
  return Array.from(segmenter.segment(part.replaceAll('\n', ' ')), ({ index }) => index);
}

/** The Segmenter counts the quotation mark that opens a Chinese or Japanese sentence with the one before. */
function beforeOpeningQuote(part: string, index: number, language: string): number {
  if (language !== 'zh' && language !== 'ja') return index;
  return index - (/[“‘「『《〈（]+$/.exec(part.slice(Math.max(0, index - 4), index))?.[0].length ?? 0);
}

/** Joins what Intl.Segmenter tears apart: after abbreviations, initials and ordinals, around scraps without letters. */
function mend(ranges: readonly TextRange[], part: string, language: string): TextRange[] {
  const mended: TextRange[] = [];
  let lettered = true;
  for (const range of ranges) {
    const last = mended.at(-1);
    const words = part.slice(range.start, range.end).trim();
    const hasLetter = LETTER.test(words);
    // Only the tail is looked at: what was joined before may have grown long.
    const before = last ? part.slice(Math.max(last.start, last.end - 40), last.end).trimEnd() : '';
    if (last && (!lettered || belongTogether(before, words, language))) {
      mended[mended.length - 1] = { start: last.start, end: range.end };
      lettered ||= hasLetter;
    } else {
      mended.push(range);
      lettered = hasLetter;
    }
  }
  return lettered ? mended : joinLast(mended);
}

/** A scrap without letters at the very end goes to the sentence before it. */
function joinLast(ranges: readonly TextRange[]): TextRange[] {
  const [before, last] = ranges.slice(-2);
  return before && last ? [...ranges.slice(0, -2), { start: before.start, end: last.end }] : [...ranges];
}

function trimRange(text: string, start: number, end: number): TextRange | undefined {
  const part = text.slice(start, end);
  const trimmed = part.trim();
  if (trimmed === '') return undefined;
  const from = start + (part.length - part.trimStart().length);
  return { start: from, end: from + trimmed.length };
}
