/** A question in, the few dozen passages worth comparing with it out: the only user of MiniSearch. */
import MiniSearch from 'minisearch';

/** Finds passages by their terms. Passages count from 0 in the order in which they are added. */
export interface Shortlist {
  add(text: string[], heading: string[]): void;
  /**
   * The best few dozen, best first.
   * @param terms The question's.
   * @param frequencyOf In how many passages a term stands.
   * @param weightOf How telling a term is, 0 to 1.
   */
  find(
    terms: readonly string[],
    frequencyOf: (term: string) => number,
    weightOf: (term: string) => number,
  ): number[];
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

export function createShortlist(): Shortlist {
  /** What MiniSearch is to take as the fields' terms: they have been told apart already. */
  let adding: Readonly<Record<string, string[]>> = {};
  const search = new MiniSearch<{ readonly id: number }>({
    fields: ['text', 'heading'],
    extractField: (passage, field) => (field === 'id' ? String(passage.id) : field),
    tokenize: (_, field = '') => adding[field] ?? [],
    processTerm: (term) => term,
    searchOptions: { tokenize: (terms) => terms.split(' '), boost: { heading: HEADING_BOOST } },
  });
  let size = 0;

  return {
    add(text, heading) {
      adding = { text, heading };
      search.add({ id: size++ });
    },
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
      return search
        .search(rare.map(({ term }) => term).join(' '), { boostTerm: weightOf })
        .slice(0, rare.length < known.length ? CANDIDATES_BY_RARE_TERMS : CANDIDATES)
        .map(({ id }) => Number(id));
    },
  };
}
