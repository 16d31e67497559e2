/** Orama with its own English stemmer and stop words, as its documentation sets them. */
import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import type { Engine } from '../engine.ts';

export const engine: Engine = {
  name: 'Orama, stemmed, stop words',
  build(passages) {
    const index = create({
      schema: { text: 'string' },
      components: { tokenizer: { language: 'english', stemming: true, stemmer, stopWords: stopwords } },
    });
    insertMultiple(
      index,
      passages.map(({ text }, i) => ({ id: String(i), text })),
    );
    return { ask: (question) => search(index, { term: question }).hits.map(({ id }) => Number(id)) };
  },
};
