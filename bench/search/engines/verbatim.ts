/** Verbatim, as /ask uses it: its own analysis, candidates and ranking. */
import type { Passage } from '../../../src/corpus/article.ts';
import { createPassageIndex } from '../../../src/search/passage-index.ts';
import type { Engine } from '../engine.ts';

export const engine: Engine = {
  name: 'Verbatim',
  build(passages) {
    const index = createPassageIndex(passages);
    const places = new Map<Passage, number>(passages.map((passage, i) => [passage, i]));
    return { ask: (question) => index.rank(question).hits.map(({ passage }) => places.get(passage) ?? -1) };
  },
};
