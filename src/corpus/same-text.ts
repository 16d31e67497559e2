/** The articles of a library in, one after the other; of each the file that has brought the same text before out. */
import { createHash } from 'node:crypto';
import type { Article } from './article.ts';

/** By an article's passages, which an article that is read once keeps. */
const hashes = new WeakMap<Article['passages'], string>();

/** Tells an article from others that go by its title and have, word for word, its text. */
export function createTwinFinder(): (file: string, article: Article) => string | undefined {
  const files = new Map<string, string>();
  return (file, { title, passages }) => {
    const key = `${textHash(passages)} ${title}`;
    const twin = files.get(key);
    if (twin === undefined) files.set(key, file);
    return twin;
  };
}

function textHash(passages: Article['passages']): string {
  const known = hashes.get(passages);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const { heading, text } of passages) hash.update(`${heading}\0${text}\0`);
  const made = hash.digest('base64url');
  hashes.set(passages, made);
  return made;
}
