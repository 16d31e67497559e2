/** Terms of an index in, how near each is to the words of the question at hand out: worked out once a question. */
import type { AskedQuestion } from '../asked-question.ts';

export const NOTHING_NEAR = -1;

/** Nearness to the content words of one question after the other. */
export class Nearness {
  /** Of terms that are near, one for each content word; see Relatives. */
  readonly numbers: number[] = [];
  /** Term number → 1 more than its place, or NOTHING_NEAR; 0 for a term that has not come up. */
  readonly #places: Int32Array;
  readonly #comeUp: number[] = [];
  #used = 0;
  #content: AskedQuestion['content'] = [];

  /** @param terms How many there are. */
  constructor(terms: number) {
    this.#places = new Int32Array(terms);
  }

  turnTo({ content }: AskedQuestion): void {
    for (const term of this.#comeUp) this.#places[term] = 0;
    this.#comeUp.length = 0;
    this.#used = 0;
    this.#content = content;
  }

  /** Where a term's numbers begin in `numbers`; NOTHING_NEAR when they would all be 0. */
  placeOf(term: number): number {
    const known = this.#places[term] ?? 0;
    if (known === 0) return this.#workOut(term);
    return known === NOTHING_NEAR ? NOTHING_NEAR : known - 1;
  }

  #workOut(term: number): number {
    const content = this.#content;
    const place = this.#used;
    let any = 0;
    for (let i = 0; i < content.length; i++) {
      const near = content[i]?.relatives.near(term) ?? 0;
      this.numbers[place + i] = near;
      any |= near;
    }
    this.#comeUp.push(term);
    this.#places[term] = any === 0 ? NOTHING_NEAR : place + 1;
    if (any === 0) return NOTHING_NEAR;
    this.#used += content.length;
    return place;
  }
}
