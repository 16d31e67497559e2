/** A corpus folder in, the files to read below it out, with what is needed to tell whether they changed. */
import type { Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Complaint, CorpusProblem } from './library.ts';
import { isArticleFile } from './parse-article.ts';
import { unreadFile } from './unread-files.ts';

/** The list of synonyms for the whole folder; not an article. */
export const SYNONYMS_FILE = 'synonyms.txt';

/** Whether a file is called so, whatever its folder and its case: nobody writes an article of that name. */
export function isSynonymsFile(file: string): boolean {
  return path.basename(file).toLowerCase() === SYNONYMS_FILE;
}

export interface CorpusFile {
  /** Path below the corpus folder, with forward slashes. */
  readonly file: string;
  /** Where it really is. */
  readonly path: string;
  /** Whether that is elsewhere, a link leading there. */
  readonly linked: boolean;
  /** In bytes. */
  readonly size: number;
  /** Changes whenever the file is written or replaced. */
  readonly stamp: string;
}

/** Files that are inspected at once: one after the other, each would wait its turn behind replies. */
const AT_ONCE = 50;

/** A file that stands there but can't be followed to its text, with the reason. */
export interface LostFile extends Complaint {
  readonly file: string;
}

export interface FoundFiles {
  /** By path. */
  readonly files: readonly (CorpusFile | LostFile)[];
  /** The folder and those below it that were looked into, where they really are. */
  readonly folders: readonly string[];
  /** Folders that stand there but can't be looked into: what is in them is not among the files. */
  readonly shut: readonly CorpusProblem[];
  /** What else is wrong with folders. */
  readonly problems: readonly CorpusProblem[];
  /** Texts of a kind that is not read; some may be another program's for a moment. */
  readonly unread: readonly CorpusProblem[];
}

/** Bad set-up of the corpus folder, in one sentence its owner can act on. */
export class UnusableCorpus extends Error {
  override name = 'UnusableCorpus';
}

/**
 * Articles are the .md, .txt and .html files (and .markdown and .htm) at any depth. Left out: names that begin with a
 * dot, an underscore or ~$ (hidden files, programs' temporary ones, drafts) and a folder `examples` at the top, which holds
 * articles to try the search on. A link to a file is followed while it stays in the folder; a link to a folder never, since what it holds
 * is either read where it really is or outside, which is a problem.
 * @throws UnusableCorpus when there is no such folder or it may not be read.
 */
export async function findCorpusFiles(folder: string): Promise<FoundFiles> {
  const files: (CorpusFile | LostFile)[] = [];
  const folders: string[] = [];
  const shut: CorpusProblem[] = [];
  const problems: CorpusProblem[] = [];
  const unread: CorpusProblem[] = [];
  const root = await realpath(folder).catch((error: unknown) => unusable(folder, error));
  const visit = async (below: string): Promise<void> => {
    folders.push(path.join(root, below));
    const entries = await readdir(path.join(root, below), { withFileTypes: true }).catch((error: unknown) => {
      if (below === '') return unusable(folder, error);
      const code = errorCode(error);
      const reason = isMisread(below, error) ? NOT_UTF_8 : `The folder ${notReadable(code)}.`;
      const isGone = code === 'ENOENT' || code === 'ENOTDIR';
      (isGone ? problems : shut).push({ file: below, reason, serving: false });
      return [];
    });
    const articles: string[] = [];
    for (const entry of entries) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (/^(?:[._]|~\$)/.test(entry.name) || file === 'examples') continue;
      if (entry.isDirectory()) await visit(file);
      else if (isArticleFile(entry.name)) articles.push(file);
      else if (entry.isSymbolicLink() && (await isFolderOutside(root, file)))
        problems.push({ file, reason: LINK_OUT, serving: false });
      else if (entry.isFile()) unread.push(...unreadFile(file));
    }
    for (let at = 0; at < articles.length; at += AT_ONCE) {
      const found = await Promise.all(articles.slice(at, at + AT_ONCE).map((file) => inspect(root, file)));
      files.push(...found.filter((file) => file !== undefined));
    }
  };
  await visit('');
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { files, folders, shut, problems, unread };
}

const LINK_OUT = 'This is a link out of the corpus folder and is not followed: put a copy here.';

export const NO_FILE = 'This is a pipe, a socket or a device and is not read: put a file here.';

const NOT_UTF_8 = 'Its name is not UTF-8: rename it.';

const LINK_NOWHERE = 'This is a link that leads nowhere: remove it or mend it.';

function isOutside(root: string, real: string): boolean {
  return real !== root && !real.startsWith(root + path.sep);
}

/** A link that leads to nothing is no folder. */
async function isFolderOutside(root: string, link: string): Promise<boolean> {
  try {
    const real = await realpath(path.join(root, link));
    return isOutside(root, real) && (await stat(real)).isDirectory();
  } catch {
    return false;
  }
}

async function inspect(root: string, file: string): Promise<CorpusFile | LostFile | undefined> {
  try {
    const place = path.join(root, file);
    const real = await realpath(place);
    if (isOutside(root, real)) return { file, reason: LINK_OUT };
    const stats = await stat(real);
    if (stats.isFile())
      return { file, path: real, linked: real !== place, size: stats.size, stamp: stampOf(stats) };
    // A pipe or a device would keep its reader waiting for ever.
    return stats.isDirectory() ? undefined : { file, reason: NO_FILE };
  } catch (error) {
    if (isMisread(file, error)) return { file, reason: NOT_UTF_8 };
    const code = errorCode(error);
    if (code === 'ENOENT' && (await isGone(path.join(root, file)))) return undefined;
    const reason = code === 'ENOENT' || code === 'ELOOP' ? LINK_NOWHERE : `The file ${notReadable(code)}.`;
    return { file, reason };
  }
}

/** Whether not even a link stands there any more. */
function isGone(place: string): Promise<boolean> {
  return lstat(place).then(
    () => false,
    () => true,
  );
}

/** What is not UTF-8 in a name reads as U+FFFD, and under that name there is nothing. */
function isMisread(name: string, error: unknown): boolean {
  return name.includes('\uFFFD') && errorCode(error) === 'ENOENT';
}

function stampOf(stats: Stats): string {
  return `${stats.ino}:${stats.size}:${stats.mtimeMs}:${stats.ctimeMs}`;
}

/** The system's short word for what went wrong, such as EACCES. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** What is there and can't be read, as a predicate, with the mend where the system's word for it tells one. */
export function notReadable(code: string): string {
  const mend = ': let the user that Verbatim runs as read it, and enter the folders above it (chmod a+rX)';
  return `can't be read (${code})${code === 'EACCES' || code === 'EPERM' ? mend : ''}`;
}

function unusable(folder: string, error: unknown): never {
  const code = errorCode(error);
  const mend = /^~|\$/.test(folder)
    ? '~ and $HOME stand for nothing here: write the whole path'
    : 'set CORPUS_DIR to a folder with articles in it';
  const what =
    code === 'ENOENT'
      ? `does not exist: ${mend}`
      : code === 'ENOTDIR'
        ? `is not a folder: ${mend}`
        : notReadable(code);
  throw new UnusableCorpus(`The corpus folder ${path.resolve(folder)} ${what}.`);
}
