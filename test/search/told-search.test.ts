/** A MiniSearch that learns of a term when it is asked for finds and scores as one that was given every document. */
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { doAtOnce } from '../../src/corpus/slices.ts';
import { createPostings } from '../../src/search/postings.ts';
import { ToldSearch } from '../../src/search/told-search.ts';

const TERMS = ['trade', 'visit', 'china', 'aim', 'taiwan', '貿易', 'prototype'];
const FIELDS = ['text', 'heading'];
const SETTINGS = { fields: FIELDS, searchOptions: { boost: { heading: 0.5 } } };

const numbers = fc.array(fc.nat(TERMS.length - 1), { maxLength: 12 });
const documents = fc.array(fc.record({ text: numbers, heading: numbers }), { maxLength: 30 });
const questions = fc.array(fc.uniqueArray(fc.constantFrom(...TERMS), { minLength: 1 }), { maxLength: 4 });
const weightOf = (term: string) => term.length / 10;

test('whatever the documents and whoever asked before, the same ones are found with the same scores', () => {
  fc.assert(
    fc.property(documents, questions, (given, asked) => {
      const plain = new MiniSearch<{ id: number; text: string; heading: string }>({
        ...SETTINGS,
        tokenize: (text) => text.split(' ').filter(Boolean),
        processTerm: (term) => term,
      });
      const written = (own: readonly number[]) => own.map((number) => TERMS[number]).join(' ');
      plain.addAll(
        given.map(({ text, heading }, id) => ({ id, text: written(text), heading: written(heading) })),
      );
      const told = tellOf(given);
      for (const terms of asked) {
        const wanted = plain.search(terms.join(' '), { boostTerm: weightOf });
        const found = told.find(terms, weightOf);
        const scores = new Map(found.map(({ id, score }) => [id, score]));
        expect([...scores.keys()].sort()).toEqual(wanted.map(({ id }) => id).sort());
        for (const { id, score } of wanted) expect(scores.get(id)).toBeCloseTo(score, 8);
      }
    }),
  );
});

function tellOf(given: readonly { readonly text: number[]; readonly heading: number[] }[]): ToldSearch {
  const postings = (['text', 'heading'] as const).map((field) => {
    const values = Int32Array.from(given.flatMap((document) => document[field]));
    const starts = [0];
    for (const document of given) starts.push((starts.at(-1) ?? 0) + document[field].length);
    return doAtOnce(
      createPostings(given.length, TERMS.length, {
        values,
        rangeOf: (passage) => [starts[passage] ?? 0, starts[passage + 1] ?? 0],
      }),
    );
  });
  return doAtOnce(
    ToldSearch.create(
      {
        size: given.length,
        lengths: postings.map(({ different }) => different),
        having: (term) => postings.map(({ passagesWith }) => passagesWith(TERMS.indexOf(term))),
      },
      SETTINGS,
    ),
  );
}
