import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createTopicPostings,
  passagesWithAll,
  setsInPassages,
} from '../../src/search/topics/topic-postings.ts';

/** Passages as sentences as words, out of few words so that they come again. */
const anyWord = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 3_000_000 }));
const anyPassages = fc.array(fc.array(fc.array(anyWord, { maxLength: 6 }), { maxLength: 4 }), {
  maxLength: 12,
});
const anySets = fc.array(fc.uniqueArray(anyWord, { maxLength: 4 }), { minLength: 1, maxLength: 5 });

function postingsOf(passages: readonly (readonly (readonly number[])[])[]) {
  const words: number[] = [];
  const sentences: number[] = [];
  const firsts: number[] = [];
  for (const passage of passages) {
    firsts.push(sentences.length);
    for (const sentence of passage) {
      sentences.push(words.length);
      words.push(...sentence);
    }
  }
  const steps = createTopicPostings({
    words: Uint32Array.from(words),
    sentences: Uint32Array.from([...sentences, words.length]),
    passages: Uint32Array.from([...firsts, sentences.length]),
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

test('the passages with a word, with one of each set of words, and the sets in each are those a walk over all words finds', () => {
  fc.assert(
    fc.property(anyPassages, anySets, (passages, sets) => {
      const postings = postingsOf(passages);
      const rows = passages.map((passage) => new Set(passage.flat()));
      for (const word of [...sets.flat(), ...rows.flatMap((row) => [...row])]) {
        const walked = rows.flatMap((row, passage) => (row.has(word) ? [passage] : []));
        expect([...postings.passagesWith(word)]).toEqual(walked);
      }
      const hasSet = (row: ReadonlySet<number>) => sets.map((set) => set.some((word) => row.has(word)));
      const all = rows.map((row) => (hasSet(row).every(Boolean) ? 1 : 0));
      expect([...(passagesWithAll(sets, postings) ?? all.map(() => 0))]).toEqual(all);
      const bits = rows.map((row) => hasSet(row).reduce((sum, has, at) => sum + (has ? 2 ** at : 0), 0));
      expect([...setsInPassages(sets, postings)]).toEqual(bits);
    }),
  );
});
