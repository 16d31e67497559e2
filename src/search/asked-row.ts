/** A table beside a question in, the row it asks for out: the one whose label it names, or whose span holds its number. */
import type { Passage } from '../corpus/article.ts';
import { BETWEEN_CELLS } from '../corpus/block.ts';
import { contentAt, type Match } from './features/match.ts';

const WORDS = /[\p{L}\p{N}]+/gu;
/** "Less than 2", "2 to 5", "2–5", "More than 5", "65 and over", "5+". */
const SPAN =
  /^(?:(?<below>less than|fewer than|under|below)|(?<upTo>up to|at most)|(?<above>more than|over|above)|(?<from>at least|from))?\s*(?<first>\d+)\s*(?:(?:to|[-–—])\s*(?<last>\d+)|(?<on>\+|and (?:over|more|above|older)|or (?:over|more|older)))?(?!\d)/i;

/** The place of the column heads: behind a line that leads the table in, which has no cells. */
export function headRow({ text, sentences }: Passage): number {
  const [first, second] = sentences
    .slice(0, 2)
    .map(({ start, end }) => text.slice(start, end).includes(BETWEEN_CELLS));
  return second && !first ? 1 : 0;
}

/**
 * @param first The place of the first row that may answer: a row of column heads before it says what the labels are.
 * @returns The row's place within the passage; undefined where the question tells none.
 */
export function askedRow(match: Match, { text, sentences }: Passage, first: number): number | undefined {
  const labels = sentences.map(({ start, end }) => text.slice(start, end).split(BETWEEN_CELLS)[0] ?? '');
  let [named, most] = [undefined as number | undefined, 0];
  for (let place = first; place < labels.length; place++) {
    const words = namedWords(match, place, labels[place] ?? '');
    if (words > most) [named, most] = [place, words];
  }
  if (named !== undefined || first === 0) return named;
  const numbers = countedNumbers(match, first - 1, labels[first - 1] ?? '');
  const within = labels.flatMap((label, place) =>
    place >= first && numbers.some((number) => spans(label, number)) ? [place] : [],
  );
  return within.length === 1 ? within[0] : undefined;
}

/** How many words a label has; 0 unless the question has them all, one that says something among them. */
function namedWords(match: Match, place: number, label: string): number {
  const count = label.match(WORDS)?.length ?? 0;
  const from = match.words.sentenceStarts[match.sentenceFrom + place] ?? 0;
  let says = false;
  for (let t = from; t < from + count; t++) {
    if ((match.asked[t - match.from] ?? -1) < 0) return 0;
    says ||= contentAt(match, t) >= 0;
  }
  return says ? count : 0;
}

/** The question's numbers, if it has a word of the column's head: "3 years" under "Years of service". */
function countedNumbers(match: Match, place: number, head: string): number[] {
  const from = match.words.sentenceStarts[match.sentenceFrom + place] ?? 0;
  const count = head.match(WORDS)?.length ?? 0;
  const speaks = Array.from({ length: count }, (_, at) => contentAt(match, from + at)).some(
    (one) => one >= 0,
  );
  if (!speaks) return [];
  return match.question.content.flatMap(({ number, token }) => {
    const value = Number(token.word);
    return number && Number.isFinite(value) ? [value] : [];
  });
}

function spans(label: string, number: number): boolean {
  const { below, upTo, above, from, first, last, on } = SPAN.exec(label)?.groups ?? {};
  if (first === undefined) return false;
  const value = Number(first);
  if (below) return number < value;
  if (upTo) return number <= value;
  if (above) return number > value;
  if (from ?? on) return number >= value;
  return last === undefined ? number === value : value <= number && number <= Number(last);
}
