/** Files and folders in, one hash of all that they hold out; a built folder keeps the hash of what it was made of. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** In the built folder. */
const KEPT_IN = 'source-hash.txt';

/** By content: a copy's files may be older than what was built of others. */
export function sourceHash(root, sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(join(root, source)))) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function filesIn(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** @returns nothing where nothing is built, or is just being put in its place */
export function readSourceHash(folder) {
  try {
    return readFileSync(join(folder, KEPT_IN), 'utf8');
  } catch {
    return undefined;
  }
}

export function writeSourceHash(folder, hash) {
  writeFileSync(join(folder, KEPT_IN), hash);
}
