/** Lines of a plain text in, the text as it was meant out: hard-wrapped prose in one line, verse as it stands. */
import { UNSPACED } from './unspaced.ts';

/** No space belongs where a line was wrapped between such signs: letters of scripts without, and their punctuation. */
const WITHOUT_SPACE = new RegExp(`${UNSPACED}|[\\u3000-\\u303f\\uff00-\\uffef]`, 'u');

const EVERY_UNSPACED = new RegExp(WITHOUT_SPACE, 'gu');

/** Nobody wraps prose narrower than this (in columns, a wide character counting two): shorter lines are verse. */
export const NARROWEST_WRAP = 48;

/** So many lines tell whether a text is wrapped. */
const ENOUGH_LINES = 200;

/** One text of the lines: joined when `always` or when they look wrapped, else kept as lines. */
export function joinWrapped(lines: readonly string[], always = false): string {
  if (lines.length === 1 || !(always || looksWrapped(lines.slice(0, ENOUGH_LINES)))) return lines.join('\n');
  return lines
    .map((line, n) => {
      const before = lines[n - 1];
      if (before === undefined) return line;
      return (WITHOUT_SPACE.test(before.slice(-1)) && WITHOUT_SPACE.test(line.slice(0, 1)) ? '' : ' ') + line;
    })
    .join('');
}

/**
 * Whether a program or a patient typist broke these lines: the next line's first word would hardly ever have fitted
 * on the line before. Lines that all begin with a capital are verse.
 */
function looksWrapped(lines: readonly string[]): boolean {
  if (lines.every((line) => columns(line) < NARROWEST_WRAP)) return false;
  if (lines.length > 2 && lines.every((line) => /^["'“‘«„(]?\p{Lu}/u.test(line))) return false;
  return fillTheirWidth(lines);
}

/** Whether the lines end where the next word would not have fitted. */
export function fillTheirWidth(lines: readonly string[]): boolean {
  const widths = lines.map(columns);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const full = lines.slice(1).filter((line, n) => {
    const word = WITHOUT_SPACE.test(line.slice(0, 1)) ? line.slice(0, 1) : (line.split(/\s/, 1)[0] ?? '');
    return (widths[n] ?? 0) + 1 + columns(word) > widest - 4;
  });
  return full.length >= (lines.length - 1) * 0.8;
}

/** How wide a text is where a wide character counts two. */
export function columns(text: string): number {
  return text.length + (text.match(EVERY_UNSPACED)?.length ?? 0);
}
