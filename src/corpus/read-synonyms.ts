/** The files of a corpus folder in, the groups of its `synonyms.txt` out, and what is wrong with that file or with others of its name. */
import type { CorpusFile, FoundFiles, LostFile } from './find-corpus-files.ts';
import { isSynonymsFile, SYNONYMS_FILE } from './find-corpus-files.ts';
import type { CorpusProblem, Library } from './library.ts';
import { readBytes } from './read-file.ts';
import { decodeText } from './read-text.ts';
import { parseSynonyms, type Synonyms } from './synonyms.ts';

/** The folder's own list, or that of `previous` while it can't be read; every other file of that name is a problem. */
export async function readSynonyms(files: FoundFiles['files'], previous: Library | undefined) {
  const elsewhere = files.filter(({ file }) => file !== SYNONYMS_FILE && isSynonymsFile(file));
  const found = files.find(({ file }) => file === SYNONYMS_FILE);
  const { groups, complaints } = await parsedSynonyms(found, previous);
  const problems: CorpusProblem[] = [
    ...complaints.map((complaint) => ({ file: SYNONYMS_FILE, ...complaint, serving: groups.length > 0 })),
    ...elsewhere.map(({ file }) => ({ file, reason: ELSEWHERE, serving: false })),
  ];
  return { groups, problems };
}

const ELSEWHERE = `Synonyms are read from ${SYNONYMS_FILE} at the top of the corpus folder: write them there.`;

async function parsedSynonyms(
  found: CorpusFile | LostFile | undefined,
  previous: Library | undefined,
): Promise<Synonyms> {
  if (!found) return { groups: [], complaints: [] };
  const bytes = 'reason' in found ? found : await readBytes(found);
  const text = 'reason' in bytes ? bytes : decodeText(bytes);
  return 'reason' in text
    ? { groups: previous?.synonyms ?? [], complaints: [text] }
    : parseSynonyms(text.text);
}
