/** A topic's name in, what finds it in a row of words out: in the very form, in another, or in a synonym. */

import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../word.ts';

/** How a text says a name, the most direct first. */
export type Form = 'exact' | 'stem' | 'synonym';

/** The name as one language reads it. */
export interface TopicPattern {
  /** Whether some text could say it: each of its words is known in some form. */
  readonly possible: boolean;
  /** For each part of the name the words that it may begin with, wherever the name is said. */
  readonly begins: readonly (readonly number[])[];
  /** The same for each of its words that say something. */
  readonly contentBegins: readonly (readonly number[])[];
  /** By the number of a word: 1 if the name may begin with it. Most words of a text are none of the name's. */
  readonly mayBegin: Uint8Array;
  /** How many words of it say something. */
  readonly contents: number;
  /** By the number of a word: which of those may begin with it, a bit for each. */
  readonly mayBeContent: Uint32Array;
  /** How the words at a place say the name, if they do. */
  formAt(words: Uint32Array, at: number, end: number): Form | undefined;
  /** Which of the name's telling words begins at a place, in any form: a bit for each. */
  contentAt(words: Uint32Array, at: number, end: number): number;
}

/** Groups of phrases that mean the same, as terms. */
export type SynonymGroups = readonly (readonly (readonly string[])[])[];

/** Words of a name that are looked at; as many as a number has bits to spare. */
const MOST_CONTENTS = 24;

/** Numbers of words, any of which will do. */
type Alike = ReadonlySet<number>;

/** A part of the name: its words, each as all its forms, and what can stand for them. */
interface Slot {
  readonly stop: boolean;
  readonly own: readonly Alike[];
  /** All ways to say it, by the number of their first word: its own and its synonyms. */
  readonly ways: ReadonlyMap<number, readonly (readonly Alike[])[]>;
}

/** @param alikeTo The terms a word may stand for: itself, unless it is typed without its marks. */
export function createTopicPattern(
  tokens: readonly Token[],
  lexicon: Lexicon,
  groups: SynonymGroups,
  alikeTo: (token: Token) => readonly string[],
): TopicPattern {
  const slots = readSlots(tokens, lexicon, groups, alikeTo);
  const exact = tokens.map((token) => lexicon.wordNumberOf(token));
  const plain = slots.flatMap(({ own }) => own);
  const content = slots.filter(({ stop }) => !stop).slice(0, MOST_CONTENTS);
  const mayBegin = new Uint8Array(lexicon.words.length);
  const mayBeContent = new Uint32Array(lexicon.words.length);
  for (const number of slots[0]?.ways.keys() ?? []) mayBegin[number] = 1;
  content.forEach(({ ways }, i) => {
    for (const number of ways.keys()) mayBeContent[number] = (mayBeContent[number] ?? 0) | (1 << i);
  });

  function matchFrom(slot: number, words: Uint32Array, at: number, end: number): boolean {
    const wanted = slots[slot];
    if (!wanted) return true;
    for (const way of wanted.ways.get(words[at] ?? -1) ?? []) {
      if (follows(way, words, at, end) && matchFrom(slot + 1, words, at + way.length, end)) return true;
    }
    return false;
  }

  return {
    possible: content.length > 0 && slots.every(({ ways }) => ways.size > 0),
    begins: slots.map(({ ways }) => [...ways.keys()]),
    contentBegins: content.map(({ ways }) => [...ways.keys()]),
    mayBegin,
    contents: content.length,
    mayBeContent,
    formAt(words, at, end) {
      if (!mayBegin[words[at] ?? 0]) return undefined;
      if (at + exact.length <= end && exact.every((number, i) => words[at + i] === number)) return 'exact';
      if (follows(plain, words, at, end)) return 'stem';
      return matchFrom(0, words, at, end) ? 'synonym' : undefined;
    },
    contentAt(words, at, end) {
      const word = words[at] ?? 0;
      let bits = 0;
      for (let i = 0, rest = mayBeContent[word] ?? 0; rest !== 0; i++, rest >>>= 1) {
        if ((rest & 1) === 0) continue;
        for (const way of content[i]?.ways.get(word) ?? []) {
          if (follows(way, words, at, end)) bits |= 1 << i;
        }
      }
      return bits;
    },
  };
}

/** The ways whose words are all known, by the number of their first word. */
function byFirstWord(ways: readonly (readonly Alike[])[]): Map<number, (readonly Alike[])[]> {
  const found = new Map<number, (readonly Alike[])[]>();
  for (const way of ways) {
    if (way.some((alike) => alike.size === 0)) continue;
    for (const number of way[0] ?? []) found.set(number, [...(found.get(number) ?? []), way]);
  }
  return found;
}

function follows(way: readonly Alike[], words: Uint32Array, at: number, end: number): boolean {
  if (at + way.length > end) return false;
  for (let i = 0; i < way.length; i++) if (!way[i]?.has(words[at + i] ?? -1)) return false;
  return true;
}

/** Reads the longest phrase that has synonyms at each place as one slot, as the analyzer does. */
function readSlots(
  tokens: readonly Token[],
  lexicon: Lexicon,
  groups: SynonymGroups,
  alikeTo: (token: Token) => readonly string[],
): Slot[] {
  const slots: Slot[] = [];
  const alike = (term: string): Alike => new Set(lexicon.formsOf(term));
  const begins = (phrase: readonly string[], at: number) =>
    phrase.every((term, i) => tokens[at + i]?.term === term) && !(phrase.length === 1 && tokens[at]?.stop);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    let longest: readonly string[] = [];
    for (const phrase of groups.flat()) {
      if (phrase.length > longest.length && begins(phrase, at)) longest = phrase;
    }
    const length = Math.max(1, longest.length);
    const others = groups.filter(
      (group) => longest.length > 0 && group.some((phrase) => sameTerms(phrase, longest)),
    );
    const part = tokens.slice(at, at + length);
    const own = part.map((one) => new Set(alikeTo(one).flatMap((term) => [...alike(term)])));
    const synonyms = others.flat().map((phrase) => phrase.map(alike));
    slots.push({ stop: part.every(({ stop }) => stop), own, ways: byFirstWord([own, ...synonyms]) });
    at += length;
  }
  return slots;
}

function sameTerms(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((term, i) => b[i] === term);
}
