/** The names of topics in, article by article; those that what somebody types may mean out. */
import type { Analyzer } from '../analysis.ts';
import { editDistance } from '../edit-distance.ts';
import { foldName } from '../fold-name.ts';
import { countBits, lettersOf } from '../letter-bits.ts';
import { BEGINS_FROM, tellingWords } from './telling-words.ts';

/** Names that can be looked up by their beginnings, with typos. */
export interface TopicNames {
  /**
   * In whatever order articles are added, the outcome is the same.
   * @param article `place`: in the library; `analyzer`: of its language.
   * @param startsOf Where the words of a name begin, if no spaces say so.
   */
  add(
    article: { readonly id: string; readonly place: number; readonly analyzer: Analyzer },
    names: readonly string[],
    startsOf?: (name: string) => readonly number[],
  ): void;
  /**
   * Best first; deterministic for the articles added so far. With `articleId`, that article's alone, as it writes them.
   * @param isWhole Whether no more will be typed: then no name is meant of which only small words are there.
   */
  suggest(typed: string, most: number, articleId?: string, isWhole?: boolean): string[];
}

interface Entry {
  readonly number: number;
  /** Folded, a space before. */
  readonly folded: string;
  /** As the first article in the library that has it writes it, and that article's place and language's analyzer. */
  name: string;
  place: number;
  analyzer: Analyzer;
  /** Its best place in a list of an article's topics. */
  rank: number;
}

/** A word of some names. */
interface NameWord {
  readonly word: string;
  readonly entries: number[];
  /** A bit for each letter in it. */
  readonly letters: number;
}

/** How well a typed word meets a word of a name. */
const EXACT = 1;
const BEGINS = 0.9;
const TYPO = 0.6;
/**
 * A typed word must have this many letters to be read as a typo, and this many to hold two of them: one more than in
 * typos.ts, since no list tells here which typed words are words.
 */
const TYPO_FROM = 4;
const TWO_TYPOS_FROM = 7;
const MOST_TYPED_WORDS = 8;
/** So many letters and fewer are where words are looked up by their beginnings. */
const INDEXED = 2;
/** A name must meet this part of what the best one meets. */
const LEAST_SHARE = 0.5;

export function createTopicNames(): TopicNames {
  const entries: Entry[] = [];
  const numbers = new Map<string, number>();
  const words = new Map<string, NameWord>();
  /** The words by each of their beginnings of up to INDEXED letters. */
  const beginnings = new Map<string, NameWord[]>();
  /** By article: each of its names' entry with the name as that article writes it. */
  const written = new Map<string, Map<number, string>>();

  function addWord(word: string, entry: number): void {
    const known = words.get(word);
    if (known) {
      known.entries.push(entry);
      return;
    }
    const made = { word, entries: [entry], letters: lettersOf(word) };
    words.set(word, made);
    for (let length = 1; length <= Math.min(INDEXED, word.length); length++) {
      const beginning = word.slice(0, length);
      const like = beginnings.get(beginning);
      if (like) like.push(made);
      else beginnings.set(beginning, [made]);
    }
  }

  /** For each entry how well the last words of what is typed meet it; 0 if it is but by words that tell nothing. */
  function meet(typed: string, own: ReadonlyMap<number, string> | undefined): Map<number, number> {
    const last = foldName(typed).split(' ').slice(-MOST_TYPED_WORDS);
    const telling = new Map<Analyzer, readonly boolean[]>();
    const tells = (at: number, { analyzer }: Entry): boolean => {
      const known = telling.get(analyzer) ?? tellingWords(typed, last, analyzer);
      telling.set(analyzer, known);
      return known[at] === true;
    };
    const scores = new Map<number, number>();
    last.forEach((word, at) => {
      const met = new Map<number, number>();
      for (const [number, quality] of wordsLike(word, at === last.length - 1)) {
        const entry = entries[number];
        if (!entry || (own && !own.has(number))) continue;
        if (tells(at, entry)) met.set(number, Math.max(quality, met.get(number) ?? 0));
        else scores.set(number, scores.get(number) ?? 0);
      }
      const weight = Math.log(1 + entries.length / (met.size || 1));
      for (const [entry, quality] of met) scores.set(entry, (scores.get(entry) ?? 0) + quality * weight);
    });
    return scores;
  }

  function wordsLike(typed: string, isLast: boolean): [entry: number, quality: number][] {
    const found: [number, number][] = [];
    const begins = isLast || typed.length >= BEGINS_FROM;
    for (const { word, entries: within } of beginnings.get(typed.slice(0, INDEXED)) ?? []) {
      if (!word.startsWith(typed)) continue;
      const quality = word.length === typed.length ? EXACT : begins ? BEGINS : 0;
      if (quality > 0) for (const entry of within) found.push([entry, quality]);
    }
    if (found.length > 0 || typed.length < TYPO_FROM) return found;
    const edits = typed.length < TWO_TYPOS_FROM ? 1 : 2;
    const letters = lettersOf(typed);
    for (const { word, entries: within, letters: theirs } of words.values()) {
      if (countBits(letters & ~theirs) > edits || word.length < typed.length - edits) continue;
      const distance = isLast ? distanceToBeginning(typed, word, edits) : editDistance(typed, word);
      if (distance <= edits) for (const entry of within) found.push([entry, TYPO / Math.max(1, distance)]);
    }
    return found;
  }

  /** The best, without sorting all of what may be tens of thousands. */
  function list(found: readonly number[], scoreOf: (entry: number) => number, most: number): Entry[] {
    const best: { readonly entry: Entry; readonly score: number }[] = [];
    for (const number of found) {
      const entry = entries[number];
      if (!entry) continue;
      const score = scoreOf(number);
      const before = (one: { readonly entry: Entry; readonly score: number }) =>
        one.score - score || entry.rank - one.entry.rank || entry.place - one.entry.place;
      const last = best.at(-1);
      if (best.length >= most && last && before(last) >= 0) continue;
      const at = best.findIndex((one) => before(one) < 0);
      best.splice(at < 0 ? best.length : at, 0, { entry, score });
      if (best.length > most) best.pop();
    }
    return best.map(({ entry }) => entry);
  }

  return {
    add({ id, place, analyzer }, names, startsOf) {
      const own = new Map<number, string>();
      written.set(id, own);
      names.forEach((name, rank) => {
        const folded = foldName(name);
        const number = numbers.get(folded) ?? entries.length;
        const entry = entries[number];
        own.set(number, name);
        if (entry) {
          entry.rank = Math.min(entry.rank, rank);
          if (place < entry.place) Object.assign(entry, { name, place, analyzer });
          return;
        }
        numbers.set(folded, number);
        entries.push({ number, folded: ` ${folded}`, name, place, analyzer, rank });
        // Where no spaces help, a name can be looked up from each of its words on.
        const parts = startsOf?.(name).map((start) => foldName(name.slice(start))) ?? folded.split(' ');
        for (const word of new Set(parts)) if (word !== '') addWord(word, number);
      });
    },

    suggest(typed, most, articleId, isWhole = false) {
      const own = articleId === undefined ? undefined : (written.get(articleId) ?? new Map<number, string>());
      const nameOf = ({ name, number }: Entry) => own?.get(number) ?? name;
      const wanted = foldName(typed);
      if (wanted === '') return list([...(own ?? entries).keys()], () => 0, most).map(nameOf);
      const scores = meet(typed, own);
      const best = Math.max(0, ...scores.values());
      /** Names that begin with what is typed, then those that have it in one piece, then those with its words. */
      const scoreOf = (number: number): number => {
        const at = entries[number]?.folded.indexOf(` ${wanted}`) ?? -1;
        const score = scores.get(number) ?? 0;
        if (isWhole && score === 0) return 0;
        if (at >= 0) return at === 0 ? 3 : 2;
        return score >= best * LEAST_SHARE ? score / (best || 1) : 0;
      };
      const near = [...scores.keys()].filter((number) => scoreOf(number) > 0);
      return list(near, scoreOf, most).map(nameOf);
    },
  };
}

/** The least distance from what is typed to how the word begins: more letters may follow. */
function distanceToBeginning(typed: string, word: string, edits: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let length = typed.length - edits; length <= typed.length + edits; length++) {
    if (length <= word.length) least = Math.min(least, editDistance(typed, word.slice(0, length)));
  }
  return least;
}
