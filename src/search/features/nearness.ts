/** Terms of an index in, how near each is to the words of the question at hand out: worked out once a question. */
import type { AskedQuestion } from '../asked-question.ts';

/** Nearness to the content words of one question after the other. */
export interface Nearness {
  turnTo(question: AskedQuestion): void;
  /** Where a term's numbers begin in `numbers`, one for each content word; NOTHING_NEAR when they would all be 0. */
  placeOf(term: number): number;
  /** See Relatives. */
  readonly numbers: readonly number[];
}

export const NOTHING_NEAR = -1;

/** @param terms How many there are. */
export function createNearness(terms: number): Nearness {
  /** Term number → 1 more than its place, or NOTHING_NEAR; 0 for a term that has not come up. */
  const places = new Int32Array(terms);
  const comeUp: number[] = [];
  const numbers: number[] = [];
  let used = 0;
  let content: AskedQuestion['content'] = [];

  function workOut(term: number): number {
    let any = 0;
    for (let i = 0; i < content.length; i++) {
      const near = content[i]?.relatives.near(term) ?? 0;
      numbers[used + i] = near;
      any |= near;
    }
    comeUp.push(term);
    if (any === 0) {
      places[term] = NOTHING_NEAR;
      return NOTHING_NEAR;
    }
    const place = used;
    used += content.length;
    places[term] = place + 1;
    return place;
  }

  return {
    numbers,
    turnTo(question) {
      for (const term of comeUp) places[term] = 0;
      comeUp.length = 0;
      used = 0;
      content = question.content;
    },
    placeOf(term) {
      const known = places[term] ?? 0;
      if (known === 0) return workOut(term);
      return known === NOTHING_NEAR ? NOTHING_NEAR : known - 1;
    },
  };
}
