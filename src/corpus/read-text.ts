/** A corpus file in, its text out, or why it is none. */
import { isUtf8 } from 'node:buffer';
import type { Complaint } from './library.ts';

/** The text without its byte order mark, or what is wrong with the bytes and in which line. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | Complaint {
  const text = new TextDecoder().decode(bytes);
  if (!isUtf8(bytes)) {
    const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
    return { line, reason: 'The file is not UTF-8: save it as UTF-8.' };
  }
  if (text.includes('\0')) return { reason: 'The file is not a text: save it as plain text in UTF-8.' };
  return { text };
}
