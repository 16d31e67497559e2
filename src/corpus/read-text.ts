/** A corpus file in, its text out, or why it is none. */
import { isUtf8 } from 'node:buffer';
import type { Complaint } from './library.ts';

/** What begins so is no text, whatever its name says. */
const NO_TEXTS: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a Word document or another ZIP archive'],
  ['\xd0\xcf\x11\xe0', 'an old Word document'],
  ['{\\rtf', 'RTF'],
];

/** The text without its byte order mark, or what is wrong with the bytes and in which line. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | Complaint {
  const beginning = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const [, what] = NO_TEXTS.find(([begins]) => beginning.startsWith(begins)) ?? [];
  if (what !== undefined)
    return { reason: `The file is ${what}, not a text: save what it says as .md, .txt or .html.` };
  if (!isUtf8(bytes)) {
    // Byte by byte: a line end is never part of another letter, and U+FFFD may stand in the text itself.
    const lines = Buffer.from(bytes)
      .toString('latin1')
      .split(/\r\n?|\n/);
    const line = lines.findIndex((each) => !isUtf8(Buffer.from(each, 'latin1'))) + 1;
    return { line, reason: 'The file is not UTF-8: save it as UTF-8.' };
  }
  const text = new TextDecoder().decode(bytes);
  if (text.includes('\0')) return { reason: 'The file is not a text: save it as plain text in UTF-8.' };
  return { text };
}
