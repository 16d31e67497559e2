/** A file's name in, what is to be done about it out, where it looks like a text but is none that can be read. */
import path from 'node:path';

/** What word processors and other markup languages write. */
const TEXTS =
  /^\.(?:pdf|docx?|docm|dotx?|odt|ott|rtf|pages|epub|mobi|mdx|rst|adoc|asciidoc|org|tex|text|log)$/;

/** Undefined for pictures and all else that nobody takes for an article. */
export function unreadReason(file: string): string | undefined {
  const ending = path.extname(file).toLowerCase();
  if (ending !== '' && !TEXTS.test(ending)) return undefined;
  const what = ending === '' ? 'A file without an ending' : `A file ending in ${ending}`;
  return `${what} is not read: save it as .md, .txt or .html.`;
}
