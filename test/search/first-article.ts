/** The library that holds the first article alone. */
import { readFileSync } from 'node:fs';
import { createSearchableLibrary, type SearchableLibrary } from '../../src/search/searchable-library.ts';
import { articleOf, libraryOf } from './article-of.ts';

export function readFirstArticle(): SearchableLibrary {
  const file = readFileSync(new URL('../../corpus/blinken-beijing.md', import.meta.url), 'utf8');
  const body = file.slice(file.indexOf('---\n\n') + 5).trim();
  const blocks = body.split('\n\n').map((block) => (block.endsWith('.') ? block : `# ${block}`));
  return createSearchableLibrary(libraryOf(articleOf('blinken-beijing', blocks)));
}
