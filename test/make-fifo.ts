/** The path of a new pipe with a name, in a folder of its own unless one is given, comes out. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { emptyFolder } from './empty-folder.ts';

export function makeFifo(name: string, folder = emptyFolder()): string {
  const fifo = join(folder, name);
  execFileSync('mkfifo', [fifo]);
  return fifo;
}
