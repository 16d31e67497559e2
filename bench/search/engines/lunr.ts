/** Lunr with its own pipeline (trimmer, English stop words, Porter stemmer); the words of a question are clauses, any of which may match. */
import lunr from 'lunr';
import { words } from '../content-words.ts';
import type { Engine } from '../engine.ts';

export const engine: Engine = {
  name: 'Lunr',
  build(passages) {
    const index = lunr(function () {
      this.ref('id');
      this.field('text');
      passages.forEach(({ text }, id) => {
        this.add({ id, text });
      });
    });
    // query() rather than search(): no word of a question is taken for Lunr's query syntax.
    return {
      ask: (question) => index.query((query) => query.term(words(question))).map(({ ref }) => Number(ref)),
    };
  },
};
