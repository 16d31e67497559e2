/** An article's candidate phrases in, those it would have in its index out, most telling first. */
import type { NounCues } from './noun-cues.ts';
import { type Candidate, commonestSurface } from './phrase-candidates.ts';

/** A phrase of an article, as the article writes it. */
export interface KeyPhrase {
  readonly name: string;
  /** Comparable within one article. */
  readonly score: number;
}

/** What decides whether a candidate is a phrase, and how telling. */
export interface PhraseRules {
  readonly language: string;
  readonly cues: NounCues;
  /** 0 to 1: how telling a term is in the language at large. */
  readonly general: (term: string) => number;
  /** Phrases that are known to be one thing, as terms joined by spaces. */
  readonly setPhrases: ReadonlySet<string>;
}

interface ScoredPhrase extends KeyPhrase, Pick<Candidate, 'terms' | 'places'> {
  /** Whether it is a name of several words, or could be part of one: where every noun has a capital, one without an article. */
  readonly isName: boolean;
}

/** Words below the one are everyday ones, above the other hardly anybody's; see Rarity.general. */
const EVERYDAY = 0.35;
const RARE = 0.9;
/** Below this a phrase says next to nothing: "days", "time". */
const LEAST_SCORE = 0.5;
/** A mention in a heading is worth so many in the text. */
const HEADING_WORTH = 2;
/** A name in full must stand in one of so many places of the surname alone. */
const OFTEN = 3;
/** Steps between two chances for other work. */
const STEPS = 500;
/** "Mounting tensions" are tensions. */
const ENGLISH_PARTICIPLE = /^\p{Ll}+(?:ing|ed)\s/u;
/** An English word with such an ending says how something is, not what. */
const ENGLISH_QUALITY = /(?:al|ive|ous|ic|ful|less|able|ible|ary|ese|ish|ing|ed|ly|ant|ent|an)$/;

/**
 * Scores the candidates by C-value (Frantzi, Ananiadou and Mima 2000: Automatic recognition of multi-word terms):
 * often said, long, and not just part of a longer one; times how rare their words are in the language at large.
 * Yields every few steps, so that other work can get its turn.
 * @param most How many there may be.
 */
export function* rankPhrases(
  candidates: ReadonlyMap<string, Candidate>,
  rules: PhraseRules,
  most: number,
): Generator<void, KeyPhrase[]> {
  const { general, setPhrases } = rules;
  const phrases: [string, Candidate][] = [];
  let step = 0;
  for (const [key, candidate] of candidates) {
    if (isPhrase(key, candidate, rules)) phrases.push([key, candidate]);
    if (++step % STEPS === 0) yield;
  }
  const longer = new Map<string, { sum: number; number: number }>();
  for (const [, { terms, count }] of phrases) {
    for (const part of count > 1 ? partsOf(terms) : []) {
      const nesting = longer.get(part) ?? { sum: 0, number: 0 };
      longer.set(part, { sum: nesting.sum + count, number: nesting.number + 1 });
    }
    if (++step % STEPS === 0) yield;
  }
  const scored: ScoredPhrase[] = [];
  for (const [key, candidate] of phrases) {
    const { terms, count, inHeadings, places, names, nominal } = candidate;
    const nesting = longer.get(key);
    const apart = count + inHeadings * (HEADING_WORTH - 1) - (nesting ? nesting.sum / nesting.number : 0);
    const rare = rareness(candidate, general) ** (terms.length > 1 ? 2 : 4);
    const score = Math.log2(1 + Math.min(3, terms.length)) * apart * rare;
    const name = commonestSurface(candidate);
    const bare = !rules.cues.capitalNouns || nominal === 0;
    const isName = terms.length > 1 ? names * 2 >= count - inHeadings : bare && isCapitalised(name);
    if (score >= LEAST_SCORE && !widensSetPhrase(candidate, setPhrases)) {
      scored.push({ terms, places, isName, name, score });
    }
    if (++step % STEPS === 0) yield;
  }
  scored.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  yield;
  return withoutRepetition(withFullNames(scored, general), most, rules.language);
}

/** Whether it may be a topic: said more than once or set apart, and with a noun where one must stand. */
function isPhrase(key: string, candidate: Candidate, rules: PhraseRules): boolean {
  const { terms, asHead, names, listed, inHeadings, count } = candidate;
  const several = terms.length > 1;
  if (several && rules.setPhrases.has(key)) return true;
  const setApart = (several && (names > 0 || listed > 0)) || inHeadings > 0;
  if (count < 2 && !(several && setApart && inHeadings === 0)) return false;
  const name = commonestSurface(candidate);
  if (isEveryday(candidate, name, rules)) return false;
  if (!several) return isNoun(candidate, name, rules);
  return asHead > 0 && (!rules.cues.capitalNouns || /\p{Lu}\S*$/u.test(name));
}

/** "Recent years", "first time": an everyday word at either end, and no name. */
function isEveryday({ terms }: Candidate, name: string, { cues, general }: PhraseRules): boolean {
  if (!cues.capitalNouns && isCapitalised(name)) return false;
  return Math.min(general(terms[0] ?? ''), general(terms.at(-1) ?? '')) < EVERYDAY;
}

/** A single word must be used as a noun is, not once but as a rule. */
function isNoun(candidate: Candidate, name: string, { language, cues, general }: PhraseRules): boolean {
  const { asHead, nominal, names, count } = candidate;
  if ([...name].length < 2 || name.includes('.')) return false;
  if (cues.capitalNouns) return isCapitalised(name);
  if (names > 0) return true;
  if (cues.determiners.size === 0) return asHead * 2 >= count;
  if (language === 'en' && ENGLISH_QUALITY.test(name)) return nominal * 2 >= count && asHead * 2 >= count;
  if (nominal > 0 && asHead > 0) return true;
  // What stands before several other nouns is a noun itself, unless it is a common word.
  return count > 2 && asHead * 2 < count && general(candidate.terms[0] ?? '') > RARE;
}

function isCapitalised(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

/** As rare as its words together: two common words may make a telling phrase. */
function rareness({ terms }: Candidate, general: PhraseRules['general']): number {
  return 1 - terms.reduce((common, term) => common * (1 - general(term)), 1);
}

/** "Human rights issues", said once: the set phrase in it is the topic. */
function widensSetPhrase({ terms, count }: Candidate, setPhrases: ReadonlySet<string>): boolean {
  if (count > 1) return false;
  for (const part of partsOf(terms)) if (part.includes(' ') && setPhrases.has(part)) return true;
  return false;
}

/** Every run of a phrase's terms but itself. */
function* partsOf(terms: readonly string[]): Generator<string> {
  for (let from = 0; from < terms.length; from++) {
    let key = '';
    for (let to = from; to < terms.length && to - from + 1 < terms.length; to++) {
      key = key === '' ? (terms[to] ?? '') : `${key} ${terms[to]}`;
      yield key;
    }
  }
}

/** A surname is listed under the full name, where the article has one and hardly anybody else bears it. */
function withFullNames(scored: readonly ScoredPhrase[], general: PhraseRules['general']): ScoredPhrase[] {
  const full = new Map<string, ScoredPhrase>();
  for (const phrase of scored) {
    const last = phrase.terms.at(-1) ?? '';
    const known = full.get(last);
    const whole = phrase.isName && phrase.terms.length > 1 && !/\s\p{Ll}/u.test(phrase.name);
    if (whole && (!known || phrase.terms.length < known.terms.length)) full.set(last, phrase);
  }
  const moved = new Set<ScoredPhrase>();
  const listed = scored.flatMap((lone) => {
    const [term = ''] = lone.terms;
    const surname = lone.terms.length === 1 && lone.isName && general(term) > RARE;
    const name = surname ? full.get(term) : undefined;
    if (!name?.name.endsWith(lone.name) || name.places.length * OFTEN < lone.places.length) return [lone];
    moved.add(name);
    return [{ ...name, score: Math.max(lone.score, name.score) }];
  });
  return listed.filter((phrase) => !moved.has(phrase)).sort((a, b) => b.score - a.score);
}

/** Leaves out a phrase when one before it holds it, or is held by it, and stands in the same places or says as much. */
function withoutRepetition(scored: readonly ScoredPhrase[], most: number, language: string): KeyPhrase[] {
  const kept: ScoredPhrase[] = [];
  for (const phrase of scored) {
    if (kept.length >= most) break;
    const own = ` ${phrase.terms.join(' ')} `;
    const repeated = kept.some((other) => {
      const theirs = ` ${other.terms.join(' ')} `;
      if (!own.includes(theirs)) return theirs.includes(own) && samePlaces(phrase.places, other.places);
      const titled = phrase.isName && other.isName && other.terms.length > 1;
      const described = other.terms.length === 1 && language === 'en' && ENGLISH_PARTICIPLE.test(phrase.name);
      return titled || described || phrase.places.length === 1 || samePlaces(phrase.places, other.places);
    });
    if (!repeated) kept.push(phrase);
  }
  return kept.map(({ name, score }) => ({ name, score }));
}

function samePlaces(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((place, i) => b[i] === place);
}
