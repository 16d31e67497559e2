/** wink-bm25-text-search with the preparation by wink-nlp-utils that its documentation gives: tokens, stop words out, stems. */
import bm25 from 'wink-bm25-text-search';
import nlp from 'wink-nlp-utils';
import type { Engine } from '../engine.ts';

export const engine: Engine = {
  name: 'wink-bm25',
  build(passages) {
    const index = bm25();
    index.defineConfig({ fldWeights: { text: 1 } });
    index.definePrepTasks([
      nlp.string.lowerCase,
      nlp.string.tokenize0,
      nlp.tokens.removeWords,
      nlp.tokens.stem,
    ]);
    passages.forEach(({ text }, id) => {
      index.addDoc({ text }, id);
    });
    // It refuses to consolidate fewer than three documents.
    index.consolidate();
    return { ask: (question) => index.search(question, 10).map(([id]) => Number(id)) };
  },
};
