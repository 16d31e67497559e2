/** Paragraphs in, a corpus folder of articles out. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @param each passages an article */
export async function writeCorpus(paragraphs: readonly string[], each: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-load-'));
  await writeArticles(folder, paragraphs, each);
  return folder;
}

/** Writes every article anew. @param ending one more sentence for each of them */
export async function writeArticles(
  folder: string,
  paragraphs: readonly string[],
  each: number,
  ending = '',
): Promise<void> {
  for (let first = 0; first < paragraphs.length; first += each) {
    const text = paragraphs.slice(first, first + each).join('\n\n');
    await writeFile(
      join(folder, `article-${first}.md`),
      `---\nlanguage: en\n---\n\n# Article ${first}\n\n${text}${ending}\n`,
    );
  }
}
