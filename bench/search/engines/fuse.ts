/** Fuse.js with token search, its way for questions of several words (any may match, rare ones count more), anywhere in the text; stop words cut. */
import Fuse from 'fuse.js';
import { contentWords } from '../content-words.ts';
import type { Engine } from '../engine.ts';

export const engine: Engine = {
  name: 'Fuse.js, token search',
  build(passages) {
    const index = new Fuse(
      passages.map(({ text }, id) => ({ id, text })),
      // Of thresholds from 0 to 0.6 (its default, for single short words) 0.2 finds most on whole paragraphs.
      { keys: ['text'], useTokenSearch: true, ignoreLocation: true, threshold: 0.2 },
    );
    return {
      ask: (question) =>
        index.search(contentWords(question).join(' '), { limit: 10 }).map(({ item }) => item.id),
    };
  },
};
