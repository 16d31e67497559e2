/** An article's address and a sentence in, a link that opens the page at that very sentence out. */
import type { Passage } from '../corpus/article.ts';
import { dropListMark } from './list-mark.ts';

/** Longer quotations are named by their first and last words, which also survives small differences in between. */
const WHOLE_SENTENCE = 120;
const EDGE = 40;

/** Browsers find whole words alone, also where no spaces part them. */
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * Adds a text fragment to the address: https://wicg.github.io/scroll-to-text-fragment/#syntax
 * @param kind Of the passage it stands in: what we set between a table's cells or before a list's items, no page has.
 * @param room Most UTF-16 code units the link may have.
 * @returns The plain address when the fragment doesn't fit, undefined when not even that does.
 */
export function fragmentLink(
  url: string,
  sentence: string,
  kind: Passage['kind'],
  room: number,
): string | undefined {
  const wellFormed = sentence.replace(/\p{Surrogate}/gu, '');
  const named = kind === 'table' ? rowText(wellFormed) : linesText(wellFormed, kind);
  const link = `${url}${url.includes('#') ? '' : '#'}:~:text=${named}`;
  if (named !== '' && link.length <= room) return link;
  return url.length <= room ? url : undefined;
}

/** A row is where its first cell is followed by its second: alone, either may stand anywhere on the page. */
function rowText(row: string): string {
  const [first = '', second] = row
    .split(/(?:^|\s)\|(?=\s|$)/)
    .map((cell) => cell.trim())
    .filter(Boolean);
  return second === undefined
    ? wholeText(first)
    : `${encodeText(lastWords(first))},-${encodeText(firstWords(second))}`;
}

/** Browsers find no text over the end of a line, so several lines are named by their first and last words. */
function linesText(sentence: string, kind: Passage['kind']): string {
  const lines = sentence
    .split('\n')
    .map((line) => dropListMark(kind === 'code' ? line : line.replace(/\s+/g, ' ')).trim())
    .filter(Boolean);
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  return lines.length < 2 ? wholeText(first) : edges(first, last);
}

function wholeText(text: string): string {
  return text.length <= WHOLE_SENTENCE ? encodeText(text) : edges(text, text);
}

function edges(first: string, last: string): string {
  return `${encodeText(firstWords(first))},${encodeText(lastWords(last))}`;
}

/** Percent-encodes also what means something in a fragment (`-`; `,` and `&` are encoded anyway) or in a Markdown link. */
function encodeText(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '');
  return encodeURIComponent(wellFormed).replace(
    /[-!*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function firstWords(text: string): string {
  if (text.length <= EDGE) return text;
  const within = [...words.segment(text.slice(0, 2 * EDGE))].filter(
    ({ index, segment }) => index + segment.length <= EDGE,
  );
  return (
    within
      .map(({ segment }) => segment)
      .join('')
      .trim() || text.slice(0, EDGE)
  );
}

function lastWords(text: string): string {
  if (text.length <= EDGE) return text;
  const end = text.slice(-2 * EDGE);
  const within = [...words.segment(end)].filter(({ index }) => index >= end.length - EDGE);
  return (
    within
      .map(({ segment }) => segment)
      .join('')
      .trim() || text.slice(-EDGE)
  );
}
