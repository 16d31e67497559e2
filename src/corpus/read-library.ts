/** A corpus folder in, the Library of its articles out. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Article } from './article.ts';
import { assignArticleIds } from './article-ids.ts';
import { editionOf } from './edition.ts';
import type { CorpusFile, FoundFiles, LostFile } from './find-corpus-files.ts';
import { errorCode, findCorpusFiles, SYNONYMS_FILE, UnusableCorpus } from './find-corpus-files.ts';
import { giveWay } from './give-way.ts';
import type { Complaint, CorpusProblem, Library } from './library.ts';
import type { ParsedArticle } from './parse-article.ts';
import { parseArticle } from './parse-article.ts';
import { decodeText } from './read-text.ts';
import { parseSynonyms } from './synonyms.ts';

/** A larger file is refused: this is some 170,000 words, a long novel. In bytes. */
export const LARGEST_FILE = 1_000_000;

/** What was made of a file, and by what it is seen to have changed. */
interface ReadFile {
  readonly id: string;
  readonly stamp: string;
  readonly hash: string;
  readonly parsed: ParsedArticle;
}

/** How the files stood when a Library was read, so that the next reading passes over those that are as they were. */
const readings = new WeakMap<Library, ReadonlyMap<string, ReadFile>>();

/** How far a reading has come, told after every file. */
export type ReadingProgress = (read: number, of: number) => void;

/**
 * With `previous`, only what changed since is read, and of a file that can't be read any more the article of
 * `previous` goes on serving. Gives way to other work between the files and within long ones.
 * @throws UnusableCorpus when the folder is missing or holds no article that can be read.
 */
export async function readLibrary(
  folder: string,
  previous?: Library,
  progress?: ReadingProgress,
): Promise<Library> {
  const found = await findCorpusFiles(folder);
  const files = found.files.filter(({ file }) => file !== SYNONYMS_FILE);
  const ids = assignArticleIds(files.map(({ file }) => file));
  const before = previous && readings.get(previous);
  const reading = new Map<string, ReadFile>();
  const articles: Article[] = [];
  const problems: CorpusProblem[] = [...found.problems];
  for (const [at, file] of files.entries()) {
    const id = ids.get(file.file) ?? '';
    const { article, complaints } = await readArticle(file, id, before, reading);
    const served = article ?? previous?.articles.find((old) => old.id === id);
    if (served) articles.push(served);
    for (const complaint of complaints) {
      problems.push({ file: file.file, ...complaint, serving: served !== undefined });
    }
    progress?.(at + 1, files.length);
    await giveWay();
  }
  if (articles.length === 0) throw emptyCorpus(folder, problems);
  const synonyms = await readSynonyms(found.files);
  if ('reason' in synonyms)
    problems.push({ file: SYNONYMS_FILE, ...synonyms, serving: previous !== undefined });
  const library = assembleLibrary(
    articles,
    'groups' in synonyms ? synonyms.groups : (previous?.synonyms ?? []),
    problems,
  );
  readings.set(library, reading);
  return library;
}

function assembleLibrary(
  articles: readonly Article[],
  synonyms: Library['synonyms'],
  problems: readonly CorpusProblem[],
): Library {
  const sorted = [...articles].sort((a, b) => a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1));
  return {
    edition: editionOf([sorted.map(({ id, edition }) => [id, edition]), synonyms]),
    articles: sorted,
    synonyms,
    problems,
  };
}

function emptyCorpus(folder: string, problems: readonly CorpusProblem[]): UnusableCorpus {
  const [first] = problems;
  if (!first)
    return new UnusableCorpus(
      `The corpus folder ${folder} holds no article: put a .md, .txt or .html file in it.`,
    );
  const line = first.line === undefined ? '' : ` line ${first.line}`;
  return new UnusableCorpus(
    `No article in the corpus folder ${folder} can be read. ${first.file}${line}: ${first.reason}`,
  );
}

async function readArticle(
  found: CorpusFile | LostFile,
  id: string,
  before: ReadonlyMap<string, ReadFile> | undefined,
  reading: Map<string, ReadFile>,
): Promise<ParsedArticle> {
  if ('reason' in found) return { complaints: [found] };
  const { file, stamp } = found;
  const known = before?.get(file);
  const asBefore = known?.id === id ? known : undefined;
  if (asBefore?.stamp === stamp) {
    reading.set(file, asBefore);
    return asBefore.parsed;
  }
  const bytes = await readBytes(found);
  if ('reason' in bytes) return { complaints: [bytes] };
  const hash = createHash('sha256').update(bytes).digest('base64url');
  const parsed = asBefore?.hash === hash ? asBefore.parsed : await parseBytes(file, id, bytes);
  reading.set(file, { id, stamp, hash, parsed });
  return parsed;
}

async function parseBytes(file: string, id: string, bytes: Uint8Array): Promise<ParsedArticle> {
  const text = decodeText(bytes);
  return 'reason' in text ? { complaints: [text] } : parseArticle(file, id, text.text);
}

async function readSynonyms(files: FoundFiles['files']): Promise<{ groups: string[][] } | Complaint> {
  const found = files.find(({ file }) => file === SYNONYMS_FILE);
  if (!found || 'reason' in found) return found ?? { groups: [] };
  const bytes = await readBytes(found);
  const text = 'reason' in bytes ? bytes : decodeText(bytes);
  return 'reason' in text ? text : { groups: parseSynonyms(text.text) };
}

async function readBytes({ path, size }: CorpusFile): Promise<Uint8Array | Complaint> {
  if (size > LARGEST_FILE) {
    return {
      reason: `The file is larger than ${LARGEST_FILE / 1_000_000} MB: part it into several articles.`,
    };
  }
  try {
    return await readFile(path);
  } catch (error) {
    return { reason: `The file can't be read (${errorCode(error)}).` };
  }
}
