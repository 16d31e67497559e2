/** Anything that JSON can hold in, eight characters that change with it out. */
import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import { giveWay } from './give-way.ts';

/** The first 8 base64url characters (48 bits) of the SHA-256 over the value's JSON. */
export function editionOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 8);
}

/** The same over an article, which can be long: passage by passage, so that other work is let in. */
export async function articleEdition({ passages, ...rest }: Omit<Article, 'edition'>): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(rest));
  for (const passage of passages) {
    hash.update(JSON.stringify(passage));
    await giveWay();
  }
  return hash.digest('base64url').slice(0, 8);
}
