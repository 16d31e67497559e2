/** Orama with every option at its default (BM25, any word may match, no stemming). */
import { create, insertMultiple, search } from '@orama/orama';
import type { Engine } from '../engine.ts';

export const engine: Engine = {
  name: 'Orama, defaults',
  build(passages) {
    const index = create({ schema: { text: 'string' } });
    insertMultiple(
      index,
      passages.map(({ text }, i) => ({ id: String(i), text })),
    );
    return { ask: (question) => search(index, { term: question }).hits.map(({ id }) => Number(id)) };
  },
};
