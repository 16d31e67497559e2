/** What was found in a folder in, and what had been before; out comes what is there, with what can't be seen for now as it was. */
import type { FoundFiles } from './find-corpus-files.ts';

/** A folder that can't be looked into, on a share that stumbles say, has not lost its articles. */
export function withUnseen(
  { files, shut, problems }: FoundFiles,
  before: FoundFiles['files'] = [],
): Pick<FoundFiles, 'files' | 'problems'> {
  const within = shut.map((folder) => before.filter(({ file }) => file.startsWith(`${folder.file}/`)));
  const named = shut.map((folder, at) => ({ ...folder, serving: within[at]?.length !== 0 }));
  return { files: [...files, ...within.flat()], problems: [...problems, ...named] };
}
