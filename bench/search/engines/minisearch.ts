/** MiniSearch with every option at its default (BM25+, OR of the words, no stemming): what we measure ourselves by. */
import MiniSearch from 'minisearch';
import type { Engine } from '../engine.ts';

export const engine: Engine = {
  name: 'MiniSearch, defaults',
  build(passages) {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    index.addAll(passages.map(({ text }, id) => ({ id, text })));
    return { ask: (question) => index.search(question).map(({ id }) => id as number) };
  },
};
