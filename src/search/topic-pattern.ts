/** A topic's name in, what finds it in a row of words out: in the very form, in another, or in a synonym. */
import type { Token } from './analysis.ts';
import type { WordTable } from './word-table.ts';

/** How a text says a name, the most direct first. */
export type Form = 'exact' | 'stem' | 'synonym';

/** The name as one language reads it. */
export interface TopicPattern {
  /** Whether some text could say it: each of its words is known in some form. */
  readonly possible: boolean;
  /** By the number of a word: 1 if the name may begin with it. Most words of a text are none of the name's. */
  readonly mayBegin: Uint8Array;
  /** How many words of it say something. */
  readonly contents: number;
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

/** A part of the name: the ways to say it, each as one set of words after the other. */
interface Slot {
  readonly stop: boolean;
  readonly own: readonly Alike[];
  readonly synonyms: readonly (readonly Alike[])[];
}

/** @param alikeTo The terms a word may stand for: itself, unless it is typed without its marks. */
export function createTopicPattern(
  tokens: readonly Token[],
  table: WordTable,
  groups: SynonymGroups,
  alikeTo: (token: Token) => readonly string[],
): TopicPattern {
  const slots = readSlots(tokens, table, groups, alikeTo);
  const exact = tokens.map((token) => table.find(token));
  const plain = slots.flatMap(({ own }) => own);
  const content = slots.filter(({ stop }) => !stop).slice(0, MOST_CONTENTS);
  const known = (words: readonly Alike[]) => words.every((alike) => alike.size > 0);
  const mayBegin = new Uint8Array(table.size());
  const mayBeContent = new Uint32Array(table.size());
  for (const number of slots[0] ? beginnings(slots[0]) : []) mayBegin[number] = 1;
  content.forEach((slot, i) => {
    for (const number of beginnings(slot)) mayBeContent[number] = (mayBeContent[number] ?? 0) | (1 << i);
  });

  function matchFrom(slot: number, words: Uint32Array, at: number, end: number): boolean {
    const wanted = slots[slot];
    if (!wanted) return true;
    return waysOf(wanted).some(
      (way) => follows(way, words, at, end) && matchFrom(slot + 1, words, at + way.length, end),
    );
  }

  return {
    possible: content.length > 0 && slots.every((slot) => waysOf(slot).some(known)),
    mayBegin,
    contents: content.length,
    formAt(words, at, end) {
      if (!mayBegin[words[at] ?? 0]) return undefined;
      if (at + exact.length <= end && exact.every((number, i) => words[at + i] === number)) return 'exact';
      if (follows(plain, words, at, end)) return 'stem';
      return matchFrom(0, words, at, end) ? 'synonym' : undefined;
    },
    contentAt(words, at, end) {
      let bits = mayBeContent[words[at] ?? 0] ?? 0;
      if (bits === 0) return 0;
      content.forEach((slot, i) => {
        const here = bits & (1 << i) && waysOf(slot).some((way) => follows(way, words, at, end));
        if (!here) bits &= ~(1 << i);
      });
      return bits;
    },
  };
}

function waysOf({ own, synonyms }: Slot): (readonly Alike[])[] {
  return [own, ...synonyms];
}

function beginnings(slot: Slot): number[] {
  return waysOf(slot).flatMap(([first]) => [...(first ?? [])]);
}

function follows(way: readonly Alike[], words: Uint32Array, at: number, end: number): boolean {
  if (at + way.length > end) return false;
  for (let i = 0; i < way.length; i++) if (!way[i]?.has(words[at + i] ?? -1)) return false;
  return true;
}

/** Reads the longest phrase that has synonyms at each place as one slot, as the analyzer does. */
function readSlots(
  tokens: readonly Token[],
  table: WordTable,
  groups: SynonymGroups,
  alikeTo: (token: Token) => readonly string[],
): Slot[] {
  const slots: Slot[] = [];
  const alike = (term: string): Alike => new Set(table.wordsOf(term));
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
    slots.push({
      stop: part.every(({ stop }) => stop),
      own: part.map((one) => new Set(alikeTo(one).flatMap((term) => [...alike(term)]))),
      synonyms: others.flat().map((phrase) => phrase.map(alike)),
    });
    at += length;
  }
  return slots;
}

function sameTerms(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((term, i) => b[i] === term);
}
