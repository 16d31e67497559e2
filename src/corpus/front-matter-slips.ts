/** A line of front matter that YAML can't read in, how to write it out. */
import { type ErrorCode, parseDocument } from 'yaml';

/**
 * How front matter is parsed: the parser compares each key with every other, and shows the text around each of its errors,
 * which takes seconds for a few thousand.
 */
export const QUICKLY = { uniqueKeys: false, prettyErrors: false };

/** So much of a value is shown as it should be written, in characters. */
const LONGEST_SHOWN = 200;

/** Of what is never closed it can't be told where it was meant to end. */
const NEVER_CLOSED: readonly ErrorCode[] = ['MISSING_CHAR', 'BAD_INDENT'];

/** What to do about a line with such an error: most are values with signs that only quotes make plain text. */
export function mendOf(line: string, error: ErrorCode): string {
  const [, name = '', gap, value = ''] = /^([\w-]+):(\s*)(.*?)\s*$/.exec(line) ?? [];
  if (gap === '' && value !== '') return 'put a space after the colon';
  const shown = value !== '' && value.length <= LONGEST_SHOWN && !NEVER_CLOSED.includes(error);
  if (!shown || parseDocument(line, QUICKLY).errors[0]?.code !== error) return 'correct this line';
  const text = /^(['"])(.*)\1$/.exec(value)?.[2] ?? value;
  return `put double quotes around the whole value, as in ${name}: ${JSON.stringify(text)}`;
}
