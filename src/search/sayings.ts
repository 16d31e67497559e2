/** What people ask in everyday words in, the words that texts write for it out: data/sayings.json, in English. */
import listed from './data/sayings.json' with { type: 'json' };
import { languageRules } from './languages/languages.ts';
import type { Word } from './word.ts';

/** What people say, in one or several words. */
export interface Saying {
  /** Its terms, with spaces between. */
  readonly key: string;
  /** The terms that texts write for it. */
  readonly written: readonly string[];
}

interface ListedSaying extends Saying {
  readonly terms: readonly string[];
}

/** So many letters tell which sayings are read: to read all of them would keep the first question waiting. */
const ALIKE = 2;

type Line = readonly [phrase: string, texts: string];
let linesByStart: ReadonlyMap<string, readonly Line[]> | undefined;
/** By their first letters, then by their first two terms: hundreds begin with "what". */
const readByStart = new Map<string, ReadonlyMap<string, readonly ListedSaying[]>>();

/** The longest that stands at a place. */
function sayingAt(words: readonly Word[], at: number): ListedSaying | undefined {
  const { word = '', term = '' } = words[at] ?? {};
  const start = word.slice(0, ALIKE);
  const known = readByStart.get(start) ?? readSayings(start);
  readByStart.set(start, known);
  const longer = known.get(`${term} ${words[at + 1]?.term ?? ''}`);
  return longer?.find((one) => standsAt(one, words, at)) ?? known.get(term)?.[0];
}

/** What sayings are looked up by. */
const openingOf = (terms: readonly string[]): string => terms.slice(0, 2).join(' ');

function readSayings(start: string): ReadonlyMap<string, readonly ListedSaying[]> {
  linesByStart ??= readLines();
  const byOpening = new Map<string, ListedSaying[]>();
  for (const line of linesByStart.get(start) ?? []) {
    const saying = readSaying(line);
    const opening = openingOf(saying.terms);
    byOpening.set(
      opening,
      [...(byOpening.get(opening) ?? []), saying].sort((a, b) => b.terms.length - a.terms.length),
    );
  }
  return byOpening;
}

function readLines(): ReadonlyMap<string, readonly Line[]> {
  const byStart = new Map<string, Line[]>();
  for (const [phrases, texts] of Object.entries(listed)) {
    for (const phrase of phrases.split(', ')) {
      const start = partsOf(phrase)[0]?.slice(0, ALIKE) ?? '';
      const alike = byStart.get(start) ?? [];
      alike.push([phrase, texts]);
      byStart.set(start, alike);
    }
  }
  return byStart;
}

function readSaying([phrase, texts]: Line): ListedSaying {
  const terms = termsOf(phrase);
  let written: readonly string[] | undefined;
  return {
    key: terms.join(' '),
    terms,
    get written() {
      written ??= texts.split(', ').flatMap(termsToFind);
      return written;
    },
  };
}

/** Where the analyzer parts words, too. */
const partsOf = (phrase: string): string[] => phrase.split(/[ '-]/);

function termsOf(phrase: string): string[] {
  const { fold, stem } = languageRules('en');
  return partsOf(phrase).map((word) => stem(fold(word)));
}

function termsToFind(phrase: string): string[] {
  const { fold, isStopWord } = languageRules('en');
  return partsOf(phrase).flatMap((word) => (isStopWord(fold(word)) ? [] : termsOf(word)));
}

/** Of every word of a question in English: the longest saying that it is part of. */
export function findSayings(words: readonly Word[]): readonly (Saying | undefined)[] {
  const found = new Array<Saying | undefined>(words.length).fill(undefined);
  for (let at = 0; at < words.length; at++) {
    const saying = sayingAt(words, at);
    if (!saying) continue;
    found.fill(saying, at, at + saying.terms.length);
    at += saying.terms.length - 1;
  }
  return found;
}

function standsAt({ terms }: ListedSaying, words: readonly Word[], at: number): boolean {
  for (let n = 0; n < terms.length; n++) if (words[at + n]?.term !== terms[n]) return false;
  return true;
}
