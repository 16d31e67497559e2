/** Paths below the corpus folder in, one stable id for each out. */
import { createHash } from 'node:crypto';

/** Ids travel in Discord's custom ids, which end at 100 characters: longer ones are cut and told apart by a hash. */
const LONGEST = 40;

/** Lower-case ASCII kebab-case, unique. Of several paths that come to the same id, the first in order keeps it. */
export function assignArticleIds(files: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of [...files].sort()) {
    const plain = kebabCase(file);
    const clear = plain !== '' && plain.length <= LONGEST && !taken.has(plain);
    const id = clear ? plain : `${plain.slice(0, LONGEST) || 'article'}-${shortHash(file)}`;
    taken.add(id);
    ids.set(file, id);
  }
  return ids;
}

function kebabCase(file: string): string {
  return file
    .replace(/\.[^./]*$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function shortHash(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 8);
}
