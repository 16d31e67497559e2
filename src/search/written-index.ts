/** Passages' terms in, the index that MiniSearch would write down of them out. */
import type { AsPlainObject } from 'minisearch';
import type { Slices } from '../corpus/slices.ts';

/** By field of a passage: its terms, each as often as it stands there. */
export type FieldTerms = readonly (readonly string[])[];

/** What a term is written down as: its name, and by field how often which passage has it. */
type WrittenTerm = AsPlainObject['index'][number];
/** By term: each passage that has it, followed by how often. */
type Postings = Map<string, number[]>;

/**
 * MiniSearch lets other work in after a thousand terms, which takes it too long. Half of them are empty, all under the
 * name of the one that comes last.
 */
const TERMS_A_TURN = 500;

/**
 * To have MiniSearch read this takes half the time of adding passage after passage.
 * @param fields Their names.
 * @param termsOf The terms of a passage; passages are numbered from 0.
 */
export function* writeIndex(
  fields: readonly string[],
  size: number,
  termsOf: (number: number) => FieldTerms,
): Slices<AsPlainObject> {
  const postings = fields.map((): Postings => new Map());
  const lengths = fields.map(() => 0);
  const fieldLength: Record<number, number[]> = {};
  for (let number = 0; number < size; number++) {
    yield;
    const terms = termsOf(number);
    fieldLength[number] = postings.map((own, field) => {
      const distinct = addPassage(own, number, terms[field] ?? []);
      lengths[field] = (lengths[field] ?? 0) + distinct;
      return distinct;
    });
  }
  return {
    documentCount: size,
    nextId: size,
    documentIds: Object.fromEntries(Array.from({ length: size }, (_, id) => [id, id])),
    fieldIds: Object.fromEntries(fields.map((name, field) => [name, field])),
    fieldLength,
    averageFieldLength: lengths.map((length) => length / (size || 1)),
    storedFields: {},
    dirtCount: 0,
    index: { [Symbol.iterator]: () => writtenTerms(postings) } as AsPlainObject['index'],
    serializationVersion: 2,
  };
}

/** @returns How many distinct terms it has. */
function addPassage(postings: Postings, number: number, terms: readonly string[]): number {
  let distinct = 0;
  for (const term of terms) {
    let own = postings.get(term);
    if (!own) {
      own = [];
      postings.set(term, own);
    }
    const last = own.length - 1;
    if (own[last - 1] === number) {
      own[last] = (own[last] ?? 0) + 1;
    } else {
      own.push(number, 1);
      distinct++;
    }
  }
  return distinct;
}

/**
 * Each term is written when it is read, so that they are never all there twice. The common ones, which come up first
 * and take longest, are spread among the others.
 */
function* writtenTerms(postings: readonly Postings[]): Generator<WrittenTerm, undefined> {
  const terms = [...new Set(postings.flatMap((own) => [...own.keys()]))];
  const written = (term: string): WrittenTerm => [
    term,
    Object.fromEntries(postings.flatMap((own, field) => writtenField(own.get(term), field))),
  ];
  const last = terms.pop();
  if (last === undefined) return;
  const turns = Math.ceil(terms.length / TERMS_A_TURN);
  for (let turn = 0; turn < turns; turn++) {
    for (let at = turn; at < terms.length; at += turns) {
      yield [last, {}];
      yield written(terms[at] ?? '');
    }
  }
  yield written(last);
}

function writtenField(
  posting: readonly number[] | undefined,
  field: number,
): [number, WrittenTerm[1][string]][] {
  if (!posting) return [];
  const counts: Record<number, number> = {};
  for (let n = 0; n < posting.length; n += 2) counts[posting[n] ?? 0] = posting[n + 1] ?? 0;
  return [[field, counts]];
}
