/** FlexSearch with its English pack (stop words, stemmer) and `suggest`, which its guide gives for questions no passage holds every word of. */
import { Encoder, Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import type { Engine } from '../engine.ts';

export const engine: Engine = {
  name: 'FlexSearch, English, suggest',
  build(passages) {
    const index = new Index({ encoder: new Encoder(english) });
    passages.forEach(({ text }, id) => {
      index.add(id, text);
    });
    return { ask: (question) => index.search(question, { suggest: true, limit: 10 }).map(Number) };
  },
};
