/** A question's words in, what other words say the same or nearly out: kin by form, WordNet, word vectors. */
import type { Token } from './analysis.ts';
import wordnet from './data/wordnet.json' with { type: 'json' };
import { languageRules } from './languages.ts';
import { cosine, wordVectors } from './word-vectors.ts';

/** How near a word of the text is to each content word of the question, each 0 to 1. */
export interface Nearness {
  /** A long common beginning: accredited, accreditation. */
  readonly kin: Float32Array;
  /** In a list of WordNet's: the same synset, derived, more general. */
  readonly synonym: Float32Array;
  readonly derived: Float32Array;
  readonly broader: Float32Array;
  /** Used in the same surroundings. */
  readonly vector: Float32Array;
}

/** Remembers what it has compared. */
export type NearnessOf = (token: Token) => Nearness | undefined;

const LISTS = ['synonym', 'derived', 'broader'] as const;
/** Cosines below this say nothing. */
const LEAST_COSINE = 0.3;

let wordnetByTerm: Map<string, string> | undefined;

function wordnetEntry(word: string, term: string): string {
  const entries = wordnet as Record<string, string>;
  const direct = entries[word];
  if (direct) return direct;
  if (!wordnetByTerm) {
    wordnetByTerm = new Map();
    const { stem } = languageRules('en');
    for (const [entry, lists] of Object.entries(entries)) {
      const key = stem(entry);
      if (!wordnetByTerm.has(key)) wordnetByTerm.set(key, lists);
    }
  }
  return wordnetByTerm.get(term) ?? '';
}

/** @param content The question's content words. */
export function createNearness(content: readonly Token[], language: string): NearnessOf {
  const english = language === 'en';
  const rules = languageRules(language);
  const vectors = english ? wordVectors() : undefined;
  const questionVectors = content.map(({ word, term }) => vectors?.vectorOf(word, term));
  const lists = content.map(({ word, term }) => {
    const entry = english ? wordnetEntry(word, term) : '';
    return entry.split('|').map((list) => new Set(list.split(' ').filter(Boolean).map(rules.stem)));
  });
  const seen = new Map<string, Nearness | undefined>();

  function compare({ word, term }: Token): Nearness | undefined {
    const blank = () => new Float32Array(content.length);
    const near = { kin: blank(), synonym: blank(), derived: blank(), broader: blank(), vector: blank() };
    const own = vectors?.vectorOf(word, term);
    content.forEach((asked, i) => {
      near.kin[i] = kinship(asked.word, word);
      LISTS.forEach((name, n) => {
        if (lists[i]?.[n]?.has(term)) near[name][i] = 1;
      });
      const theirs = questionVectors[i];
      if (own && theirs)
        near.vector[i] = Math.max(0, (cosine(own, theirs) - LEAST_COSINE) / (1 - LEAST_COSINE));
    });
    return Object.values(near).some((one) => one.some((value) => value > 0)) ? near : undefined;
  }

  return (token) => {
    if (!seen.has(token.term)) seen.set(token.term, compare(token));
    return seen.get(token.term);
  };
}

/**
 * The share of the longer word that the two begin with together, from four letters and half of it; or, for compounds,
 * that the longer ends with, from five letters.
 */
function kinship(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let common = 0;
  while (common < most && a.charCodeAt(common) === b.charCodeAt(common)) common++;
  const part = common / Math.max(a.length, b.length);
  if (common >= 4 && part >= 0.5) return part;
  if (most < 5 || a.length === b.length) return 0;
  return (a.length > b.length ? a.endsWith(b) : b.endsWith(a)) ? most / Math.max(a.length, b.length) : 0;
}
