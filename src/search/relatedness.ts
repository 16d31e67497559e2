/** A question's word in, how near every term of an index is to it out: kin by form, WordNet, word vectors. */
import { createKinship } from './kinship.ts';
import type { Lexicon } from './lexicon.ts';
import { isStandIn, listedTerms } from './listed-terms.ts';
import type { NearWordsOf } from './near-words.ts';
import type { Saying } from './sayings.ts';
import { VectorPlaces } from './vector-places.ts';
import type { Word, WordForm } from './word.ts';
import { cosine, wordVectors } from './word-vectors.ts';

/** In which ways two words can be near. */
export const WAYS = ['kin', 'synonym', 'derived', 'broader', 'vector', 'said'] as const;

/**
 * One word against the terms of an index, worked out as asked and kept.
 * Each way of being near is a byte or a bit of one number: see kinOf and the others.
 */
export interface Relatives {
  /** 0 for nothing in common. */
  near(term: number): number;
  /** The terms that lists give as good as the word, by number. */
  readonly standIns: readonly number[];
}

/** 0 to 1: a long common beginning, as in accredited and accreditation. */
export const kinOf = (near: number): number => ((near >> 8) & 255) / 255;
/** 0 to 1: used in the same surroundings. */
export const vectorOf = (near: number): number => ((near >> 16) & 255) / 255;
const COMPARED = 1;
/** Cosines below this say nothing. */
const LEAST_COSINE = 0.3;
/** Bytes that the words asked last may keep. */
const MOST_KEPT = 16_000_000;
const LEAST_KEPT = 64;
/** Room for this share more terms: the next edition's. */
const SLACK = 1 / 16;

/** A question's word, whether it is a name, and the saying it is part of in, how near the terms are to it out. */
export type RelativesOf = (word: Word, name: boolean, saying?: Saying) => Relatives;

/** Compares words in a language with a lexicon's terms; the words asked last are remembered over the editions. */
export function createRelatedness(language: string, lexicon: Lexicon, nearWordsOf: NearWordsOf): RelativesOf {
  const createIn = language === 'en' ? createEnglishComparison : createComparison;
  const compare = createIn(lexicon, nearWordsOf);
  const kept = new Map<string, Kept>();

  /** That of a word that is kept no longer: new for each, it would be garbage by the megabyte. */
  function memory(size: number, last: Kept | undefined): Int32Array {
    const released = last?.release();
    return released && released.length >= size
      ? released.fill(0)
      : new Int32Array(Math.ceil(size * (1 + SLACK)));
  }

  /** The one kept longest, when no more may be kept. */
  function longest(size: number): Kept | undefined {
    if (kept.size < Math.max(LEAST_KEPT, Math.floor(MOST_KEPT / (4 * size + 4)))) return undefined;
    const [oldest] = kept;
    if (oldest) kept.delete(oldest[0]);
    return oldest?.[1];
  }

  return (word, name, saying) => {
    const key = `${word.word}\n${word.term}\n${name ? 'name' : ''}\n${saying?.key ?? ''}`;
    const size = lexicon.terms.length;
    const known = kept.get(key);
    if (known?.terms === size) return known;
    const relatives = keep(compare(word, name, saying), size, memory(size, known ?? longest(size)));
    kept.set(key, relatives);
    return relatives;
  };
}

interface Kept extends Relatives {
  /** How many terms there were: once there are more, it is to be worked out anew. */
  readonly terms: number;
  /** Gives its memory back. From then on, everything is worked out as asked. */
  release(): Int32Array;
}

/** @param found Of zeros: what is found of each term is kept there. */
function keep({ nearnessTo, listed }: Compared, terms: number, found: Int32Array): Kept {
  let own: Int32Array | undefined = found;
  return {
    terms,
    standIns: [...listed].flatMap(([term, lists]) => (isStandIn(lists) ? [term] : [])),
    near(term) {
      const near = own?.[term] || nearnessTo(term) | COMPARED;
      if (own) own[term] = near;
      return near & ~COMPARED;
    },
    release() {
      own = undefined;
      return found;
    },
  };
}

/** A word of a question, against an index's terms, by number. */
interface Compared {
  readonly listed: ReadonlyMap<number, number>;
  readonly nearnessTo: (term: number) => number;
}
type Comparison = (asked: WordForm, name: boolean, saying?: Saying) => Compared;

function compareForms(lexicon: Lexicon) {
  const kinshipTo = createKinship(lexicon);
  return ({ word }: WordForm) => {
    const kinship = kinshipTo(word);
    return (term: number) => Math.round(kinship(term) * 255) << 8;
  };
}

/** By form and by what is listed, for languages without word vectors. */
function createComparison(lexicon: Lexicon, nearWordsOf: NearWordsOf): Comparison {
  const forms = compareForms(lexicon);
  return (asked, _name, saying) => {
    const kin = forms(asked);
    const listed = listedTerms(nearWordsOf(asked.term), saying, lexicon);
    return { listed, nearnessTo: (term) => kin(term) | (listed.get(term) ?? 0) };
  };
}

function createEnglishComparison(lexicon: Lexicon, nearWordsOf: NearWordsOf): Comparison {
  const vectors = wordVectors();
  const forms = compareForms(lexicon);
  const places = new VectorPlaces(vectors, lexicon);
  return (asked, name, saying) => {
    const kin = forms(asked);
    // Names are used in the same surroundings as other names of the sort: Taiwan as China.
    const own = name ? -1 : vectors.placeOf(asked.word, asked.term);
    const listed = listedTerms(nearWordsOf(asked.term), saying, lexicon, asked);
    const nearnessTo = (term: number) => {
      const theirs = own < 0 ? -1 : places.of(term);
      const alike = theirs < 0 ? 0 : (cosine(vectors, own, theirs) - LEAST_COSINE) / (1 - LEAST_COSINE);
      return (
        kin(term) | (listed.get(term) ?? 0) | (alike > 0 ? Math.round(Math.min(1, alike) * 255) << 16 : 0)
      );
    };
    return { listed, nearnessTo };
  };
}
