/** A question and sentences in, how near their words come to its own out: of each term worked out once a question. */
import type { AskedQuestion } from '../asked-question.ts';
import { broaderOf, derivedOf, saidOf, synonymOf } from '../listed-terms.ts';
import { STOP } from '../marks.ts';
import type { PassageWords } from '../passage-words.ts';
import { kinOf, vectorOf, WAYS } from '../relatedness.ts';

const NOTHING_NEAR = -1;
const SIZE = WAYS.length;

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

/** Of every sentence, content word and way: how near the nearest word is, 0 to 1. */
export function nearestWords(
  { content }: AskedQuestion,
  { terms, marks, sentenceStarts }: PassageWords,
  nearness: Nearness,
  sentenceFrom: number,
  sentenceTo: number,
): number[] {
  const near = new Array<number>((sentenceTo - sentenceFrom) * content.length * SIZE).fill(0);
  for (let sentence = sentenceFrom; sentence < sentenceTo; sentence++) {
    const row = (sentence - sentenceFrom) * content.length * SIZE;
    const end = sentenceStarts[sentence + 1] ?? 0;
    for (let t = sentenceStarts[sentence] ?? end; t < end; t++) {
      if ((marks[t] ?? STOP) & STOP) continue;
      const place = nearness.placeOf(terms[t] ?? 0);
      if (place === NOTHING_NEAR) continue;
      for (let i = 0; i < content.length; i++) {
        const found = nearness.numbers[place + i] ?? 0;
        if (found === 0) continue;
        const at = row + i * SIZE;
        raise(near, at, kinOf(found));
        raise(near, at + 1, synonymOf(found));
        raise(near, at + 2, derivedOf(found));
        raise(near, at + 3, broaderOf(found));
        raise(near, at + 4, vectorOf(found));
        raise(near, at + 5, saidOf(found));
      }
    }
  }
  return near;
}

function raise(near: number[], at: number, value: number): void {
  if (value > (near[at] ?? 0)) near[at] = value;
}
