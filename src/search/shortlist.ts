/** A question in, the few dozen passages worth comparing with it out: the only user of MiniSearch. */
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { Passage } from '../corpus/article.ts';
import type { Slices } from '../corpus/slices.ts';

/** Finds passages by their terms. */
export interface Shortlist {
  /**
   * The numbers of the best few dozen, best first.
   * @param terms The question's.
   * @param frequencyOf In how many passages a term stands.
   * @param weightOf How telling a term is, 0 to 1.
   */
  find(
    terms: readonly string[],
    frequencyOf: (term: string) => number,
    weightOf: (term: string) => number,
  ): number[];
  /** The shortlist of the next edition. This one goes on serving. */
  next(passages: readonly Passage[], termsOf: TermsOf): Slices<Shortlist>;
}

/** The terms to find a passage by, each as often as it stands there. */
export type TermsOf = (number: number) => {
  readonly text: readonly string[];
  readonly heading: readonly string[];
};

/** A few dozen. */
export const CANDIDATES = 40;
/**
 * MiniSearch looks at every passage of every term. Once the rarer terms have this many between them, the commoner ones
 * are not looked for, and more of what the rarer ones found is passed on.
 */
const MOST_PASSAGES = 600;
const CANDIDATES_BY_RARE_TERMS = 120;
const HEADING_BOOST = 0.5;
/** Passages that are looked through between two turns. */
const AT_ONCE = 1000;

const FIELDS = ['text', 'heading'] as const;

type Search = MiniSearch<{ readonly id: number }>;
/** Passages as MiniSearch knows them: the editions of an index share it, and none of its numbers is used twice. */
interface Shared {
  search(): Search;
  load(): Promise<void>;
  nextId: number;
  /** What MiniSearch is to take as the fields' terms: they have been told apart already. */
  adding: ReturnType<TermsOf>;
}

/** Passages are numbered from 0 in their order. */
export function* createShortlist(passages: readonly Passage[], termsOf: TermsOf): Slices<Shortlist> {
  const shared = createShared(yield* serialize(passages.length, termsOf), passages.length);
  yield shared.load;
  return shortlistOf(shared, new Map(passages.map((passage, id) => [passage, id])), []);
}

function createShared(index: AsPlainObject, nextId: number): Shared {
  let unread: AsPlainObject | undefined = index;
  let search: Search | undefined;
  const options: Options<{ readonly id: number }> = {
    fields: [...FIELDS],
    extractField: (passage, field) => (field === 'id' ? passage.id : field),
    tokenize: (_, field) => [...shared.adding[field as (typeof FIELDS)[number]]],
    processTerm: (term) => term,
    searchOptions: { tokenize: (terms) => terms.split(' '), boost: { heading: HEADING_BOOST } },
  };
  const shared: Shared = {
    search() {
      search ??= unread ? MiniSearch.loadJS(unread, options) : new MiniSearch(options);
      unread = undefined;
      return search;
    },
    async load() {
      if (unread) search = await MiniSearch.loadJSAsync(unread, options);
      unread = undefined;
    },
    nextId,
    adding: { text: [], heading: [] },
  };
  return shared;
}

/** What MiniSearch would write down of an index: reading it takes half the time of adding passage after passage. */
function* serialize(size: number, termsOf: TermsOf): Slices<AsPlainObject> {
  /** By term and field: each passage it stands in, and how often. */
  const postings = new Map<string, number[][]>();
  const fieldLength: Record<number, number[]> = {};
  const lengths = FIELDS.map(() => 0);
  for (let number = 0; number < size; number++) {
    yield;
    const terms = termsOf(number);
    fieldLength[number] = FIELDS.map((field, at) => {
      let distinct = 0;
      for (const term of terms[field]) {
        const entry = postings.get(term) ?? FIELDS.map(() => []);
        if (entry.every(({ length }) => length === 0)) postings.set(term, entry);
        const passages = entry[at] ?? [];
        const last = passages.length - 1;
        if (passages[last - 1] === number) {
          passages[last] = (passages[last] ?? 0) + 1;
        } else {
          passages.push(number, 1);
          distinct++;
        }
      }
      lengths[at] = (lengths[at] ?? 0) + distinct;
      return distinct;
    });
  }
  const index: AsPlainObject['index'] = [];
  let read = 0;
  for (const [term, entry] of postings) {
    const fields: Record<number, Record<number, number>> = {};
    for (const [at, passages] of entry.entries()) {
      if (passages.length === 0) continue;
      const counts: Record<number, number> = {};
      for (let n = 0; n < passages.length; n += 2) counts[passages[n] ?? 0] = passages[n + 1] ?? 0;
      fields[at] = counts;
      read += passages.length;
    }
    index.push([term, fields as never]);
    if (read < AT_ONCE) continue;
    read = 0;
    yield;
  }
  return {
    documentCount: size,
    nextId: size,
    documentIds: Object.fromEntries(Array.from({ length: size }, (_, id) => [id, id])),
    fieldIds: Object.fromEntries(FIELDS.map((field, at) => [field, at])),
    fieldLength,
    averageFieldLength: lengths.map((length) => length / (size || 1)),
    storedFields: {},
    dirtCount: 0,
    index,
    serializationVersion: 2,
  };
}

/** @param gone What this edition no longer has: kept until the next one, for those who still ask the one before. */
function shortlistOf(shared: Shared, ids: ReadonlyMap<Passage, number>, gone: readonly number[]): Shortlist {
  const numbers = new Int32Array(shared.nextId).fill(-1);
  let count = 0;
  for (const id of ids.values()) numbers[id] = count++;
  return {
    find(terms, frequencyOf, weightOf) {
      const known = terms
        .map((term) => ({ term, passages: frequencyOf(term) }))
        .filter(({ passages }) => passages > 0)
        .sort((a, b) => a.passages - b.passages);
      let sum = 0;
      const rare = known.filter(({ passages }, i) => {
        sum += passages;
        return i === 0 || sum <= MOST_PASSAGES;
      });
      return shared
        .search()
        .search(rare.map(({ term }) => term).join(' '), { boostTerm: weightOf })
        .map(({ id, score }) => ({ number: numbers[id] ?? -1, score }))
        .filter(({ number }) => number >= 0)
        .sort((a, b) => b.score - a.score || a.number - b.number)
        .slice(0, rare.length < known.length ? CANDIDATES_BY_RARE_TERMS : CANDIDATES)
        .map(({ number }) => number);
    },
    *next(passages, termsOf) {
      for (const id of gone) {
        yield;
        shared.search().discard(id);
      }
      const nextIds = new Map<Passage, number>();
      for (const [number, passage] of passages.entries()) {
        const id = ids.get(passage) ?? shared.nextId;
        nextIds.set(passage, id);
        if (id < shared.nextId && number % AT_ONCE > 0) continue;
        yield;
        if (id < shared.nextId) continue;
        shared.adding = termsOf(number);
        shared.search().add({ id });
        shared.nextId++;
      }
      const left: number[] = [];
      for (const [passage, id] of ids) {
        if (id % AT_ONCE === 0) yield;
        if (!nextIds.has(passage)) left.push(id);
      }
      return shortlistOf(shared, nextIds, left);
    },
  };
}
