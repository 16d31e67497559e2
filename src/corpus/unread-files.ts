/** A file in that looks like a text but is none that can be read; out comes what is to be done about it, if it stays. */
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CorpusProblem } from './library.ts';

/** What word processors and other markup languages write. */
const TEXTS =
  /^\.(?:pdf|docx?|docm|dotx?|odt|ott|rtf|pages|epub|mobi|mdx|rst|adoc|asciidoc|org|tex|text|log)$/;

/** Nothing for pictures and all else that nobody takes for an article. */
export function unreadFile(file: string): CorpusProblem[] {
  const ending = path.extname(file).toLowerCase();
  if (ending !== '' && !TEXTS.test(ending)) return [];
  const what = ending === '' ? 'A file without an ending' : `A file ending in ${ending}`;
  return [{ file, reason: `${what} is not read: save it as .md, .txt or .html.`, serving: false }];
}

/** What is gone after so long was another program's, in milliseconds: it writes beside a file and then renames. */
const STAYS = 300;

/** @param known Those told of before; who knows none is not kept waiting. */
export async function stillThere(
  folder: string,
  found: readonly CorpusProblem[],
  known?: readonly CorpusProblem[],
): Promise<CorpusProblem[]> {
  const files = new Set(known?.map(({ file }) => file));
  if (known && found.some(({ file }) => !files.has(file))) await wait(STAYS);
  const there = await Promise.all(
    found.map(({ file }) => lstat(path.join(folder, file)).catch(() => undefined)),
  );
  return found.filter((_, at) => there[at] !== undefined);
}
