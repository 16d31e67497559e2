/** A corpus folder of a test's own, removed after the test. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyFolder } from '../empty-folder.ts';

/** `files`: contents by path below the folder. Returns the path of the folder and of what stands in it. */
export function corpusFolder(files: Record<string, string | Uint8Array> = {}): (file?: string) => string {
  const above = emptyFolder();
  const at = (file = ''): string => path.join(above, 'corpus', file);
  mkdirSync(at());
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), content);
  }
  return at;
}
