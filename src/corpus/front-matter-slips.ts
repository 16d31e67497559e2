/** A line of front matter that YAML can't read in, how to write it out. */
import { type ErrorCode, parseDocument } from 'yaml';

/** So much of a value is shown as it should be written, in characters. */
const LONGEST_SHOWN = 200;

/** Of what is never closed it can't be told where it was meant to end. */
const NEVER_CLOSED: readonly ErrorCode[] = ['MISSING_CHAR', 'BAD_INDENT'];

/** What to do about a line with such an error: most are values with signs that only quotes make plain text. */
export function mendOf(line: string, error: ErrorCode): string {
  const [, name = '', gap, value = ''] = /^([\w-]+):(\s*)(.*?)\s*$/.exec(line) ?? [];
  if (gap === '' && value !== '') return 'put a space after the colon';
  const itself = !NEVER_CLOSED.includes(error) && parseDocument(line).errors[0]?.code === error;
  if (!itself || value === '' || value.length > LONGEST_SHOWN) return 'correct this line';
  const text = /^(['"])(.*)\1$/.exec(value)?.[2] ?? value;
  return `put double quotes around the whole value, as in ${name}: ${JSON.stringify(text)}`;
}
