/** A file of the corpus in, its bytes or the Article in them out, or why there is none. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { CorpusFile } from './find-corpus-files.ts';
import { errorCode, NO_FILE, notReadable } from './find-corpus-files.ts';
import type { Complaint } from './library.ts';
import type { ParsedArticle } from './parse-article.ts';
import { parseArticle } from './parse-article.ts';
import { decodeText } from './read-text.ts';

/** A larger file is refused: this is some 170,000 words, a long novel. In bytes. */
export const LARGEST_FILE = 1_000_000;

/** A file to read, and how it is to be called. */
export interface WantedFile {
  readonly found: CorpusFile;
  readonly id: string;
  /** The hash it had when it was read last, if it was. */
  readonly hash?: string;
}

/** What was made of a file: plain data. */
export interface FileReading {
  /** Over its bytes; none when they can't be read. */
  readonly hash?: string;
  /** Left out when the hash is what it was. */
  readonly parsed?: ParsedArticle;
}

/** Reads one file. What is wrong with it is in the outcome. */
export async function readArticleFile({ found, id, hash: before }: WantedFile): Promise<FileReading> {
  const bytes = await readBytes(found);
  if ('reason' in bytes) return { parsed: { complaints: [bytes] } };
  const hash = createHash('sha256').update(bytes).digest('base64url');
  if (hash === before) return { hash };
  const text = decodeText(bytes);
  const parsed = 'reason' in text ? { complaints: [text] } : await parseSafely(found.file, id, text.text);
  return { hash, parsed };
}

/** One file that a parser fails at does not keep the others from being read. */
async function parseSafely(file: string, id: string, text: string): Promise<ParsedArticle> {
  try {
    return await parseArticle(file, id, text);
  } catch (error) {
    const kind = error instanceof Error ? error.name : 'error';
    return {
      complaints: [{ reason: `Verbatim itself fails at reading it (${kind}): save it in a simpler form.` }],
    };
  }
}

/** Everything in a file, unless it is too large by now or can't be read. */
export async function readBytes({ path }: CorpusFile): Promise<Uint8Array | Complaint> {
  let handle: FileHandle | undefined;
  try {
    // A pipe that has taken the file's place would keep its reader waiting for ever.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await handle.stat();
    if (!stats.isFile()) return { reason: NO_FILE };
    return stats.size > LARGEST_FILE ? { reason: TOO_LARGE } : await readAll(handle, stats.size);
  } catch (error) {
    return { reason: `The file ${notReadable(errorCode(error))}.` };
  } finally {
    await handle?.close();
  }
}

const TOO_LARGE = `The file is larger than ${LARGEST_FILE / 1_000_000} MB: part it into several articles.`;

/** So many bytes, or fewer where the file has become shorter: what is written meanwhile is read at the next look. */
async function readAll(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(size);
  let end = 0;
  for (let read = -1; read !== 0 && end < size; end += read)
    ({ bytesRead: read } = await handle.read(bytes, end, size - end));
  return bytes.subarray(0, end);
}
