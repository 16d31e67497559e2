/** A passage in, whether its first sentence only says where and when it was written ("Berlin, 3 October 2025.") out. */
import type { Passage } from '../corpus/article.ts';
import { sentenceText } from '../corpus/sentence-text.ts';
import type { Match } from './features/match.ts';
import { DIGITS, NAME, NUMBER, STOP, TIME, YEAR } from './marks.ts';

const MOST_WORDS = 8;
/** Of a place: "Frankfurt am Main". */
const MOST_NAMING = 3;
/** A place and a comma. */
const OPENS = /^[^,،、]+[,،]\s/;

export function isDateline(
  { words: { marks, sentenceStarts }, sentenceFrom }: Pick<Match, 'words' | 'sentenceFrom'>,
  passage: Passage,
): boolean {
  const from = sentenceStarts[sentenceFrom] ?? 0;
  const to = sentenceStarts[sentenceFrom + 1] ?? from;
  if (to - from > MOST_WORDS || !OPENS.test(sentenceText(passage, 0))) return false;
  const own = Array.from(marks.subarray(from, to));
  const dated = own.findIndex((mark, at) => at > 0 && (mark & (NUMBER | TIME)) !== 0);
  const place = own.slice(1, dated);
  const date = own.slice(dated);
  return (
    dated > 0 &&
    place.length < MOST_NAMING &&
    place.every((mark) => mark & (NAME | STOP)) &&
    date.every((mark) => mark & (NUMBER | TIME | STOP)) &&
    date.some((mark) => mark & DIGITS) &&
    date.some((mark) => mark & TIME && !(mark & YEAR))
  );
}
