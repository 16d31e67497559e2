/** Passages' terms in, the index that MiniSearch would write down of them out. */
import type { AsPlainObject } from 'minisearch';
import type { Slices } from '../corpus/slices.ts';

/** By field of a passage: the numbers of its terms, each as often as it stands there. */
export type FieldTerms = readonly (readonly number[])[];

/** The terms to find passages by; passages and terms are numbered from 0. */
export interface PassageTerms {
  of(passage: number): FieldTerms;
  nameOf(term: number): string;
}

/** What a term is written down as: its name, and by field how often which passage has it. */
type WrittenTerm = AsPlainObject['index'][number];
/** By term: each passage that has it, followed by how often. */
type Postings = number[][];

/**
 * MiniSearch lets other work in after a thousand terms, which takes it too long. All but so many of them are empty, and
 * go by the name of the one that comes last.
 */
const TERMS_A_TURN = 200;
const EMPTY_FOR_EACH = 1000 / TERMS_A_TURN - 1;

/** An index to be read in one go, or in turns. */
export interface WrittenIndex {
  readonly atOnce: AsPlainObject;
  readonly inTurns: AsPlainObject;
}

/**
 * To have MiniSearch read this takes half the time of adding passage after passage.
 * @param fields Their names.
 */
export function* writeIndex(
  fields: readonly string[],
  size: number,
  terms: PassageTerms,
): Slices<WrittenIndex> {
  const postings = fields.map((): Postings => []);
  const lengths = fields.map(() => 0);
  const fieldLength: Record<number, number[]> = {};
  for (let number = 0; number < size; number++) {
    yield;
    const found = terms.of(number);
    fieldLength[number] = postings.map((own, field) => {
      const distinct = addPassage(own, number, found[field] ?? []);
      lengths[field] = (lengths[field] ?? 0) + distinct;
      return distinct;
    });
  }
  const index = (emptyForEach: number): AsPlainObject => ({
    documentCount: size,
    nextId: size,
    documentIds: Object.fromEntries(Array.from({ length: size }, (_, id) => [id, id])),
    fieldIds: Object.fromEntries(fields.map((name, field) => [name, field])),
    fieldLength,
    averageFieldLength: lengths.map((length) => length / (size || 1)),
    storedFields: {},
    dirtCount: 0,
    index: { [Symbol.iterator]: () => writtenTerms(postings, terms, emptyForEach) } as AsPlainObject['index'],
    serializationVersion: 2,
  });
  return { atOnce: index(0), inTurns: index(EMPTY_FOR_EACH) };
}

/** @returns How many distinct terms it has. */
function addPassage(postings: Postings, number: number, terms: readonly number[]): number {
  let distinct = 0;
  for (const term of terms) {
    let own = postings[term];
    if (!own) {
      own = [];
      postings[term] = own;
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
function* writtenTerms(
  postings: readonly Postings[],
  { nameOf }: PassageTerms,
  emptyForEach: number,
): Generator<WrittenTerm, undefined> {
  const terms = [...new Set(postings.flatMap((own) => own.flatMap((_, term) => term)))];
  const written = (term: number): WrittenTerm => [
    nameOf(term),
    Object.fromEntries(postings.flatMap((own, field) => writtenField(own[term], field))),
  ];
  const last = terms.pop();
  if (last === undefined) return;
  const turns = Math.ceil(terms.length / TERMS_A_TURN);
  for (let turn = 0; turn < turns; turn++) {
    for (let at = turn; at < terms.length; at += turns) {
      for (let n = 0; n < emptyForEach; n++) yield [nameOf(last), {}];
      yield written(terms[at] ?? last);
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
