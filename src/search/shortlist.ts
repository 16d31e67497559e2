/** A question in, the few dozen passages worth comparing with it out: MiniSearch's part. */
import type { Slices } from '../corpus/slices.ts';
import { type PassageWords, rangeOf, tokensOf } from './passage-words.ts';
import { createPostings } from './postings.ts';
import { ToldSearch } from './told-search.ts';

/** Finds passages by their terms. */
export interface Shortlist {
  /**
   * The numbers of the best few dozen, best first.
   * @param terms The question's.
   * @param weightOf How telling a term is, 0 to 1.
   * @param most Passages that are looked at, but for those of the rarest term.
   */
  find(terms: readonly string[], weightOf: (term: string) => number, most?: number): number[];
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

/** Passages are found by all their terms but stop words, and by their pairs of characters. */
export function* createShortlist(words: PassageWords): Slices<Shortlist> {
  const { lexicon, pairNumbers, frequencyOf } = words;
  const size = words.passageStarts.length - 1;
  const text = yield* createPostings(size, lexicon.terms.length, {
    values: words.terms,
    marks: words.marks,
    rangeOf: (passage) => tokensOf(words, passage),
  });
  const heading = yield* createPostings(size, lexicon.terms.length, {
    values: words.headingTerms,
    rangeOf: (passage) => rangeOf(words.headingStarts, passage),
  });
  const pairs = yield* createPostings(size, pairNumbers.size, {
    values: words.pairs,
    rangeOf: (passage) => rangeOf(words.pairStarts, passage),
  });
  const search = yield* ToldSearch.create(
    {
      size,
      lengths: [
        text.different.map((own, passage) => own + (pairs.different[passage] ?? 0)),
        heading.different,
      ],
      having(term) {
        const number = lexicon.numberOf(term);
        return [
          [...text.passagesWith(number), ...pairs.passagesWith(pairNumbers.get(term) ?? -1)],
          heading.passagesWith(number),
        ];
      },
    },
    { fields: ['text', 'heading'], searchOptions: { boost: { heading: HEADING_BOOST } } },
  );
  return {
    find(terms, weightOf, most = MOST_PASSAGES) {
      const known = terms
        .map((term) => ({ term, passages: frequencyOf(term) }))
        .filter(({ passages }) => passages > 0)
        .sort((a, b) => a.passages - b.passages);
      let sum = 0;
      const rare = known.filter(({ passages }, i) => {
        sum += passages;
        return i === 0 || sum <= most;
      });
      return search
        .find(
          rare.map(({ term }) => term),
          weightOf,
        )
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .slice(0, rare.length < known.length ? CANDIDATES_BY_RARE_TERMS : CANDIDATES)
        .map(({ id }) => id);
    },
  };
}
