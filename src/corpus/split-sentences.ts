/** A passage's text in, its sentences as ranges out. */
import type { Passage, TextRange } from './article.ts';
import { belongTogether, missedStops } from './sentence-ends.ts';

const LETTER = /\p{L}/u;

/** Languages that put a space, not a stop, between sentences. */
const SPACE_STOPPED = new Set(['th', 'lo']);
/** In those, a run of this many letters is a sentence's worth; shorter ones are joined. */
const SPACE_STOPPED_LENGTH = 60;

/** How much the Segmenter gets at a time, and how much of that it needs to see after a stop, in characters. */
const WINDOW = 2000;
const LOOKAHEAD = 200;

const segmenters = new Map<string, Intl.Segmenter>();

/** Ranges over `text`, in order, trimmed; together they leave out only white space. At least one unless all is blank. */
export function splitSentences(text: string, kind: Passage['kind'], language: string): TextRange[] {
  const separator = kind === 'paragraph' || kind === 'quote' ? /\n{2,}/g : /\n+/g;
  const whole = kind === 'code' || kind === 'table';
  const sentences: TextRange[] = [];
  let start = 0;
  const take = (end: number): void => {
    const part = text.slice(start, end);
    for (const range of whole
      ? [{ start: 0, end: part.length }]
      : mend(segment(part, language), part, language)) {
      const trimmed = trimRange(text, start + range.start, start + range.end);
      if (trimmed) sentences.push(trimmed);
    }
  };
  for (const match of text.matchAll(separator)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(text.length);
  return sentences;
}

function segment(part: string, language: string): TextRange[] {
  if (SPACE_STOPPED.has(language)) return spaceStopped(part);
  const starts = sentenceStarts(part, language).map((index) => beforeOpeningQuote(part, index, language));
  const sorted = [...new Set([...starts, ...missedStops(part)])].sort((a, b) => a - b);
  return sorted.map((start, n) => ({ start, end: sorted[n + 1] ?? part.length }));
}

/** The Segmenter copies the whole text for every sentence it gives out, so it is handed a long text bit by bit. */
function sentenceStarts(part: string, language: string): number[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  // A line's end inside a paragraph is no sentence's end, but the Segmenter always breaks there.
  const oneLine = part.replaceAll('\n', ' ');
  const starts = [0];
  let from = 0;
  let reach = WINDOW;
  while (from < part.length) {
    const window = oneLine.slice(from, from + reach);
    const sure = from + reach < part.length ? reach - LOOKAHEAD : reach;
    const found = Array.from(segmenter.segment(window), ({ index }) => index).filter(
      (at) => at > 0 && at <= sure,
    );
    for (const at of found) starts.push(from + at);
    if (from + reach >= part.length) break;
    reach = found.length > 0 ? WINDOW : reach * 2;
    from += found.at(-1) ?? 0;
  }
  return starts;
}

/** The Segmenter counts the quotation mark that opens a Chinese or Japanese sentence with the one before. */
function beforeOpeningQuote(part: string, index: number, language: string): number {
  if (language !== 'zh' && language !== 'ja') return index;
  return index - (/[“‘「『《〈（]+$/.exec(part.slice(Math.max(0, index - 4), index))?.[0].length ?? 0);
}

function spaceStopped(part: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const { index } of part.matchAll(
    /(?<=\p{Script=Thai}|\p{Script=Lao})\s+(?=\p{Script=Thai}|\p{Script=Lao})/gu,
  )) {
    if (index - start < SPACE_STOPPED_LENGTH || part.length - index < SPACE_STOPPED_LENGTH / 2) continue;
    ranges.push({ start, end: index });
    start = index;
  }
  return [...ranges, { start, end: part.length }];
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
