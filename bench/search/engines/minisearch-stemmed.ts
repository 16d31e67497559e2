/** MiniSearch with a processTerm that stems and drops stop words, as its documentation shows for one language. */
import { stemmer } from '@orama/stemmers/english';
import MiniSearch from 'minisearch';
import { isContentWord } from '../content-words.ts';
import type { Engine } from '../engine.ts';

export const engine: Engine = {
  name: 'MiniSearch, stemmed, stop words',
  build(passages) {
    const index = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      processTerm(term) {
        const word = term.toLowerCase();
        return isContentWord(word) && stemmer(word);
      },
    });
    index.addAll(passages.map(({ text }, id) => ({ id, text })));
    return { ask: (question) => index.search(question).map(({ id }) => id as number) };
  },
};
