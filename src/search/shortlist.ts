/** A question in, the few dozen passages worth comparing with it out: the only user of MiniSearch. */
import MiniSearch, { type Options } from 'minisearch';
import type { Passage } from '../corpus/article.ts';
import type { LongStep, Slices } from '../corpus/slices.ts';
import { type PassageTerms, type WrittenIndex, writeIndex } from './written-index.ts';

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
  next(passages: readonly Passage[], terms: PassageTerms): Slices<Shortlist>;
}

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

const FIELDS = ['text', 'heading'];

type Search = MiniSearch<{ readonly id: number }>;
/** Passages as MiniSearch knows them: the editions of an index share it, and none of its numbers is used twice. */
interface Shared {
  search: Search;
  nextId: number;
  /** What MiniSearch is to take as the fields' terms: they have been told apart already. */
  adding: readonly (readonly string[])[];
}

/**
 * Passages are numbered from 0 in their order.
 * @param terms To find a passage by: those of its text and those of its heading.
 */
export function* createShortlist(passages: readonly Passage[], terms: PassageTerms): Slices<Shortlist> {
  const shared: Shared = { search: new MiniSearch({ fields: FIELDS }), nextId: passages.length, adding: [] };
  yield fill(shared, yield* writeIndex(FIELDS, passages.length, terms));
  return shortlistOf(shared, new Map(passages.map((passage, id) => [passage, id])), []);
}

function optionsFor(shared: Shared): Options<{ readonly id: number }> {
  return {
    fields: FIELDS,
    extractField: (passage, field) => (field === 'id' ? passage.id : field),
    tokenize: (_, field) => [...(shared.adding[FIELDS.indexOf(field ?? '')] ?? [])],
    processTerm: (term) => term,
    searchOptions: { tokenize: (terms) => terms.split(' '), boost: { heading: HEADING_BOOST } },
  };
}

/** Has MiniSearch read what was written for it. */
function fill(shared: Shared, written: WrittenIndex): LongStep {
  const options = optionsFor(shared);
  return {
    atOnce() {
      shared.search = MiniSearch.loadJS(written.atOnce, options);
    },
    async inTurns() {
      shared.search = await MiniSearch.loadJSAsync(written.inTurns, options);
    },
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
      return shared.search
        .search(rare.map(({ term }) => term).join(' '), { boostTerm: weightOf })
        .map(({ id, score }) => ({ number: numbers[id] ?? -1, score }))
        .filter(({ number }) => number >= 0)
        .sort((a, b) => b.score - a.score || a.number - b.number)
        .slice(0, rare.length < known.length ? CANDIDATES_BY_RARE_TERMS : CANDIDATES)
        .map(({ number }) => number);
    },
    *next(passages, terms) {
      for (const id of gone) {
        yield;
        shared.search.discard(id);
      }
      const nextIds = new Map<Passage, number>();
      for (const [number, passage] of passages.entries()) {
        const id = ids.get(passage) ?? shared.nextId;
        nextIds.set(passage, id);
        if (id < shared.nextId && number % AT_ONCE > 0) continue;
        yield;
        if (id < shared.nextId) continue;
        shared.adding = terms.of(number).map((own) => own.map(terms.nameOf));
        shared.search.add({ id });
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
