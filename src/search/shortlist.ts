/** A question in, the few dozen passages worth comparing with it out: the only user of MiniSearch. */
import MiniSearch from 'minisearch';

/** What a passage is found by: terms with a space between. */
interface IndexedPassage {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
}

/** Finds passages by their terms. Passages count from 0 in the order in which they are added. */
export interface Shortlist {
  add(text: readonly string[], heading: readonly string[]): void;
  /** In how many passages a term stands, headings included. */
  frequencyOf(term: string): number;
  /**
   * The best few dozen, best first.
   * @param terms The question's.
   * @param weightOf How telling a term is, 0 to 1.
   */
  find(terms: readonly string[], weightOf: (term: string) => number): number[];
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
  const frequencies = new Map<string, number>();
  const search = new MiniSearch<IndexedPassage>({
    fields: ['text', 'heading'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  let size = 0;

  return {
    add(text, heading) {
      for (const term of new Set([...text, ...heading]))
        frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      search.add({ id: size++, text: text.join(' '), heading: heading.join(' ') });
    },
    frequencyOf: (term) => frequencies.get(term) ?? 0,
    find(terms, weightOf) {
      const known = terms
        .map((term) => ({ term, passages: frequencies.get(term) ?? 0 }))
        .filter(({ passages }) => passages > 0)
        .sort((a, b) => a.passages - b.passages);
      let sum = 0;
      const rare = known.filter(({ passages }, i) => {
        sum += passages;
        return i === 0 || sum <= MOST_PASSAGES;
      });
      return search
        .search(rare.map(({ term }) => term).join(' '), {
          boost: { heading: HEADING_BOOST },
          boostTerm: weightOf,
        })
        .slice(0, rare.length < known.length ? CANDIDATES_BY_RARE_TERMS : CANDIDATES)
        .map(({ id }) => id as number);
    },
  };
}
