/** An article's words as rows of numbers in, which of its passages have each of them out. */

/** The rows of words that TopicText holds. */
export interface WordRows {
  readonly words: Uint32Array;
  readonly sentences: Uint32Array;
  readonly passages: Uint32Array;
}

export interface TopicPostings {
  /** How many passages there are. */
  readonly size: number;
  /** The passages that have a word, in order, each once. */
  passagesWith(word: number): Uint32Array;
}

/** Words that are sorted between two turns take about as long as reading so many characters. */
const STEP = 500;
const WORDS_PER_STEP = 2_000;

/** Sorts by counting; every step yields about how many characters could have been read meanwhile. */
export function* createTopicPostings({
  words,
  sentences,
  passages,
}: WordRows): Generator<number, TopicPostings> {
  const size = Math.max(0, passages.length - 1);
  const places = new Map<number, number>();
  const counts: number[] = [];
  /** By place: the last passage in which the word was seen. */
  let last: number[] = [];

  function* eachOnce(take: (place: number, passage: number) => void): Generator<number, void> {
    last = [];
    for (let passage = 0; passage < size; passage++) {
      const end = sentences[passages[passage + 1] ?? 0] ?? 0;
      for (let at = sentences[passages[passage] ?? 0] ?? 0; at < end; at++) {
        if (at % WORDS_PER_STEP === 0) yield STEP;
        const word = words[at] as number;
        const place = places.get(word) ?? places.size;
        if (last[place] === passage) continue;
        if (place === places.size) places.set(word, place);
        last[place] = passage;
        take(place, passage);
      }
    }
  }

  yield* eachOnce((place) => {
    counts[place] = (counts[place] ?? 0) + 1;
  });
  const sorted = Uint32Array.from(places.keys()).sort();
  yield STEP;
  /** By the word's rank among the sorted: where its passages begin; one more at the end. */
  const starts = new Uint32Array(sorted.length + 1);
  const next = new Uint32Array(sorted.length);
  sorted.forEach((word, rank) => {
    const place = places.get(word) ?? 0;
    next[place] = starts[rank] as number;
    starts[rank + 1] = (starts[rank] as number) + (counts[place] ?? 0);
  });
  yield STEP;
  const found = new Uint32Array(starts[sorted.length] ?? 0);
  yield* eachOnce((place, passage) => {
    found[next[place] as number] = passage;
    next[place] = (next[place] as number) + 1;
  });

  return {
    size,
    passagesWith(word) {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] as number) < word) low = middle + 1;
        else high = middle;
      }
      return sorted[low] === word ? found.subarray(starts[low], starts[low + 1]) : NONE;
    },
  };
}

const NONE = new Uint32Array();

/** By passage: 1 if it has a word of each of the sets. */
export function passagesWithAll(
  sets: readonly (readonly number[])[],
  { size, passagesWith }: TopicPostings,
): Uint8Array | undefined {
  /** Of how many sets, counted from the first, a passage has a word. */
  const had = new Uint16Array(size);
  for (const [at, set] of sets.entries()) {
    let some = false;
    for (const word of set) {
      for (const passage of passagesWith(word)) {
        if (had[passage] !== at) continue;
        had[passage] = at + 1;
        some = true;
      }
    }
    if (!some) return undefined;
  }
  return Uint8Array.from(had, (count) => (count === sets.length ? 1 : 0));
}

/** By passage: of which sets it has a word, a bit for each. */
export function setsInPassages(
  sets: readonly (readonly number[])[],
  { size, passagesWith }: TopicPostings,
): Uint32Array {
  const had = new Uint32Array(size);
  for (const [at, set] of sets.entries()) {
    for (const word of set) {
      for (const passage of passagesWith(word)) had[passage] = (had[passage] as number) | (1 << at);
    }
  }
  return had;
}
