/** A corpus folder in, the Library of its articles out. */
import { readFile } from 'node:fs/promises';
import type { Article } from './article.ts';
import { assignArticleIds } from './article-ids.ts';
import { editionOf } from './edition.ts';
import type { CorpusFile } from './find-corpus-files.ts';
import { errorCode, findCorpusFiles, SYNONYMS_FILE, UnusableCorpus } from './find-corpus-files.ts';
import type { Complaint, CorpusProblem, Library } from './library.ts';
import type { ParsedArticle } from './parse-article.ts';
import { parseArticle } from './parse-article.ts';
import { decodeText } from './read-text.ts';
import { parseSynonyms } from './synonyms.ts';

/** A larger file is refused: this is some 800,000 words, more than any article. In bytes. */
export const LARGEST_FILE = 5_000_000;

/**
 * Files that can't be read become problems; their article of `previous` goes on serving.
 * @throws UnusableCorpus when the folder is missing or holds no article that can be read.
 */
export async function readLibrary(folder: string, previous?: Library): Promise<Library> {
  const { files, problems: lost } = await findCorpusFiles(folder);
  const texts = files.filter(({ file }) => file !== SYNONYMS_FILE);
  const ids = assignArticleIds(texts.map(({ file }) => file));
  const articles: Article[] = [];
  const problems: CorpusProblem[] = [...lost];
  for (const found of texts) {
    const id = ids.get(found.file) ?? '';
    const { article, complaints } = await readArticle(found, id);
    const served = article ?? previous?.articles.find((old) => old.id === id);
    if (served) articles.push(served);
    problems.push(
      ...complaints.map((complaint) => ({ file: found.file, ...complaint, serving: served !== undefined })),
    );
  }
  if (articles.length === 0) throw emptyCorpus(folder, problems);
  const list = files.find(({ file }) => file === SYNONYMS_FILE);
  const synonyms = await readSynonyms(list);
  if ('complaint' in synonyms) {
    problems.push({ file: SYNONYMS_FILE, ...synonyms.complaint, serving: previous !== undefined });
  }
  return assembleLibrary(
    articles,
    'groups' in synonyms ? synonyms.groups : (previous?.synonyms ?? []),
    problems,
  );
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

async function readArticle(found: CorpusFile, id: string): Promise<ParsedArticle> {
  const text = await readText(found);
  return 'reason' in text ? { complaints: [text] } : parseArticle(found.file, id, text.text);
}

async function readSynonyms(
  found: CorpusFile | undefined,
): Promise<{ groups: string[][] } | { complaint: Complaint }> {
  if (!found) return { groups: [] };
  const text = await readText(found);
  return 'reason' in text
    ? { complaint: text }
    : { groups: parseSynonyms(text.text.replace(/\r\n?/g, '\n')) };
}

async function readText({ path, size }: CorpusFile): Promise<{ text: string } | Complaint> {
  if (size > LARGEST_FILE) {
    return {
      reason: `The file is larger than ${LARGEST_FILE / 1_000_000} MB: part it into several articles.`,
    };
  }
  try {
    return decodeText(await readFile(path));
  } catch (error) {
    return { reason: `The file can't be read (${errorCode(error)}).` };
  }
}
