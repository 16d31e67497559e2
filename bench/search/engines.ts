/** All engines that are compared, by the ids that tables and jobs call them. */
import type { Engine } from './engine.ts';

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
