/** What every compared engine gives: a name, and passages in, an index out that answers with places in that list. */
import type { Passage } from '../../src/corpus/article.ts';

/** An index over the passages it was built from. */
export interface BuiltIndex {
  /** Indices of the passages that match, best first; ten are enough. */
  ask(question: string): readonly number[];
  /** Bytes that the index holds where Node's own count of its memory doesn't see them. */
  bytesOutside?(): number;
}

/** One row of the table. */
export interface Engine {
  readonly name: string;
  build(passages: readonly Passage[]): BuiltIndex;
}

/** Every engine, in the order of the table; loaded only in the process that measures it. */
export const ENGINES = {
  verbatim: () => import('./engines/verbatim.ts'),
  minisearch: () => import('./engines/minisearch.ts'),
  'minisearch-stemmed': () => import('./engines/minisearch-stemmed.ts'),
  lunr: () => import('./engines/lunr.ts'),
  flexsearch: () => import('./engines/flexsearch.ts'),
  orama: () => import('./engines/orama.ts'),
  'orama-stemmed': () => import('./engines/orama-stemmed.ts'),
  fuse: () => import('./engines/fuse.ts'),
  'wink-bm25': () => import('./engines/wink-bm25.ts'),
  'sqlite-fts5': () => import('./engines/sqlite-fts5.ts'),
} satisfies Record<string, () => Promise<{ engine: Engine }>>;

export type EngineId = keyof typeof ENGINES;

/** What all the others are compared with. */
export const BASELINE: EngineId = 'minisearch';
export const OURS: EngineId = 'verbatim';

export const ENGINE_IDS = Object.keys(ENGINES) as EngineId[];
