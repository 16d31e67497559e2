/** A corpus folder in, the Library of its articles out. */
import type { Article } from './article.ts';
import { assignArticleIds } from './article-ids.ts';
import { editionOf } from './edition.ts';
import type { CorpusFile, FoundFiles, LostFile } from './find-corpus-files.ts';
import { findCorpusFiles, isSynonymsFile, UnusableCorpus } from './find-corpus-files.ts';
import { giveWay } from './give-way.ts';
import type { CorpusProblem, Library } from './library.ts';
import type { ParsedArticle } from './parse-article.ts';
import type { FileReading, WantedFile } from './read-file.ts';
import { readFiles } from './read-files.ts';
import { readSynonyms } from './read-synonyms.ts';
import { createTwinFinder } from './same-text.ts';
import { stillThere } from './unread-files.ts';
import { withUnseen } from './unseen-files.ts';

/** What was made of a file, and by what it is seen to have changed. */
interface ReadFile {
  readonly id: string;
  readonly stamp: string;
  readonly hash: string;
  readonly parsed: ParsedArticle;
}

/** What is kept beside a Library for the reading after it, by file: ids can pass from one file to another. */
interface Kept {
  readonly found: FoundFiles['files'];
  /** How the files stood, so that those that are as they were are passed over. */
  readonly reading: ReadonlyMap<string, ReadFile>;
  /** What was served of each: its last good edition. */
  readonly served: ReadonlyMap<string, Article>;
}

const known = new WeakMap<Library, Kept>();

/** Who follows a reading. */
export interface ReadingFollower {
  /** Told before the first file: the folder's own synonyms. */
  readonly begins?: (synonyms: Library['synonyms']) => void;
  /**
   * Told after every file, which waits for it.
   * @param article What was read, if anything can be.
   * @param read How many files have been read by now, of so many.
   */
  readonly hasRead: (article: Article | undefined, read: number, of: number) => void | Promise<void>;
}

/**
 * With `previous`, only what changed since is read, and of a file that can't be read any more, or whose folder can't,
 * what `previous` served of it goes on serving. Gives way to other work between the files and within long ones.
 * @throws UnusableCorpus when the folder is missing or holds no article that can be read.
 */
export async function readLibrary(
  folder: string,
  previous?: Library,
  follower?: ReadingFollower,
): Promise<Library> {
  const found = await findCorpusFiles(folder);
  const before = previous && known.get(previous);
  const there = withUnseen(found, before?.found);
  const synonyms = await readSynonyms(there.files, previous);
  follower?.begins?.(synonyms.groups);
  const files = there.files.filter(({ file }) => !isSynonymsFile(file));
  const ids = assignArticleIds(files.map(({ file }) => file));
  const reading = new Map<string, ReadFile>();
  const served = new Map<string, Article>();
  const problems: CorpusProblem[] = [...there.problems];
  const findTwin = createTwinFinder();
  const twins = new Set<string>();
  const ordered = [...files].sort(byRight);
  const looks = ordered.map((file) => lookAt(file, ids.get(file.file) ?? '', before?.reading));
  const readings = readFiles(looks.flatMap(toRead), previous !== undefined);
  try {
    for (const [at, look] of looks.entries()) {
      const { article: read, complaints } = await parsedOf(look, readings, reading);
      const { file } = look.found;
      const good = read ?? calledBy(look.id, before?.served.get(file));
      if (good) served.set(file, good);
      const twin = good && findTwin(file, good);
      if (twin !== undefined) {
        twins.add(file);
        problems.push({ file, reason: `This is the same text as ${twin}: it is left out.`, serving: false });
      }
      const article = twin === undefined ? good : undefined;
      for (const complaint of complaints)
        problems.push({ file, ...complaint, serving: article !== undefined });
      await follower?.hasRead(article, at + 1, looks.length);
      await giveWay();
    }
  } finally {
    await readings.return();
  }
  problems.push(...(await stillThere(folder, found.unread, previous?.problems)));
  if (served.size === 0) throw emptyCorpus(folder, problems);
  problems.push(...synonyms.problems);
  const articles = [...served].flatMap(([file, article]) => (twins.has(file) ? [] : [article]));
  const library = assembleLibrary(articles, synonyms.groups, problems);
  known.set(library, { found: there.files, reading, served });
  return library;
}

/** The articles in the library's order. */
export function assembleLibrary(
  articles: readonly Article[],
  synonyms: Library['synonyms'],
  problems: readonly CorpusProblem[],
): Library {
  const sorted = [...articles].sort((a, b) => a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1));
  return {
    edition: editionOf([sorted.map(({ id, edition }) => [id, edition]), synonyms]),
    articles: sorted,
    synonyms,
    problems: [...problems].sort(byPlace),
  };
}

/** Which of two twins is the text: no link, then what has the shorter name. */
function byRight(a: Look['found'], b: Look['found']): number {
  const isLink = (found: Look['found']) => Number('linked' in found && found.linked);
  return isLink(a) - isLink(b) || a.file.length - b.file.length;
}

/** As somebody who mends one file after the other comes by them. */
function byPlace(a: CorpusProblem, b: CorpusProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

/** The file that each of a library's articles was read from. */
export function filesOf(library: Library): ReadonlyMap<Article, string> {
  return new Map([...(known.get(library)?.served ?? [])].map(([file, article]) => [article, file]));
}

/** So many broken files are named where there is no article at all. */
const MOST_NAMED = 10;

function emptyCorpus(folder: string, problems: readonly CorpusProblem[]): UnusableCorpus {
  if (problems.length === 0)
    return new UnusableCorpus(
      `The corpus folder ${folder} holds no article: put a .md, .txt or .html file in it.`,
    );
  const named = problems
    .slice(0, MOST_NAMED)
    .map(({ file, line, reason }) => `${file}${line === undefined ? '' : ` line ${line}`}: ${reason}`);
  const others = problems.length > MOST_NAMED ? [`And ${problems.length - MOST_NAMED} more.`] : [];
  return new UnusableCorpus(
    [`No article in the corpus folder ${folder} can be read.`, ...named, ...others].join(' '),
  );
}

/** The article under another id, should its file have another by now. */
function calledBy(id: string, article: Article | undefined): Article | undefined {
  if (!article || article.id === id) return article;
  return { ...article, id, passages: article.passages.map((passage) => ({ ...passage, articleId: id })) };
}

/** A file that was found, and what was made of it before under the same id. */
interface Look {
  readonly found: CorpusFile | LostFile;
  readonly id: string;
  readonly before: ReadFile | undefined;
}

function lookAt(found: Look['found'], id: string, before: ReadonlyMap<string, ReadFile> | undefined): Look {
  const read = before?.get(found.file);
  return { found, id, before: read?.id === id ? read : undefined };
}

/** What is to be read: nothing of a file that is as it was. */
function toRead({ found, id, before }: Look): WantedFile[] {
  if ('reason' in found || before?.stamp === found.stamp) return [];
  return [{ found, id, ...(before && { hash: before.hash }) }];
}

/** @param readings Of the files to read, in their order. */
async function parsedOf(
  { found, id, before }: Look,
  readings: AsyncGenerator<FileReading, void>,
  reading: Map<string, ReadFile>,
): Promise<ParsedArticle> {
  if ('reason' in found) return { complaints: [found] };
  const { file, stamp } = found;
  if (before?.stamp === stamp) {
    reading.set(file, before);
    return before.parsed;
  }
  const { value } = await readings.next();
  const parsed = value?.parsed ?? before?.parsed ?? { complaints: [] };
  if (value?.hash !== undefined) reading.set(file, { id, stamp, hash: value.hash, parsed });
  return parsed;
}
